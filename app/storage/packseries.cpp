// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packseries.h"

#include "storage/packconnection.h"
#include "storage/packvalues.h"

#include <QSet>

namespace attache::storage {

namespace {

constexpr auto episodesSql =
    u"SELECT e.ordinal, e.season, e.number, e.page, e.title, e.logline, "
    u"(SELECT f.value FROM visible_fact AS f WHERE f.page = e.page AND f.property = 'released' "
    u"AND f.superseded = '' AND f.status <> 'corrected' ORDER BY f.position LIMIT 1) "
    u"FROM visible_episode AS e ORDER BY e.ordinal";

constexpr auto castSql =
    u"SELECT p.id, p.kind, p.slug, p.name, p.sort, p.sort_name, p.summary FROM visible_appearance AS a "
    u"JOIN visible_spine AS s ON s.ordinal = a.ordinal JOIN visible_page AS p ON p.id = a.character "
    u"WHERE s.ordinal = ? ORDER BY a.position, p.sort, p.id";

constexpr auto appearancesSql = u"SELECT s.season, s.number FROM visible_appearance AS a JOIN visible_spine "
                                u"AS s ON s.ordinal = a.ordinal "
                                u"WHERE a.character = ? ORDER BY a.ordinal";

constexpr auto presencesSql =
    u"SELECT p.id, p.kind, p.slug, p.name, p.sort, p.sort_name, p.summary, "
    u"(SELECT group_concat(ordinal, ' ') FROM (SELECT o.ordinal FROM visible_appearance AS o "
    u"WHERE o.character = p.id ORDER BY o.ordinal)) "
    u"FROM visible_appearance AS a JOIN visible_page AS p ON p.id = a.character "
    u"GROUP BY p.id ORDER BY count(*) DESC, p.sort, p.id LIMIT ?";

// CROSS JOIN keeps the order: from the few main roles to their seasons and pages, not through all characters.
constexpr auto mainCastSql =
    u"SELECT p.id, p.kind, p.slug, p.name, p.sort, p.sort_name, p.summary "
    u"FROM visible_role AS r "
    u"CROSS JOIN visible_role_season AS s ON s.role = r.id AND s.season = ? "
    u"CROSS JOIN visible_page AS p ON p.id = r.character "
    u"WHERE p.kind = 'character' AND r.level = 'main' "
    u"ORDER BY (SELECT total(100 - min(a.position, 99)) FROM visible_appearance AS a JOIN visible_spine AS "
    u"n ON n.ordinal = a.ordinal "
    u"WHERE a.character = p.id AND n.season = s.season) DESC, p.sort, p.id LIMIT ?";

constexpr auto seasonsSql = u"SELECT p.id, p.kind, p.slug, p.name, p.sort, p.sort_name, p.summary "
                            u"FROM visible_page AS p JOIN visible_season AS s ON s.page = p.id WHERE p.kind "
                            u"= 'season' ORDER BY s.number";

constexpr auto relationsSql =
    u"SELECT a.kind, a.slug, a.name, b.kind, b.slug, b.name, r.type, r.family, r.note, r.gate, "
    u"(SELECT t.inverse FROM visible_relation_type AS t WHERE t.word = r.type) "
    u"FROM visible_page AS a JOIN visible_relation AS r ON r.page = a.id JOIN visible_page AS b ON b.id = "
    u"r.target "
    u"WHERE a.kind = 'character' AND b.kind = 'character' AND r.derived = 0 AND r.until IS NULL "
    u"ORDER BY a.sort, a.id, r.position";

constexpr auto eventsSql =
    u"SELECT e.id, e.slug, e.date, e.title, e.body, e.kind, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT c.source FROM visible_citation AS c "
    u"WHERE c.statement = e.id ORDER BY c.position)) "
    u"FROM visible_event AS e ORDER BY e.date DESC, e.id DESC";

constexpr auto aboutSql =
    u"SELECT p.kind, p.slug, p.name FROM visible_event_about AS a JOIN visible_page AS p ON p.id = a.page "
    u"WHERE a.event = ? ORDER BY a.position";

constexpr auto archiveSql =
    u"SELECT slug, publisher, author, title, url, published, summary, sealed, sealed_until "
    u"FROM visible_source WHERE news = 1 ORDER BY published DESC, id DESC";

QList<PageRecord> readPages(Cursor row)
{
    QList<PageRecord> pages;
    while (row.next()) {
        const domain::PageKind kind = domain::kindFromWord(row.text(1)).value_or(domain::PageKind::Term);
        pages.append(
            {row.number(0), {kind, row.text(2)}, row.text(3), row.text(4), row.text(5), row.text(6)});
    }
    return pages;
}

} // namespace

QList<domain::EpisodeCard> PackSeries::episodes(const domain::Viewpoint &viewpoint) const
{
    QList<domain::EpisodeCard> cards;
    Cursor row = m_connection.run(viewpoint, episodesSql);
    while (row.next()) {
        domain::EpisodeCard card;
        card.gate = domain::Gate{row.integer(0)};
        card.id = {row.integer(1), row.integer(2)};
        card.open = !row.isNull(3);
        card.title = row.text(4);
        card.logline = row.text(5);
        card.released = readDate(row.text(6));
        card.watched = card.gate <= viewpoint.watched;
        cards.append(card);
    }
    return cards;
}

QList<PageRecord> PackSeries::cast(domain::EpisodeId episode, const domain::Viewpoint &viewpoint) const
{
    const std::optional<domain::Gate> gate = m_connection.spine().gateOf(episode);
    return gate ? readPages(m_connection.run(viewpoint, castSql, {gate->ordinal})) : QList<PageRecord>();
}

QList<domain::EpisodeId> PackSeries::appearances(qint64 character, const domain::Viewpoint &viewpoint) const
{
    QList<domain::EpisodeId> episodes;
    Cursor row = m_connection.run(viewpoint, appearancesSql, {character});
    while (row.next()) {
        episodes.append({row.integer(0), row.integer(1)});
    }
    return episodes;
}

QList<PackSeries::Presence> PackSeries::presences(const domain::Viewpoint &viewpoint, int limit) const
{
    QList<Presence> presences;
    Cursor row = m_connection.run(viewpoint, presencesSql, {limit});
    while (row.next()) {
        const domain::PageKind kind = domain::kindFromWord(row.text(1)).value_or(domain::PageKind::Term);
        const QList<qint64> ordinals = readNumbers(row.text(7));
        presences.append(
            {{row.number(0), {kind, row.text(2)}, row.text(3), row.text(4), row.text(5), row.text(6)},
             QList<int>(ordinals.begin(), ordinals.end())});
    }
    return presences;
}

QList<PageRecord> PackSeries::mainCast(int season, const domain::Viewpoint &viewpoint, int limit) const
{
    return readPages(m_connection.run(viewpoint, mainCastSql, {season, limit}));
}

QList<PageRecord> PackSeries::seasons(const domain::Viewpoint &viewpoint) const
{
    return readPages(m_connection.run(viewpoint, seasonsSql));
}

QList<domain::Graph::Edge> PackSeries::relations(const domain::Viewpoint &viewpoint) const
{
    QList<domain::Graph::Edge> edges;
    // Two pages may both write what is one relation, each from its side.
    QSet<QString> written;
    Cursor row = m_connection.run(viewpoint, relationsSql);
    while (row.next()) {
        const domain::Ref from = readLink(row, 0).value_or(domain::Link()).ref;
        const domain::Ref to = readLink(row, 3).value_or(domain::Link()).ref;
        const QString type = row.text(6);
        if (written.contains(to.slug + u' ' + from.slug + u' ' + row.text(10))) {
            continue;
        }
        written.insert(from.slug + u' ' + to.slug + u' ' + type);
        edges.append({from, to, type,
                      domain::familyFromWord(row.text(7)).value_or(domain::RelationFamily::Work), row.text(8),
                      domain::Gate{row.integer(9)}, row.text(10)});
    }
    return edges;
}

QList<EventRecord> PackSeries::events(const domain::Viewpoint &viewpoint) const
{
    QList<EventRecord> events;
    Cursor row = m_connection.run(viewpoint, eventsSql);
    while (row.next()) {
        domain::Event event;
        event.id = row.text(1);
        event.date = readDate(row.text(2));
        event.title = row.text(3);
        event.text = row.text(4);
        event.kind = row.text(5);
        Cursor about = m_connection.run(viewpoint, aboutSql, {row.number(0)});
        while (about.next()) {
            event.about.append(readLink(about, 0).value_or(domain::Link()));
        }
        events.append({event, readNumbers(row.text(6))});
    }
    return events;
}

QList<SourceRecord> PackSeries::archive(const domain::Viewpoint &viewpoint) const
{
    QList<SourceRecord> records;
    Cursor row = m_connection.run(viewpoint, archiveSql);
    while (row.next()) {
        domain::Source source{row.text(0), row.text(1),           row.text(2), row.text(3),
                              row.text(4), readDate(row.text(5)), row.text(6), row.integer(7) != 0};
        records.append({source, domain::Gate{row.integer(8)}});
    }
    return records;
}

} // namespace attache::storage
