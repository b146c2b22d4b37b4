// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers behind the charts against the content tree, read a second time: who is in which episode, and
// that figures, awards, credits and statements grow with the viewpoint and never tell what is sealed.

#include "compiler/compiler.h"
#include "contentoracle.h"
#include "phrases.h"
#include "services/encyclopedia.h"
#include "services/figures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void appearancesAreThoseOfTheContent_data() { viewpoints(); }
    void appearancesAreThoseOfTheContent();
    void saysNothingSealed_data() { viewpoints(); }
    void saysNothingSealed();
    void figuresHaveTheirSources();
    void figuresFollowTheDay();
    void creditsOfAHiddenPersonAreNone();

private:
    static void viewpoints();
    domain::Viewpoint at(int watched, QDate day = QDate::currentDate()) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ContentOracle> m_oracle;
    std::unique_ptr<Phrases> m_phrases;
    std::unique_ptr<services::Encyclopedia> m_encyclopedia;
};

void TestFigures::initTestCase()
{
    const QString folder = QStringLiteral(ATTACHE_SOURCE_DIR "/resources/content");
    const QString pack = m_folder.filePath(u"attache.pack"_s);
    QVERIFY(compiler::build(folder, pack).has_value());
    m_oracle = std::make_unique<ContentOracle>(folder);
    QVERIFY2(m_oracle->error().isEmpty(), qPrintable(m_oracle->error()));
    m_phrases = std::make_unique<Phrases>(m_oracle->texts());
    auto opened = services::Encyclopedia::open(pack);
    QVERIFY(opened);
    m_encyclopedia = std::move(*opened);
}

void TestFigures::viewpoints()
{
    QTest::addColumn<int>("watched");
    for (const int watched : {0, 1, 4, 8, 11, 14, 20, 22}) {
        QTest::addRow("%d", watched) << watched;
    }
}

domain::Viewpoint TestFigures::at(int watched, QDate day) const
{
    domain::Viewpoint viewpoint;
    viewpoint.watched = domain::Gate{watched};
    viewpoint.asOf = day;
    return viewpoint;
}

void TestFigures::appearancesAreThoseOfTheContent()
{
    QFETCH(int, watched);
    // From both sides: what the character's page lists, and whom the episode's page lists.
    QHash<QString, QSet<int>> listed;
    for (const ContentPage &page : m_oracle->pages()) {
        listed[page.ref] += page.appearances;
        const auto episode = domain::EpisodeId::parse(page.ref.section(u':', 1));
        const auto gate = episode ? m_encyclopedia->spine().gateOf(*episode) : std::nullopt;
        for (const QString &character : page.cast) {
            QVERIFY(gate);
            listed[character] += gate->ordinal;
        }
    }
    QHash<QString, QList<int>> expected;
    for (const ContentPage &page : m_oracle->pages()) {
        if (!page.ref.startsWith(u"character:"_s) || page.gate > watched) {
            continue;
        }
        QList<int> ordinals;
        for (const int ordinal : listed.value(page.ref)) {
            if (ordinal <= watched) {
                ordinals += ordinal;
            }
        }
        std::ranges::sort(ordinals);
        if (!ordinals.isEmpty()) {
            expected.insert(page.ref, ordinals);
        }
    }
    const services::AppearanceMatrix matrix = services::Figures(*m_encyclopedia).appearances(at(watched));
    QCOMPARE(matrix.episodes.size(), m_oracle->episodeCount());
    QCOMPARE(matrix.rows.size(), expected.size());
    qsizetype before = m_oracle->episodeCount();
    for (const services::AppearanceMatrix::Row &row : matrix.rows) {
        QCOMPARE(row.ordinals, expected.value(row.character.ref.toString()));
        // The order comes from what is visible.
        QVERIFY(row.ordinals.size() <= before);
        before = row.ordinals.size();
    }
}

void TestFigures::saysNothingSealed()
{
    QFETCH(int, watched);
    const services::Figures figures(*m_encyclopedia);
    const domain::Viewpoint viewpoint = at(watched);
    QStringList said;
    const services::SeriesFigures numbers = figures.series(viewpoint);
    for (const services::ViewingFigure &one : numbers.viewing) {
        said << one.page.name << one.fact.value << one.fact.note << one.period;
    }
    for (const services::RankingNote &one : numbers.notes) {
        said << one.page.name << one.fact.value << one.fact.note;
    }
    for (const services::AppearanceMatrix::Row &row : figures.appearances(viewpoint).rows) {
        said << row.character.name << row.character.subtitle << row.character.summary;
    }
    for (const services::AwardRow &row : figures.awards(viewpoint)) {
        said << row.award.award << row.award.category << row.award.note << row.award.person.name;
    }
    for (const services::StatementRow &row : figures.statements(viewpoint)) {
        said << row.utterance.person.name << row.utterance.gist << row.utterance.to;
    }
    QVERIFY(said.size() > 20);
    const QString day = viewpoint.asOf.toString(Qt::ISODate);
    for (const QString &text : std::as_const(said)) {
        for (const int number : m_phrases->in(text)) {
            const Phrase &phrase = m_phrases->all().at(number);
            QVERIFY2(phrase.openAt(watched, day),
                     qPrintable(u"\"%1\" tells \"%2\""_s.arg(text, phrase.text)));
        }
    }
}

void TestFigures::figuresHaveTheirSources()
{
    const services::SeriesFigures numbers = services::Figures(*m_encyclopedia).series(at(22));
    QVERIFY(numbers.viewing.size() >= 5);
    QVERIFY(numbers.scores.size() >= 8);
    for (const services::ViewingFigure &one : numbers.viewing) {
        QVERIFY2(!one.sources.isEmpty() && !one.sources.first().publisher.isEmpty(),
                 qPrintable(one.fact.value));
    }
    for (const services::Score &one : numbers.scores) {
        QVERIFY(!one.sources.isEmpty());
        QVERIFY(one.percent > 0 && one.percent <= 100);
    }
}

void TestFigures::figuresFollowTheDay()
{
    const services::Figures figures(*m_encyclopedia);
    QVERIFY(figures.series(at(22, QDate(2023, 1, 1))).viewing.isEmpty());
    const auto early = figures.series(at(22, QDate(2024, 1, 1))).viewing;
    const auto late = figures.series(at(22)).viewing;
    QVERIFY(!early.isEmpty());
    QVERIFY(early.size() < late.size());
    QVERIFY(figures.awards(at(22, QDate(2022, 1, 1))).size() < figures.awards(at(22)).size());
    for (const services::StatementRow &row : figures.statements(at(22, QDate(2023, 12, 31)))) {
        QVERIFY(row.utterance.on.firstDay() <= QDate(2023, 12, 31));
    }
}

void TestFigures::creditsOfAHiddenPersonAreNone()
{
    const services::Figures figures(*m_encyclopedia);
    QVERIFY(!figures.screenCredits({domain::PageKind::Person, u"nobody-of-this-name"_s}, at(22)));
    QVERIFY(!figures.screenCredits({domain::PageKind::Character, u"kate-wyler"_s}, at(22)));
    const auto credits = figures.screenCredits({domain::PageKind::Person, u"keri-russell"_s}, at(22));
    QVERIFY(credits);
    QVERIFY(credits->credits.size() > 10);
    int before = 0;
    for (const services::CreditRow &row : credits->credits) {
        QVERIFY(row.first >= before);
        QVERIFY(row.last >= row.first);
        before = row.first;
    }
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
