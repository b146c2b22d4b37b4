// SPDX-License-Identifier: GPL-3.0-or-later
// The spoiler shield in the real window: every section and many articles at several viewpoints, everything
// that is to be seen, pointed at or read out. What is sealed is read from the content tree, as in
// tests/content.

#include "compiler/compiler.h"
#include "contentoracle.h"
#include "phrases.h"
#include "shell/pagehost.h"
#include "support/windowstage.h"
#include "windowwalk.h"

#include <QRegularExpression>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class TestShieldWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysNothingSealed_data();
    void saysNothingSealed();
    void sealsWhatWasOpenBefore();

private:
    std::unique_ptr<tests::WindowStage> stage(const QString &watched);
    Saying judge(int watched);
    QStringList walkOf(int watched) const;
    void verdict();

    QTemporaryDir m_folder;
    QString m_pack;
    std::unique_ptr<ContentOracle> m_oracle;
    std::unique_ptr<Phrases> m_phrases;
    /// Phrases that need some episode watched, as far as they have been met.
    QSet<int> m_told;
    QStringList m_leaks;
};

void TestShieldWindow::initTestCase()
{
    const QString folder = QStringLiteral(ATTACHE_SOURCE_DIR "/resources/content");
    m_pack = m_folder.filePath(u"attache.pack"_s);
    QVERIFY(compiler::build(folder, m_pack).has_value());
    m_oracle = std::make_unique<ContentOracle>(folder);
    QVERIFY2(m_oracle->error().isEmpty(), qPrintable(m_oracle->error()));
    m_phrases = std::make_unique<Phrases>(m_oracle->texts());
    QVERIFY(m_phrases->all().size() > 2000);
}

std::unique_ptr<tests::WindowStage> TestShieldWindow::stage(const QString &watched)
{
    tests::WindowStage::Setup setup;
    setup.pack = m_pack;
    setup.watched = watched;
    auto stage = tests::WindowStage::open(setup);
    if (stage) {
        stage->start();
    }
    return stage;
}

Saying TestShieldWindow::judge(int watched)
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    return [this, watched, day](const QString &where, const QString &text) {
        static const QRegularExpression form(
            u"\\b(?:season|episode|character|person|organisation|place|term|work):[a-z0-9-]+"_s);
        QString leak;
        for (const int number : m_phrases->in(text)) {
            const Phrase &phrase = m_phrases->all().at(number);
            if (!phrase.openAt(0, day)) {
                m_told += number;
            }
            if (!phrase.openAt(watched, day)) {
                leak = u"%1 tells \"%2\" (%3)"_s.arg(where, phrase.text, phrase.where);
            }
        }
        auto matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const QString ref = matches.next().captured();
            if (m_oracle->pages().value(ref).gate > watched) {
                leak = where + u" names "_s + ref;
            }
        }
        if (!leak.isEmpty() && !m_leaks.contains(leak)) {
            m_leaks += leak;
        }
    };
}

QStringList TestShieldWindow::walkOf(int watched) const
{
    QStringList places{u"home"_s,
                       u"characters"_s,
                       u"people"_s,
                       u"episodes"_s,
                       u"places"_s,
                       u"timeline"_s,
                       u"map"_s,
                       u"map?everybody"_s,
                       u"map?hal-wyler"_s,
                       u"news"_s,
                       u"search?the"_s,
                       u"search?kate"_s,
                       u"changes"_s,
                       u"recap"_s,
                       u"roles"_s,
                       u"roles?person:allison-janney"_s,
                       u"roles?connections/keri-russell/rufus-sewell"_s,
                       u"roles?connections/allison-janney/bradley-whitford"_s,
                       u"figures?viewing"_s,
                       u"figures?appearances"_s,
                       u"figures?awards"_s,
                       u"figures?person:keri-russell"_s,
                       u"figures?person:allison-janney"_s};
    QStringList refs = m_oracle->pages().keys();
    refs.sort();
    QHash<QString, int> taken;
    for (const QString &ref : std::as_const(refs)) {
        const QString kind = ref.section(u':', 0, 0);
        const int gate = m_oracle->pages().value(ref).gate;
        // What is gated, whether it is open by now or not, and the first of each kind.
        const bool near = gate > 0 && std::abs(gate - watched) <= 2;
        const int wanted = kind == u"character"_s ? 20 : kind == u"person"_s ? 10 : 5;
        if (near || taken.value(kind) < wanted) {
            ++taken[kind];
            places += ref;
        }
    }
    return places;
}

void TestShieldWindow::verdict()
{
    const QStringList leaks = std::exchange(m_leaks, {});
    for (const QString &leak : leaks.mid(0, 20)) {
        qWarning("%s", qPrintable(leak));
    }
    QVERIFY2(leaks.isEmpty(), qPrintable(u"%1 leaks"_s.arg(leaks.size())));
}

void TestShieldWindow::saysNothingSealed_data()
{
    QTest::addColumn<QString>("watched");
    QTest::addColumn<int>("gate");
    QTest::newRow("nothing") << u"none"_s << 0;
    QTest::newRow("S1E4") << u"S1E4"_s << 4;
    QTest::newRow("S2") << u"S2"_s << 14;
    QTest::newRow("S3E6") << u"S3E6"_s << 20;
}

void TestShieldWindow::saysNothingSealed()
{
    QFETCH(QString, watched);
    QFETCH(int, gate);
    const auto stage = this->stage(watched);
    QVERIFY(stage);
    m_told.clear();
    const Saying judgement = judge(gate);
    qsizetype said = 0;
    for (const QString &place : walkOf(gate)) {
        const auto location = shell::Location::parse(place);
        QVERIFY2(location, qPrintable(place));
        stage->window().openLocation(*location);
        QCoreApplication::processEvents();
        const Saying say = [&](const QString &where, const QString &text) {
            said += text.size();
            judgement(place + u": "_s + where, text);
        };
        sayWindow(&stage->window(), say);
        say(u"name of the place"_s, stage->window().pages().nameOf(*location));
    }
    QVERIFY2(said > 100'000, qPrintable(QString::number(said)));
    // What has been opened is met, so what is sealed would be.
    QVERIFY2(m_told.size() >= gate * 10, qPrintable(QString::number(m_told.size())));
    verdict();
}

void TestShieldWindow::sealsWhatWasOpenBefore()
{
    const auto stage = this->stage(u"all"_s);
    QVERIFY(stage);
    shell::MainWindow &window = stage->window();
    QStringList visited;
    for (const ContentPage &page : m_oracle->pages()) {
        if (page.gate > 0) {
            visited += page.ref;
            window.openLocation(*shell::Location::parse(page.ref));
        }
    }
    QCoreApplication::processEvents();
    stage->reader().setWatched(domain::openToAll);
    QCoreApplication::processEvents();
    const Saying say = judge(0);
    for (const QString &ref : std::as_const(visited)) {
        say(u"history"_s, window.pages().nameOf(*shell::Location::parse(ref)));
    }
    say(u"window title"_s, window.windowTitle());
    say(u"page title"_s, window.pages().currentPage()->pageTitle());
    sayWindow(window.pages().currentPage(), say);
    window.pages().go(-1);
    QCoreApplication::processEvents();
    say(u"window title"_s, window.windowTitle());
    sayWindow(window.pages().currentPage(), say);
    verdict();
}

QTEST_MAIN(TestShieldWindow)
#include "tst_shieldwindow.moc"
