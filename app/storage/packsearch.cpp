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
    u"WHERE e.folded = ? AND instr(?, r.page_kind) ORDER BY e.rank LIMIT ?";

constexpr auto namesSql =
    u"SELECT r.rank, r.page, r.kind, r.title, r.reason, r.page_kind, r.page_name, r.former, r.source "
    u"FROM main.search_names AS n CROSS JOIN visible_search_row AS r ON r.rank = n.rowid "
    u"WHERE n.search_names MATCH ? AND instr(?, r.page_kind) ORDER BY n.rowid LIMIT ?";

constexpr auto textsSql =
    u"SELECT r.rank, r.page, r.kind, r.title, r.reason, r.page_kind, r.page_name, r.former, r.source "
    u"FROM main.search_texts AS t CROSS JOIN visible_search_row AS r ON r.rank = t.rowid "
    u"WHERE t.search_texts MATCH ? AND instr(?, r.page_kind) ORDER BY t.rowid LIMIT ?";

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
QString kindList(const QList<domain::PageKind> &kinds)
{
    static const QString all =
        QStringLiteral("series season episode character person organisation place term work news");
    if (kinds.isEmpty()) {
        return all;
    }
    QString list;
    for (const domain::PageKind kind : kinds) {
        list += domain::kindWord(kind) + u' ';
    }
    return list;
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

QList<SearchHit> PackSearch::exact(const QString &folded, const QList<domain::PageKind> &kinds,
                                   const domain::Viewpoint &viewpoint, int limit) const
{
    return readHits(m_connection.run(viewpoint, exactSql, {folded, kindList(kinds), limit}));
}

QList<SearchHit> PackSearch::names(const QString &expression, const QList<domain::PageKind> &kinds,
                                   const domain::Viewpoint &viewpoint, int limit) const
{
    return readHits(m_connection.run(viewpoint, namesSql, {expression, kindList(kinds), limit}));
}

QList<SearchHit> PackSearch::texts(const QString &expression, const QList<domain::PageKind> &kinds,
                                   const domain::Viewpoint &viewpoint, int limit) const
{
    return readHits(m_connection.run(viewpoint, textsSql, {expression, kindList(kinds), limit}));
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
