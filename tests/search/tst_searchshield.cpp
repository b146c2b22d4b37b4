// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfolding.h"
#include "search/searchpacks.h"
#include "services/encyclopedia.h"
#include "services/search.h"
#include "storage/packconnection.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <list>
#include <string>

using namespace attache;
using namespace Qt::StringLiterals;
using domain::Gate;
using domain::Viewpoint;

namespace {

constexpr int queriesAtEach = 60;

/// A text that readers may type, and when it may be told.
struct Spelling
{
    QString text;
    int gate = 0;
    QString known;

    bool isOpen(const Viewpoint &viewpoint) const
    {
        return gate <= viewpoint.watched.ordinal && known <= viewpoint.asOf.toString(Qt::ISODate);
    }
};

QString describe(const domain::PageCard &card)
{
    QStringList cells{card.ref.toString(),
                      card.name,
                      card.sortName,
                      card.subtitle,
                      card.summary,
                      card.portrait.affiliations.join(u'+'),
                      card.portrait.nationality,
                      QString::number(card.level ? static_cast<int>(*card.level) : -1),
                      QString::number(card.prominence)};
    for (const domain::Link &link : card.plays) {
        cells.append(link.ref.toString() + u' ' + link.name);
    }
    return cells.join(u" | "_s);
}

/// Everything that a reader or a program could tell results apart by.
QString describe(const domain::SearchAnswer &answer)
{
    QStringList lines;
    for (const domain::SearchResult &result : answer.results) {
        QStringList cells{result.newsId.isEmpty() ? describe(result.card) : result.newsId,
                          QString::number(static_cast<int>(result.match)),
                          result.title,
                          result.subtitle,
                          result.snippet,
                          result.reason,
                          result.tolerant ? u"tolerant"_s : u"strict"_s};
        for (const domain::Mark &mark : result.marks) {
            cells.append(u"%1+%2"_s.arg(mark.start).arg(mark.length));
        }
        lines.append(cells.join(u" | "_s));
    }
    lines.append(u"did you mean: "_s + answer.didYouMean.join(u", "_s));
    return lines.join(u'\n');
}

/// Every name, alias, misspelling and the beginning of every fact.
QList<Spelling> spellingsOf(const compiler::PackContents &contents)
{
    QList<Spelling> spellings;
    for (const storage::rows::Page &page : contents.pages) {
        spellings.append({page.name, page.gate, page.known});
    }
    for (const storage::rows::Alias &alias : contents.aliases) {
        spellings.append({alias.name, alias.gate, alias.known});
    }
    for (const storage::rows::Alias &alias : contents.misspellings) {
        spellings.append({alias.name, alias.gate, alias.known});
    }
    for (const storage::rows::Fact &fact : contents.facts) {
        if (!fact.value.isEmpty()) {
            spellings.append({fact.value.section(u' ', 0, 3), fact.gate, fact.known});
        }
    }
    return spellings;
}

/// One letter too few, too many, wrong or in the wrong place; words of three letters stay.
QString misspelt(const QString &text, QRandomGenerator &random)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (word.size() < 4) {
            continue;
        }
        const auto at = static_cast<qsizetype>(random.bounded(1, static_cast<int>(word.size()) - 1));
        switch (random.bounded(4)) {
        case 0:
            word.remove(at, 1);
            break;
        case 1:
            word.insert(at, word.at(at));
            break;
        case 2:
            word[at] = u'x';
            break;
        default:
            std::swap(word[at], word[at - 1]);
        }
    }
    return words.join(u' ');
}

/// What somebody types on the way to @p text.
QString typed(const QString &text, int manner, QRandomGenerator &random)
{
    const QStringList words = base::foldedWords(text);
    switch (manner % 5) {
    case 0:
        return text;
    case 1:
        return misspelt(text, random);
    case 2:
        return words.isEmpty() ? text : words.constLast().left(random.bounded(1, 5));
    case 3:
        return words.isEmpty() ? text : misspelt(words.constLast(), random);
    default:
        return text.left(std::max<qsizetype>(2, text.size() * 2 / 3));
    }
}

/// Where in a pack something is that comes after the viewpoint: "table.column". Knows no table by name, so
/// one that is new cannot be forgotten.
QStringList laterThan(const Viewpoint &viewpoint, const QString &path)
{
    // Statements are known by their address.
    std::list<std::u16string> statements;
    const auto pack = storage::PackConnection::open(path);
    if (!pack) {
        return {pack.error().detail};
    }
    QList<std::pair<QString, QString>> columns;
    auto cursor = (*pack)->run(
        viewpoint, u"SELECT t.name, c.name FROM main.sqlite_schema AS t, pragma_table_info(t.name) AS c "
                   "WHERE t.type = 'table' AND c.name IN ('gate', 'until', 'known', 'superseded', "
                   "'summary_known', 'published')");
    while (cursor.next()) {
        columns.append({cursor.text(0), cursor.text(1)});
    }
    QStringList places;
    for (const auto &[table, column] : std::as_const(columns)) {
        const bool isGate = column == u"gate" || column == u"until";
        statements.push_back(
            u"SELECT count(*) FROM main.%1 WHERE %2 > ?"_s.arg(table, column).toStdU16String());
        auto count = (*pack)->run(
            viewpoint, statements.back().c_str(),
            {isGate ? QVariant(viewpoint.watched.ordinal) : QVariant(viewpoint.asOf.toString(Qt::ISODate))});
        if (!count.next() || count.number(0) > 0) {
            places.append(table + u'.' + column);
        }
    }
    return columns.size() < 20 ? QStringList(u"the tables have other columns"_s) : places;
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
    QStringList queriesAt(const Viewpoint &viewpoint) const;

    QTemporaryDir m_folder;
    compiler::PackContents m_contents;
    QList<Spelling> m_spellings;
    QStringList m_judged;
    std::unique_ptr<services::Encyclopedia> m_whole;
    std::unique_ptr<services::Search> m_search;
};

void TestSearchShield::initTestCase()
{
    m_contents = test::realContents();
    m_spellings = spellingsOf(m_contents);
    const QList<test::Judgement> judgements = test::readJudgements();
    for (const test::Judgement &judgement : judgements) {
        m_judged.append(judgement.query);
    }
    const QString path = m_folder.filePath(u"whole.pack"_s);
    QVERIFY(test::writeSearchable(m_contents, path));
    auto book = services::Encyclopedia::open(path);
    QVERIFY(book);
    m_whole = std::move(*book);
    m_search = std::make_unique<services::Search>(*m_whole);
}

/// Mostly what is hidden, so far as there is any: other texts at each viewpoint, the same in each run.
QStringList TestSearchShield::queriesAt(const Viewpoint &viewpoint) const
{
    QRandomGenerator random(static_cast<quint32>(viewpoint.watched.ordinal * 10000 + viewpoint.asOf.year()));
    QList<Spelling> hidden;
    QList<Spelling> open;
    for (const Spelling &spelling : m_spellings) {
        (spelling.isOpen(viewpoint) ? open : hidden).append(spelling);
    }
    QStringList queries;
    for (int i = 0; queries.size() < queriesAtEach && i < 10 * queriesAtEach; ++i) {
        const QList<Spelling> &from = !hidden.isEmpty() && (i % 3 > 0 || open.isEmpty()) ? hidden : open;
        const QString query =
            i % 12 == 0 ? m_judged.at(random.bounded(static_cast<int>(m_judged.size())))
                        : typed(from.at(random.bounded(static_cast<int>(from.size()))).text, i, random);
        if (!query.isEmpty() && !queries.contains(query)) {
            queries.append(query);
        }
    }
    return queries;
}

void TestSearchShield::hiddenRowsChangeNothing_data()
{
    QTest::addColumn<int>("watched");
    QTest::addColumn<QDate>("day");
    // The whole pack is searched at all of them by one Search: nothing may stay of the viewpoint before.
    for (const QDate day : {QDate(2026, 6, 1), QDate(2023, 4, 20), QDate(2024, 11, 1)}) {
        for (int watched = static_cast<int>(m_contents.spine.size()); watched >= 0; --watched) {
            QTest::addRow("%d watched, %s", watched, qPrintable(day.toString(Qt::ISODate))) << watched << day;
        }
    }
    QTest::addRow("before anything was known") << 0 << QDate(2021, 1, 1);
}

void TestSearchShield::hiddenRowsChangeNothing()
{
    QFETCH(const int, watched);
    QFETCH(const QDate, day);
    const Viewpoint viewpoint{Gate{watched}, day, false, std::nullopt};

    const QString path = m_folder.filePath(u"reduced.pack"_s);
    QVERIFY(test::writeSearchable(test::withoutHidden(m_contents, viewpoint), path));
    QCOMPARE(laterThan(viewpoint, path), QStringList());
    const auto book = services::Encyclopedia::open(path);
    QVERIFY(book);
    const services::Search search(**book);

    const QStringList queries = queriesAt(viewpoint);
    QCOMPARE(queries.size(), queriesAtEach);
    int answered = 0;
    for (qsizetype i = 0; i < queries.size(); ++i) {
        domain::SearchQuery query{queries.at(i), {}, i % 4 == 0 ? 5 : 30};
        if (i % 7 == 0) {
            query.kinds = {domain::PageKind::Character, domain::PageKind::Episode};
        }
        const QString expected = describe(search.find(query, viewpoint));
        const QString found = describe(m_search->find(query, viewpoint));
        QVERIFY2(found == expected,
                 qPrintable(u"%1:\n%2\n--- without the hidden rows:\n%3"_s.arg(query.text, found, expected)));
        answered += found.contains(u'\n') ? 1 : 0;
    }
    // Before anything was known there is nothing; later many queries have answers.
    QVERIFY2(day.year() < 2022 || answered > 15, qPrintable(QString::number(answered)));
}

QTEST_GUILESS_MAIN(TestSearchShield)
#include "tst_searchshield.moc"
