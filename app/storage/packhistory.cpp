// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packhistory.h"

#include "storage/packconnection.h"
#include "storage/packvalues.h"

namespace attache::storage {

namespace {

constexpr auto charactersSql = u"SELECT id, kind, slug, name, sort_name, gate FROM visible_page "
                               u"WHERE kind = 'character' ORDER BY sort, id LIMIT ?";

constexpr auto byRefSql = u"SELECT id, kind, slug, name, sort_name, gate FROM visible_page "
                          u"WHERE kind = 'character' AND slug = ?";

constexpr auto byIdSql = u"SELECT id, kind, slug, name, sort_name, gate FROM visible_page "
                         u"WHERE kind = 'character' AND id = ?";

constexpr auto factsSql =
    u"SELECT f.property, f.value, CASE WHEN t.kind = 'organisation' THEN t.slug END, "
    u"max(f.gate, coalesce(t.gate, 0)), f.until "
    u"FROM visible_fact AS f LEFT JOIN visible_page AS t ON t.id = f.target "
    u"WHERE f.page = ? AND f.property IN ('title', 'occupation', 'status', 'affiliation', 'nationality') "
    u"AND f.superseded = '' AND f.status <> 'corrected' ORDER BY f.position";

// Members and heads stand on the organisation's page; the derived side of the relation leads there.
constexpr auto membershipsSql =
    u"SELECT 'member', p.name, p.slug, max(r.gate, p.gate), r.until FROM visible_relation AS r "
    u"JOIN visible_relation AS w ON w.id = r.written JOIN visible_page AS p ON p.id = r.target "
    u"WHERE r.page = ? AND w.type IN ('member', 'head') AND w.page = r.target AND p.kind = 'organisation' "
    u"ORDER BY r.position";

constexpr auto relationsSql =
    u"SELECT a.kind, a.slug, a.name, b.kind, b.slug, b.name, r.type, r.family, r.note, r.gate, "
    u"max(r.gate, a.gate, b.gate), r.until, r.derived, b.id, "
    u"(SELECT t.inverse FROM visible_relation_type AS t WHERE t.word = r.type) "
    u"FROM visible_page AS a JOIN visible_relation AS r ON r.page = a.id "
    u"JOIN visible_page AS b ON b.id = r.target "
    u"WHERE a.id = ? AND b.kind = 'character' ORDER BY r.position";

PackHistory::Character readCharacter(const Cursor &row)
{
    return {row.number(0), readLink(row, 1).value_or(domain::Link()).ref, row.text(3), row.text(4),
            domain::Gate{row.integer(5)}};
}

std::optional<domain::Gate> readGate(const Cursor &row, int column)
{
    const std::optional<int> ordinal = row.optionalInteger(column);
    return ordinal ? std::optional(domain::Gate{*ordinal}) : std::nullopt;
}

void readTraits(QList<PackHistory::Trait> *traits, Cursor row)
{
    while (row.next()) {
        traits->append(
            {row.text(0), row.text(1), row.text(2), domain::Gate{row.integer(3)}, readGate(row, 4)});
    }
}

} // namespace

QList<PackHistory::Character> PackHistory::characters(const domain::Viewpoint &viewpoint, int limit) const
{
    QList<Character> characters;
    Cursor row = m_connection.run(viewpoint, charactersSql, {limit});
    while (row.next()) {
        characters.append(readCharacter(row));
    }
    return characters;
}

std::optional<PackHistory::Character> PackHistory::character(const domain::Ref &ref,
                                                             const domain::Viewpoint &viewpoint) const
{
    if (ref.kind != domain::PageKind::Character) {
        return std::nullopt;
    }
    Cursor row = m_connection.run(viewpoint, byRefSql, {ref.slug});
    return row.next() ? std::optional(readCharacter(row)) : std::nullopt;
}

std::optional<PackHistory::Character> PackHistory::character(qint64 id,
                                                             const domain::Viewpoint &viewpoint) const
{
    Cursor row = m_connection.run(viewpoint, byIdSql, {id});
    return row.next() ? std::optional(readCharacter(row)) : std::nullopt;
}

QList<PackHistory::Trait> PackHistory::traits(qint64 character, const domain::Viewpoint &viewpoint) const
{
    QList<Trait> traits;
    readTraits(&traits, m_connection.run(viewpoint, factsSql, {character}));
    readTraits(&traits, m_connection.run(viewpoint, membershipsSql, {character}));
    return traits;
}

QList<PackHistory::Relation> PackHistory::relations(qint64 character,
                                                    const domain::Viewpoint &viewpoint) const
{
    QList<Relation> relations;
    Cursor row = m_connection.run(viewpoint, relationsSql, {character});
    while (row.next()) {
        Relation relation;
        relation.edge = {readLink(row, 0).value_or(domain::Link()).ref,
                         readLink(row, 3).value_or(domain::Link()).ref,
                         row.text(6),
                         domain::familyFromWord(row.text(7)).value_or(domain::RelationFamily::Work),
                         row.text(8),
                         domain::Gate{row.integer(9)},
                         row.text(14)};
        relation.open = domain::Gate{row.integer(10)};
        relation.until = readGate(row, 11);
        relation.derived = row.integer(12) != 0;
        relation.target = row.number(13);
        relations.append(relation);
    }
    return relations;
}

} // namespace attache::storage
