// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packpages.h"

#include "storage/packconnection.h"

#include <algorithm>

namespace attache::storage {

namespace {

constexpr auto findSql =
    u"SELECT id, kind, slug, name, sort, sort_name, summary FROM visible_page WHERE kind = ? AND slug = ?";

constexpr auto byIdSql =
    u"SELECT id, kind, slug, name, sort, sort_name, summary FROM visible_page WHERE id = ?";

constexpr auto listSql = u"SELECT id, kind, slug, name, sort, sort_name, summary FROM visible_page "
                         u"WHERE kind = ? AND (sort, id) > (?, ?) ORDER BY sort, id LIMIT ?";

constexpr auto countSql = u"SELECT count(*) FROM (SELECT 1 FROM visible_page WHERE kind = ? LIMIT ?)";

constexpr auto linksToSql =
    u"SELECT id, kind, slug, name, sort, sort_name, summary FROM visible_page "
    u"WHERE id IN (SELECT l.origin FROM visible_link AS l WHERE l.target = ?) ORDER BY sort, id";

constexpr auto aliasesSql = u"SELECT name FROM visible_alias WHERE page = ? ORDER BY position";

constexpr auto seasonSql = u"SELECT number FROM visible_season WHERE page = ?";

constexpr auto workSql = u"SELECT type, years, network FROM visible_work WHERE page = ?";

constexpr auto holdingSql =
    u"SELECT value FROM visible_fact WHERE page = ? AND property = ? AND until IS NULL "
    u"AND superseded = '' AND status <> 'corrected' ORDER BY position";

constexpr auto latestHoldingSql = u"SELECT value FROM visible_fact WHERE page = ? AND property = ? "
                                  u"AND until IS NULL AND superseded = '' AND status <> 'corrected' "
                                  u"ORDER BY known DESC, position DESC LIMIT 1";

constexpr auto affiliationFactsSql =
    u"SELECT p.slug FROM visible_fact AS f JOIN visible_page AS p ON p.id = f.target "
    u"WHERE f.page = ? AND f.property = 'affiliation' AND f.until IS NULL AND f.superseded = '' "
    u"AND f.status <> 'corrected' AND p.kind = 'organisation' ORDER BY f.position";

// Members and heads stand on the organisation's page; the derived side of the relation leads there.
constexpr auto membershipsSql =
    u"SELECT p.slug FROM visible_relation AS r "
    u"JOIN visible_relation AS w ON w.id = r.written JOIN visible_page AS p ON p.id = r.target "
    u"WHERE r.page = ? AND r.until IS NULL AND w.type IN ('member', 'head') "
    u"AND w.page = r.target AND p.kind = 'organisation' ORDER BY r.position";

constexpr auto prominenceSql = u"SELECT CAST(total(100 - min(a.position, 99)) AS INTEGER) FROM "
                               u"visible_appearance AS a WHERE a.character = ?";

constexpr auto levelSql =
    u"SELECT level FROM visible_role WHERE character = ? "
    u"ORDER BY CASE level WHEN 'main' THEN 0 WHEN 'recurring' THEN 1 ELSE 2 END LIMIT 1";

constexpr auto playsSql =
    u"SELECT p.slug, p.name FROM visible_role AS r JOIN visible_page AS p "
    u"ON p.id = r.character WHERE r.person = ? "
    u"ORDER BY CASE r.level WHEN 'main' THEN 0 WHEN 'recurring' THEN 1 ELSE 2 END, p.sort, p.id";

PageRecord readPage(const Cursor &row)
{
    const domain::PageKind kind = domain::kindFromWord(row.text(1)).value_or(domain::PageKind::Term);
    return {row.number(0), {kind, row.text(2)}, row.text(3), row.text(4), row.text(5), row.text(6)};
}

QList<PageRecord> readPages(Cursor rows)
{
    QList<PageRecord> pages;
    while (rows.next()) {
        pages.append(readPage(rows));
    }
    return pages;
}

QStringList readTexts(Cursor rows)
{
    QStringList texts;
    while (rows.next()) {
        texts.append(rows.text(0));
    }
    return texts;
}

} // namespace

std::optional<PageRecord> PackPages::find(const domain::Ref &ref, const domain::Viewpoint &viewpoint) const
{
    Cursor row = m_connection.run(viewpoint, findSql, {domain::kindWord(ref.kind), ref.slug});
    return row.next() ? std::optional(readPage(row)) : std::nullopt;
}

std::optional<PageRecord> PackPages::byId(qint64 id, const domain::Viewpoint &viewpoint) const
{
    Cursor row = m_connection.run(viewpoint, byIdSql, {id});
    return row.next() ? std::optional(readPage(row)) : std::nullopt;
}

QList<PageRecord> PackPages::list(domain::PageKind kind, const domain::Viewpoint &viewpoint,
                                  const QString &afterSort, qint64 afterId, int limit) const
{
    const QString after = afterSort.isNull() ? QStringLiteral("") : afterSort;
    return readPages(m_connection.run(viewpoint, listSql, {domain::kindWord(kind), after, afterId, limit}));
}

int PackPages::count(domain::PageKind kind, const domain::Viewpoint &viewpoint, int most) const
{
    Cursor row = m_connection.run(viewpoint, countSql, {domain::kindWord(kind), std::max(0, most)});
    return row.next() ? row.integer(0) : 0;
}

QList<PageRecord> PackPages::linksTo(qint64 id, const domain::Viewpoint &viewpoint) const
{
    return readPages(m_connection.run(viewpoint, linksToSql, {id}));
}

QStringList PackPages::aliases(qint64 id, const domain::Viewpoint &viewpoint) const
{
    return readTexts(m_connection.run(viewpoint, aliasesSql, {id}));
}

int PackPages::seasonNumber(qint64 id, const domain::Viewpoint &viewpoint) const
{
    Cursor row = m_connection.run(viewpoint, seasonSql, {id});
    return row.next() ? row.integer(0) : 0;
}

PackPages::WorkRecord PackPages::work(qint64 id, const domain::Viewpoint &viewpoint) const
{
    Cursor row = m_connection.run(viewpoint, workSql, {id});
    return row.next() ? WorkRecord{row.text(0), row.text(1), row.text(2)} : WorkRecord{};
}

QStringList PackPages::holdingValues(qint64 id, const QString &property,
                                     const domain::Viewpoint &viewpoint) const
{
    return readTexts(m_connection.run(viewpoint, holdingSql, {id, property}));
}

QString PackPages::latestHoldingValue(qint64 id, const QString &property,
                                      const domain::Viewpoint &viewpoint) const
{
    Cursor row = m_connection.run(viewpoint, latestHoldingSql, {id, property});
    return row.next() ? row.text(0) : QString();
}

QStringList PackPages::affiliations(qint64 character, const domain::Viewpoint &viewpoint) const
{
    QStringList slugs = readTexts(m_connection.run(viewpoint, affiliationFactsSql, {character}));
    slugs += readTexts(m_connection.run(viewpoint, membershipsSql, {character}));
    slugs.removeDuplicates();
    return slugs;
}

std::optional<domain::CreditLevel> PackPages::level(qint64 character,
                                                    const domain::Viewpoint &viewpoint) const
{
    Cursor row = m_connection.run(viewpoint, levelSql, {character});
    return row.next() ? domain::creditFromWord(row.text(0)) : std::nullopt;
}

int PackPages::prominence(qint64 character, const domain::Viewpoint &viewpoint) const
{
    Cursor row = m_connection.run(viewpoint, prominenceSql, {character});
    return row.next() ? row.integer(0) : 0;
}

QList<domain::Link> PackPages::plays(qint64 person, const domain::Viewpoint &viewpoint) const
{
    QList<domain::Link> links;
    Cursor row = m_connection.run(viewpoint, playsSql, {person});
    while (row.next()) {
        links.append({{domain::PageKind::Character, row.text(0)}, row.text(1)});
    }
    return links;
}

} // namespace attache::storage
