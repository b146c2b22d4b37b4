// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/mapstory.h"

#include "pages/map/mapwords.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using domain::Graph;
using models::Side;

/// From west to east. Those of whom no side is known stand with those from elsewhere.
constexpr std::array sides{Side::Washington, Side::Embassy, Side::UnitedKingdom, Side::Unknown};

int fieldOf(const domain::PageCard &card)
{
    const auto side = std::ranges::find(sides, models::sideOf(card.portrait));
    return static_cast<int>((side == sides.end() ? std::prev(side) : side) - sides.begin());
}

QHash<QString, int> placesOf(const Graph &graph)
{
    QHash<QString, int> places;
    for (int i = 0; i < graph.nodes.size(); ++i) {
        places.insert(graph.nodes.at(i).ref.slug, i);
    }
    return places;
}

bool touches(const Graph::Edge &edge, const domain::Ref &ref)
{
    return edge.from == ref || edge.to == ref;
}

/// Everybody who is related to somebody, or to @p centre, and the centre itself.
QList<int> peopleOf(const Graph &graph, const std::optional<domain::Ref> &centre)
{
    QSet<QString> related;
    for (const Graph::Edge &edge : graph.edges) {
        if (!centre || touches(edge, *centre)) {
            related.insert(edge.from.slug);
            related.insert(edge.to.slug);
        }
    }
    if (centre) {
        related.insert(centre->slug);
    }
    QList<int> people;
    for (int i = 0; i < graph.nodes.size(); ++i) {
        if (related.contains(graph.nodes.at(i).ref.slug)) {
            people.append(i);
        }
    }
    return people;
}

painting::MapStep stepOf(const Graph &graph, const QList<int> &people)
{
    painting::MapStep step;
    QHash<QString, int> places;
    for (const int number : people) {
        const domain::PageCard &card = graph.nodes.at(number);
        places.insert(card.ref.slug, static_cast<int>(step.people.size()));
        step.people.append({card.ref.slug, fieldOf(card)});
    }
    QSet<std::pair<int, int>> linked;
    for (const Graph::Edge &edge : graph.edges) {
        const int from = places.value(edge.from.slug, -1);
        const int to = places.value(edge.to.slug, -1);
        const std::pair<int, int> pair = std::minmax(from, to);
        if (pair.first >= 0 && from != to && !linked.contains(pair)) {
            linked.insert(pair);
            step.links.append(pair);
        }
    }
    return step;
}

} // namespace

MapStory::MapStory()
    : m_layout(static_cast<int>(sides.size()))
{}

MapStory::MapStory(const QList<Graph> &history, const std::optional<domain::Ref> &centre)
    : m_history(history)
    , m_centre(centre)
    , m_layout(static_cast<int>(sides.size()))
{
    for (const Graph &graph : history) {
        m_people.append(peopleOf(graph, centre));
        m_layout.add(stepOf(graph, m_people.last()));
    }
}

bool MapStory::isShown(domain::RelationFamily family) const
{
    return m_families.isEmpty() || m_families.contains(family);
}

QList<painting::MapScene::Edge> MapStory::edges(int step) const
{
    const Graph &graph = m_history.at(step);
    QHash<QString, int> places;
    for (int i = 0; i < m_people.at(step).size(); ++i) {
        places.insert(graph.nodes.at(m_people.at(step).at(i)).ref.slug, i);
    }
    QList<painting::MapScene::Edge> edges;
    QHash<std::pair<int, int>, int> known;
    for (const Graph::Edge &edge : graph.edges) {
        const int from = places.value(edge.from.slug, -1);
        const int to = places.value(edge.to.slug, -1);
        if (from < 0 || to < 0 || from == to || !isShown(edge.family)) {
            continue;
        }
        const painting::MapScene::Edge line{
            from, to, edge.family, MapWords::relation(edge.type), MapWords::relation(edge.inverse), 1};
        const std::pair<int, int> pair = std::minmax(from, to);
        const auto other = known.constFind(pair);
        if (other == known.constEnd()) {
            known.insert(pair, static_cast<int>(edges.size()));
            edges.append(line);
        } else if (edge.family < edges.at(*other).family) {
            edges[*other] = line;
        }
    }
    return edges;
}

painting::MapScene MapStory::scene(int step, const painting::MapMetrics &metrics, bool mirrored) const
{
    painting::MapScene scene;
    if (step < 0 || step > last()) {
        return scene;
    }
    for (int field = 0; field < static_cast<int>(sides.size()); ++field) {
        const QRectF rect = metrics.field(m_layout, field);
        if (!rect.isEmpty()) {
            scene.fields.append({MapWords::sideName(sides.at(static_cast<size_t>(field))), rect});
            scene.bounds |= rect;
        }
    }
    const double width = scene.bounds.width();
    if (mirrored) {
        for (painting::MapScene::Field &field : scene.fields) {
            field.rect.moveLeft(width - field.rect.right());
        }
    }
    for (const int number : m_people.at(step)) {
        const domain::PageCard &card = m_history.at(step).nodes.at(number);
        painting::MapScene::Node node;
        node.key = card.ref.slug;
        node.name = card.name;
        node.line = MapWords::sentence(card.subtitle);
        node.portrait = painting::portraitOf(card.portrait);
        node.at =
            metrics.place(m_layout, m_layout.slot(node.key, fieldOf(card)).value_or(painting::MapSlot()));
        if (mirrored) {
            node.at.setX(width - node.at.x());
        }
        scene.nodes.append(node);
    }
    scene.edges = edges(step);
    painting::measure(&scene, metrics);
    return scene;
}

QList<domain::PageCard> MapStory::people(int step) const
{
    QList<domain::PageCard> people;
    if (step >= 0 && step <= last()) {
        for (const int number : m_people.at(step)) {
            people.append(m_history.at(step).nodes.at(number));
        }
    }
    return people;
}

std::optional<domain::PageCard> MapStory::card(const domain::Ref &ref, int step) const
{
    if (step < 0 || step > last()) {
        return std::nullopt;
    }
    const QList<domain::PageCard> &nodes = m_history.at(step).nodes;
    const auto found = std::ranges::find(nodes, ref, &domain::PageCard::ref);
    return found == nodes.end() ? std::nullopt : std::optional(*found);
}

QList<MapRelation> MapStory::relations(const domain::Ref &of, int step) const
{
    QList<MapRelation> relations;
    if (step < 0 || step > last()) {
        return relations;
    }
    const Graph &graph = m_history.at(step);
    const QHash<QString, int> places = placesOf(graph);
    for (const Graph::Edge &edge : graph.edges) {
        if (!touches(edge, of) || !isShown(edge.family)) {
            continue;
        }
        const bool outwards = edge.from == of;
        const domain::Ref &otherRef = outwards ? edge.to : edge.from;
        auto known = std::ranges::find_if(
            relations, [&otherRef](const MapRelation &one) { return one.other.ref == otherRef; });
        if (known == relations.end()) {
            const int place = places.value(otherRef.slug, -1);
            if (place < 0) {
                continue;
            }
            known = relations.insert(relations.end(),
                                     {graph.nodes.at(place), edge.family, {}, {}, edge.since, false});
        }
        MapRelation &relation = *known;
        const QString word = MapWords::relation(outwards ? edge.type : edge.inverse);
        if (edge.family < relation.family) {
            relation.family = edge.family;
            relation.types.prepend(word);
        } else {
            relation.types.append(word);
        }
        relation.types.removeDuplicates();
        if (!edge.note.isEmpty()) {
            relation.notes.append(MapWords::sentence(edge.note));
        }
        relation.since = std::min(relation.since, edge.since);
        relation.isNew = relation.isNew || (step > 1 && edge.since.ordinal == step);
    }
    std::ranges::stable_sort(relations, [](const MapRelation &one, const MapRelation &other) {
        if (one.family != other.family) {
            return one.family < other.family;
        }
        return one.isNew != other.isNew ? one.isNew : one.other.sortName < other.other.sortName;
    });
    return relations;
}

std::optional<domain::Ref> MapStory::mostRelated(const QList<Graph> &history)
{
    if (history.isEmpty()) {
        return std::nullopt;
    }
    QHash<QString, QSet<QString>> others;
    for (const Graph::Edge &edge : history.last().edges) {
        others[edge.from.slug].insert(edge.to.slug);
        others[edge.to.slug].insert(edge.from.slug);
    }
    // Nodes are by sort name, so the first of equals is the same every time.
    std::optional<domain::Ref> best;
    qsizetype most = 0;
    for (const domain::PageCard &card : history.last().nodes) {
        const qsizetype count = others.value(card.ref.slug).size();
        if (count > most) {
            most = count;
            best = card.ref;
        }
    }
    return best;
}

} // namespace attache::pages
