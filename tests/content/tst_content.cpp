// SPDX-License-Identifier: GPL-3.0-or-later
// The encyclopedia's own content as a whole: it compiles, everything leads somewhere, everything has a
// source.

#include "compiler/compiler.h"
#include "contentoracle.h"
#include "surfaces.h"

#include <QRegularExpression>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageIsThere();
    void everyReferenceLeadsToAPage();
    void everyPageHasASource();
    void everyCharacterIsPlayedOrSaysWhatItIs();

private:
    QTemporaryDir m_folder;
    compiler::CompileReport m_report;
    std::unique_ptr<Surfaces> m_surfaces;
    std::unique_ptr<ContentOracle> m_oracle;
    domain::Viewpoint m_end;
};

void TestContent::initTestCase()
{
    const QString folder = QStringLiteral(ATTACHE_SOURCE_DIR "/resources/content");
    const QString pack = m_folder.filePath(u"attache.pack"_s);
    const auto built = compiler::build(folder, pack);
    if (!built) {
        for (const compiler::Problem &problem : built.error().report.errors) {
            qWarning("%s", qPrintable(problem.toString()));
        }
    }
    QVERIFY(built.has_value());
    m_surfaces = Surfaces::open(pack);
    QVERIFY(m_surfaces);
    m_oracle = std::make_unique<ContentOracle>(folder);
    QVERIFY2(m_oracle->error().isEmpty(), qPrintable(m_oracle->error()));
    m_end.watched = m_surfaces->encyclopedia().spine().last();
    m_end.asOf = QDate(2026, 11, 22);
}

void TestContent::everyPageIsThere()
{
    for (const ContentPage &page : m_oracle->pages()) {
        const auto shown = m_surfaces->encyclopedia().page(*domain::Ref::parse(page.ref), m_end);
        QVERIFY2(shown.has_value(), qPrintable(page.ref));
        QCOMPARE(shown->card.name, page.name);
    }
    QCOMPARE(m_surfaces->encyclopedia().info().pages, static_cast<int>(m_oracle->pages().size()));
}

void TestContent::everyReferenceLeadsToAPage()
{
    static const QRegularExpression form(
        u"\\b(?:series|season|episode|character|person|organisation|place|term|work):[a-z0-9-]+"_s);
    QSet<QString> named;
    const auto collect = [&](const QString &, const QString &text) {
        auto matches = form.globalMatch(text);
        while (matches.hasNext()) {
            named += matches.next().captured();
        }
    };
    for (const QString &ref : m_oracle->pages().keys()) {
        m_surfaces->page(ref, m_end, collect);
    }
    m_surfaces->lists(m_end, collect);
    m_surfaces->tables(m_end, collect);
    QVERIFY(named.size() > 600);
    for (const QString &ref : std::as_const(named)) {
        QVERIFY2(m_oracle->pages().contains(ref), qPrintable(ref));
        QVERIFY2(m_surfaces->encyclopedia().card(*domain::Ref::parse(ref), m_end).has_value(),
                 qPrintable(ref));
    }
}

void TestContent::everyPageHasASource()
{
    for (const ContentPage &content : m_oracle->pages()) {
        const auto page = m_surfaces->encyclopedia().page(*domain::Ref::parse(content.ref), m_end);
        QVERIFY2(!page->sources.isEmpty(), qPrintable(content.ref));
        for (const domain::Source &source : page->sources) {
            QVERIFY2(!source.publisher.isEmpty() && !source.title.isEmpty(), qPrintable(source.id));
            QVERIFY2(source.url.startsWith(u"http"_s), qPrintable(source.id));
        }
    }
}

void TestContent::everyCharacterIsPlayedOrSaysWhatItIs()
{
    for (const ContentPage &content : m_oracle->pages()) {
        if (content.ref.startsWith(u"character:"_s)) {
            const auto page = m_surfaces->encyclopedia().page(*domain::Ref::parse(content.ref), m_end);
            QVERIFY2(!page->roles.isEmpty() || !page->card.summary.isEmpty(), qPrintable(content.ref));
        }
    }
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
