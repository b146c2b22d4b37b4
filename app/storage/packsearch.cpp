// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packsearch.h"

#include "storage/packconnection.h"

namespace attache::storage {

namespace {

using domain::MatchKind;

// The full-text tables give numbers only; what they stand for comes through visible_search_row. CROSS JOIN
// holds SQLite to the order of the index, in which the limit can stop it early.
#define ATTACHE_SEARCH_COLUMNS                                                                               \
    u"SELECT r.rank, r.page, r.kind, r.title, r.reason, p.kind, p.name, "                                    \
    u"CASE WHEN r.kind = 'role' THEN EXISTS (SELECT 1 FROM visible_fact AS f WHERE f.id = r.owner "          \
    u"AND (f.until IS NOT NULL OR f.superseded <> '')) ELSE 0 END"

constexpr auto exactSql =
    ATTACHE_SEARCH_COLUMNS u" FROM main.search_exact AS e CROSS JOIN visible_search_row AS r ON r.rank = "
                           u"e.rank "
                           u"CROSS JOIN visible_page AS p ON p.id = r.page "
                           u"WHERE e.folded = ?1 AND (?2 = '' OR instr(?2, p.kind)) ORDER BY e.rank LIMIT ?3";

constexpr auto namesSql = ATTACHE_SEARCH_COLUMNS u" FROM main.search_names AS n CROSS JOIN "
                                                 u"visible_search_row AS r ON r.rank = n.rowid "
                                                 u"CROSS JOIN visible_page AS p ON p.id = r.page "
                                                 u"WHERE n.search_names MATCH ?1 AND (?2 = '' OR instr(?2, "
                                                 u"p.kind)) ORDER BY n.rowid LIMIT ?3";

constexpr auto textsSql = ATTACHE_SEARCH_COLUMNS u", s.slug FROM main.search_texts AS t CROSS JOIN "
                                                 u"visible_search_row AS r ON r.rank = t.rowid "
                                                 u"LEFT JOIN visible_page AS p ON p.id = r.page "
                                                 u"LEFT JOIN visible_source AS s ON r.kind = 'news' AND s.id "
                                                 u"= r.owner AND NOT s.sealed "
                                                 u"WHERE t.search_texts MATCH ?1 AND CASE WHEN r.page = 0 "
                                                 u"THEN ?2 = '' AND s.id IS NOT NULL "
                                                 u"ELSE p.id IS NOT NULL AND (?2 = '' OR instr(?2, p.kind)) "
                                                 u"END ORDER BY t.rowid LIMIT ?3";

#undef ATTACHE_SEARCH_COLUMNS

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

/// The words of the kinds, for instr(): none of them is part of another one.
QString kindList(const QList<domain::PageKind> &kinds)
{
    QString list = QStringLiteral("");
    for (const domain::PageKind kind : kinds) {
        list += domain::kindWord(kind) + u' ';
    }
    return list;
}

QList<SearchHit> readHits(Cursor row, bool withSource)
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
        if (withSource) {
            hit.source = row.text(8);
        }
        hits.append(hit);
    }
    return hits;
}

} // namespace

QList<SearchHit> PackSearch::exact(const QString &folded, const QList<domain::PageKind> &kinds,
                                   const domain::Viewpoint &viewpoint, int limit) const
{
    return readHits(m_connection.run(viewpoint, exactSql, {folded, kindList(kinds), limit}), false);
}

QList<SearchHit> PackSearch::names(const QString &expression, const QList<domain::PageKind> &kinds,
                                   const domain::Viewpoint &viewpoint, int limit) const
{
    return readHits(m_connection.run(viewpoint, namesSql, {expression, kindList(kinds), limit}), false);
}

QList<SearchHit> PackSearch::texts(const QString &expression, const QList<domain::PageKind> &kinds,
                                   const domain::Viewpoint &viewpoint, int limit) const
{
    return readHits(m_connection.run(viewpoint, textsSql, {expression, kindList(kinds), limit}), true);
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
