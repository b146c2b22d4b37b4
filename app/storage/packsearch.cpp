// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packsearch.h"

#include "storage/packconnection.h"

namespace attache::storage {

namespace {

using domain::MatchKind;

// The full-text tables give numbers only; what they stand for comes through visible_search_row. CROSS JOIN
// holds SQLite to the order of the index, in which the limit can stop it early.
constexpr auto exactSql =
    u"SELECT r.rank, r.page, r.kind, r.title, r.reason, r.page_kind, r.page_name, r.former, r.source "
    u"FROM main.search_exact AS e CROSS JOIN visible_search_row AS r ON r.rank = e.rank "
    u"WHERE e.folded = ? AND instr(?, r.page_kind) "
    u"ORDER BY e.rank LIMIT ?";

constexpr auto exactInSql =
    u"SELECT r.rank, r.page, r.kind, r.title, r.reason, r.page_kind, r.page_name, r.former, r.source "
    u"FROM main.search_exact AS e CROSS JOIN visible_search_row AS r ON r.rank = e.rank "
    u"WHERE e.folded = ? AND instr(?, r.page_kind) "
    u"AND (? OR r.page IN (SELECT value FROM json_each(?))) "
    u"AND r.page NOT IN (SELECT value FROM json_each(?)) "
    u"ORDER BY e.rank LIMIT ?";

constexpr auto namesSql =
    u"SELECT r.rank, r.page, r.kind, r.title, r.reason, r.page_kind, r.page_name, r.former, r.source "
    u"FROM main.search_names AS n CROSS JOIN visible_search_row AS r ON r.rank = n.rowid "
    u"WHERE n.search_names MATCH ? AND instr(?, r.page_kind) "
    u"ORDER BY n.rowid LIMIT ?";

constexpr auto namesInSql =
    u"SELECT r.rank, r.page, r.kind, r.title, r.reason, r.page_kind, r.page_name, r.former, r.source "
    u"FROM main.search_names AS n CROSS JOIN visible_search_row AS r ON r.rank = n.rowid "
    u"WHERE n.search_names MATCH ? AND instr(?, r.page_kind) "
    u"AND (? OR r.page IN (SELECT value FROM json_each(?))) "
    u"AND r.page NOT IN (SELECT value FROM json_each(?)) "
    u"ORDER BY n.rowid LIMIT ?";

constexpr auto textsSql =
    u"SELECT r.rank, r.page, r.kind, r.title, r.reason, r.page_kind, r.page_name, r.former, r.source "
    u"FROM main.search_texts AS t CROSS JOIN visible_search_row AS r ON r.rank = t.rowid "
    u"WHERE t.search_texts MATCH ? AND instr(?, r.page_kind) "
    u"ORDER BY t.rowid LIMIT ?";

constexpr auto textsInSql =
    u"SELECT r.rank, r.page, r.kind, r.title, r.reason, r.page_kind, r.page_name, r.former, r.source "
    u"FROM main.search_texts AS t CROSS JOIN visible_search_row AS r ON r.rank = t.rowid "
    u"WHERE t.search_texts MATCH ? AND instr(?, r.page_kind) "
    u"AND (? OR r.page IN (SELECT value FROM json_each(?))) "
    u"AND r.page NOT IN (SELECT value FROM json_each(?)) "
    u"ORDER BY t.rowid LIMIT ?";

// A page has one row of its name.
constexpr auto pagesSql =
    u"SELECT r.rank, r.page, r.kind, r.title, r.reason, r.page_kind, r.page_name, r.former, r.source "
    u"FROM json_each(?) AS j CROSS JOIN visible_search_row AS r ON r.page = j.value AND r.kind = 'name' "
    u"WHERE instr(?, r.page_kind) AND r.page NOT IN (SELECT value FROM json_each(?)) ORDER BY r.rank LIMIT ?";

constexpr auto allPagesSql =
    u"SELECT r.rank, r.page, r.kind, r.title, r.reason, r.page_kind, r.page_name, r.former, r.source "
    u"FROM visible_search_row AS r WHERE r.kind = 'name' AND instr(?, r.page_kind) "
    u"AND r.page NOT IN (SELECT value FROM json_each(?)) ORDER BY r.rank LIMIT ?";

constexpr auto wordsSql = u"SELECT word FROM main.search_word";

MatchKind matchKind(const QString &word)
{
    static const QHash<QString, MatchKind> kinds{
        {QStringLiteral("name"), MatchKind::Name},
        {QStringLiteral("alias"), MatchKind::Alias},
        {QStringLiteral("misspelling"), MatchKind::Misspelling},
        {QStringLiteral("role"), MatchKind::Role},
        {QStringLiteral("credit"), MatchKind::Credit},
        {QStringLiteral("place"), MatchKind::Place},
        {QStringLiteral("news"), MatchKind::News},
    };
    return kinds.value(word, MatchKind::Text);
}

/// What instr() looks for a row's kind in: none of the words is part of another one.
QString kindList(const SearchScope &scope)
{
    static const QString pages =
        QStringLiteral("series season episode character person organisation place term work ");
    static const QString news = QStringLiteral("news ");
    if (scope.newsOnly && scope.kinds.isEmpty()) {
        return news;
    }
    QString list;
    for (const domain::PageKind kind : scope.kinds) {
        list += domain::kindWord(kind) + u' ';
    }
    if (scope.kinds.isEmpty()) {
        list = scope.noNews ? pages : QString(pages + news);
    } else if (scope.newsOnly) {
        list += news;
    }
    return list;
}

bool isNarrow(const SearchScope &scope)
{
    return scope.only || !scope.without.isEmpty();
}

QString listOf(const QSet<qint64> &pages)
{
    QStringList numbers;
    for (const qint64 page : pages) {
        numbers.append(QString::number(page));
    }
    return u'[' + numbers.join(u',') + u']';
}

QList<SearchHit> readHits(Cursor row)
{
    QList<SearchHit> hits;
    while (row.next()) {
        SearchHit hit;
        hit.rank = row.number(0);
        hit.page = row.number(1);
        hit.match = matchKind(row.text(2));
        hit.title = row.text(3);
        hit.reason = row.text(4);
        hit.pageKind = domain::kindFromWord(row.text(5)).value_or(domain::PageKind::Series);
        hit.pageName = row.text(6);
        hit.former = row.integer(7) != 0;
        hit.source = row.text(8);
        hits.append(hit);
    }
    return hits;
}

} // namespace

QList<SearchHit> PackSearch::exact(const QString &folded, const SearchScope &scope,
                                   const domain::Viewpoint &viewpoint) const
{
    return readHits(isNarrow(scope)
                        ? m_connection.run(viewpoint, exactInSql,
                                           {folded, kindList(scope), scope.only ? 0 : 1,
                                            listOf(scope.only.value_or(QSet<qint64>())),
                                            listOf(scope.without), scope.limit})
                        : m_connection.run(viewpoint, exactSql, {folded, kindList(scope), scope.limit}));
}

QList<SearchHit> PackSearch::names(const QString &expression, const SearchScope &scope,
                                   const domain::Viewpoint &viewpoint) const
{
    return readHits(isNarrow(scope)
                        ? m_connection.run(viewpoint, namesInSql,
                                           {expression, kindList(scope), scope.only ? 0 : 1,
                                            listOf(scope.only.value_or(QSet<qint64>())),
                                            listOf(scope.without), scope.limit})
                        : m_connection.run(viewpoint, namesSql, {expression, kindList(scope), scope.limit}));
}

QList<SearchHit> PackSearch::texts(const QString &expression, const SearchScope &scope,
                                   const domain::Viewpoint &viewpoint) const
{
    return readHits(isNarrow(scope)
                        ? m_connection.run(viewpoint, textsInSql,
                                           {expression, kindList(scope), scope.only ? 0 : 1,
                                            listOf(scope.only.value_or(QSet<qint64>())),
                                            listOf(scope.without), scope.limit})
                        : m_connection.run(viewpoint, textsSql, {expression, kindList(scope), scope.limit}));
}

QList<SearchHit> PackSearch::pages(const SearchScope &scope, const domain::Viewpoint &viewpoint) const
{
    return readHits(scope.only ? m_connection.run(viewpoint, pagesSql,
                                                  {listOf(*scope.only), kindList(scope),
                                                   listOf(scope.without), scope.limit})
                               : m_connection.run(viewpoint, allPagesSql,
                                                  {kindList(scope), listOf(scope.without), scope.limit}));
}

QStringList PackSearch::words(const domain::Viewpoint &viewpoint) const
{
    QStringList words;
    Cursor row = m_connection.run(viewpoint, wordsSql);
    while (row.next()) {
        words.append(row.text(0));
    }
    // SQLite sorts by UTF-8, lookups compare UTF-16: they differ beyond the basic plane.
    words.sort();
    return words;
}

} // namespace attache::storage
