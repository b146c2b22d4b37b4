// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfolding.h"
#include "search/searchpacks.h"
#include "services/encyclopedia.h"
#include "services/search.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using domain::Gate;
using domain::Viewpoint;

namespace {

/// Everything that a reader or a program could tell results apart by.
QString describe(const domain::SearchAnswer &answer)
{
    QStringList lines;
    for (const domain::SearchResult &result : answer.results) {
        QStringList cells{result.newsId.isEmpty() ? result.card.ref.toString() : result.newsId,
                          QString::number(static_cast<int>(result.match)),
                          result.title,
                          result.subtitle,
                          result.snippet,
                          result.reason,
                          result.tolerant ? u"tolerant"_s : u"strict"_s,
                          result.card.summary};
        for (const domain::Mark &mark : result.marks) {
            cells.append(u"%1+%2"_s.arg(mark.start).arg(mark.length));
        }
        lines.append(cells.join(u" | "_s));
    }
    lines.append(u"did you mean: "_s + answer.didYouMean.join(u", "_s));
    return lines.join(u'\n');
}

/// Names, their beginnings and misspellings, roles and words of texts, of what is open and of what is hidden.
QStringList makeQueries(const compiler::PackContents &contents)
{
    QStringList queries;
    const QList<test::Judgement> judgements = test::readJudgements();
    for (const test::Judgement &judgement : judgements) {
        queries.append(judgement.query);
    }
    QSet<QString> words;
    for (const storage::rows::Page &page : contents.pages) {
        if (page.gate > 0 || page.kind == u"character") {
            queries.append(page.name);
            const QStringList folded = base::foldedWords(page.name);
            words += QSet<QString>(folded.begin(), folded.end());
        }
    }
    for (const storage::rows::Fact &fact : contents.facts) {
        if (fact.gate > 0) {
            queries.append(fact.value.section(u' ', 0, 3));
        }
    }
    for (const storage::rows::Alias &alias : contents.misspellings) {
        queries.append(alias.name);
    }
    QStringList sorted = words.values();
    sorted.sort();
    QRandomGenerator random(4);
    for (const QString &word : std::as_const(sorted)) {
        queries.append(word.left(1 + static_cast<int>(random.bounded(3))));
        if (word.size() > 4) {
            QString misspelt = word;
            misspelt.remove(1 + static_cast<int>(random.bounded(static_cast<int>(word.size()) - 1)), 1);
            queries.append(misspelt);
        }
    }
    queries.removeAll(QString());
    queries.removeDuplicates();
    return queries;
}

} // namespace

/// At every viewpoint a search answers as in a pack without the hidden rows.
class TestSearchShield : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hiddenRowsChangeNothing_data();
    void hiddenRowsChangeNothing();

private:
    QTemporaryDir m_folder;
    compiler::PackContents m_contents;
    QStringList m_queries;
    std::unique_ptr<services::Encyclopedia> m_whole;
    std::unique_ptr<services::Search> m_search;
};

void TestSearchShield::initTestCase()
{
    m_contents = test::realContents();
    m_queries = makeQueries(m_contents);
    QVERIFY2(m_queries.size() > 600, qPrintable(QString::number(m_queries.size())));
    const QString path = m_folder.filePath(u"whole.pack"_s);
    QVERIFY(test::writeSearchable(m_contents, path));
    auto book = services::Encyclopedia::open(path);
    QVERIFY(book);
    m_whole = std::move(*book);
    m_search = std::make_unique<services::Search>(*m_whole);
}

void TestSearchShield::hiddenRowsChangeNothing_data()
{
    QTest::addColumn<int>("watched");
    QTest::addColumn<QDate>("day");
    const QDate late(2026, 6, 1);
    for (const int watched : {0, 1, 3, 5, 7, 8, 9, 11, 13, 14, 15, 17, 19, 21, 22}) {
        QTest::addRow("%d watched", watched) << watched << late;
    }
    for (const QDate day : {QDate(2021, 1, 1), QDate(2022, 6, 1), QDate(2023, 4, 20), QDate(2024, 2, 1),
                            QDate(2024, 11, 1), QDate(2025, 10, 16)}) {
        QTest::addRow("as of %s", qPrintable(day.toString(Qt::ISODate))) << 22 << day;
        QTest::addRow("none watched as of %s", qPrintable(day.toString(Qt::ISODate))) << 0 << day;
    }
}

void TestSearchShield::hiddenRowsChangeNothing()
{
    QFETCH(const int, watched);
    QFETCH(const QDate, day);
    const Viewpoint viewpoint{Gate{watched}, day, false, std::nullopt};

    const QString path = m_folder.filePath(u"reduced.pack"_s);
    const compiler::PackContents reduced = test::withoutHidden(m_contents, viewpoint);
    QVERIFY(reduced.pages.size() <= m_contents.pages.size());
    QVERIFY(test::writeSearchable(reduced, path));
    const auto book = services::Encyclopedia::open(path);
    QVERIFY(book);
    const services::Search search(**book);

    int answered = 0;
    // A third of the queries at each viewpoint, another one at the next.
    for (qsizetype i = watched % 3; i < m_queries.size(); i += 3) {
        const QString &query = m_queries.at(i);
        const domain::SearchAnswer expected = search.find({query, {}, 30}, viewpoint);
        const QString found = describe(m_search->find({query, {}, 30}, viewpoint));
        QVERIFY2(found == describe(expected), qPrintable(u"%1:\n%2\n--- without the hidden rows:\n%3"_s.arg(
                                                  query, found, describe(expected))));
        answered += expected.results.isEmpty() ? 0 : 1;
    }
    // Before anything was known there is nothing; later most queries have answers.
    QVERIFY(answered > (day.year() < 2022 ? -1 : 50));
}

QTEST_GUILESS_MAIN(TestSearchShield)
#include "tst_searchshield.moc"
