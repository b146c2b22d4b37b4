// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/map/mapscene.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace attache::painting {

namespace {

/// Air between a line and what it stops at, in spacing units.
constexpr double stopShort = 2;

/// Where, from 0 to 1 along a line, it is within a rectangle; first > second when it never is.
std::pair<double, double> within(const QLineF &line, const QRectF &rect)
{
    double first = 0;
    double last = 1;
    const auto clip = [&first, &last](double start, double delta, double low, double high) {
        if (delta == 0) {
            if (start < low || start > high) {
                last = -1;
            }
            return;
        }
        const double one = (low - start) / delta;
        const double other = (high - start) / delta;
        first = std::max(first, std::min(one, other));
        last = std::min(last, std::max(one, other));
    };
    clip(line.x1(), line.dx(), rect.left(), rect.right());
    clip(line.y1(), line.dy(), rect.top(), rect.bottom());
    return {first, last};
}

/// How far along the line it leaves the tile it begins in.
double leaves(const QLineF &line, const MapScene::Node &node, const MapMetrics &metrics)
{
    double at = 0;
    const double air = metrics.u(stopShort);
    for (const QRectF &part : partsOf(node, metrics)) {
        const auto [first, last] = within(line, part.adjusted(-air, -air, air, air));
        if (first <= last && first <= at + 1e-9) {
            at = std::max(at, last);
        }
    }
    return at;
}

struct Pair
{
    QString from;
    QString to;
    domain::RelationFamily family;

    friend bool operator==(const Pair &, const Pair &) = default;
};

size_t qHash(const Pair &pair, size_t seed = 0)
{
    return qHashMulti(seed, pair.from, pair.to, static_cast<int>(pair.family));
}

Pair pairOf(const MapScene &scene, const MapScene::Edge &edge)
{
    return {scene.nodes.at(edge.from).key, scene.nodes.at(edge.to).key, edge.family};
}

} // namespace

int MapScene::indexOf(const QString &key) const
{
    const auto found = std::ranges::find(nodes, key, &Node::key);
    return key.isEmpty() || found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

bool MapScene::areRelated(int one, int other) const
{
    return std::ranges::any_of(edges, [one, other](const Edge &edge) {
        return (edge.from == one && edge.to == other) || (edge.from == other && edge.to == one);
    });
}

void measure(MapScene *scene, const MapMetrics &metrics)
{
    const QFontMetricsF names(metrics.nameFont());
    const QFontMetricsF lines(metrics.lineFont());
    const double room = metrics.textWidth();
    for (MapScene::Node &node : scene->nodes) {
        node.shownName = names.elidedText(node.name, Qt::ElideRight, room);
        node.nameWidth = std::min(room, std::ceil(names.horizontalAdvance(node.shownName)) + 1);
        node.shownLine = lines.elidedText(node.line, Qt::ElideRight, room);
        node.lineWidth =
            node.line.isEmpty() ? 0 : std::min(room, std::ceil(lines.horizontalAdvance(node.shownLine)) + 1);
    }
}

QList<QRectF> partsOf(const MapScene::Node &node, const MapMetrics &metrics)
{
    QList<QRectF> parts{metrics.portraitAt(node.at), metrics.nameAt(node.at, node.nameWidth)};
    if (node.lineWidth > 0) {
        parts.append(metrics.lineAt(node.at, node.lineWidth));
    }
    return parts;
}

QRectF tileOf(const MapScene::Node &node, const MapMetrics &metrics)
{
    QRectF tile;
    for (const QRectF &part : partsOf(node, metrics)) {
        tile |= part;
    }
    return tile;
}

QLineF seenLine(const MapScene::Node &from, const MapScene::Node &to, const MapMetrics &metrics)
{
    const QLineF whole(from.at, to.at);
    const double first = leaves(whole, from, metrics);
    const double last = 1 - leaves(QLineF(to.at, from.at), to, metrics);
    return first < last ? QLineF(whole.pointAt(first), whole.pointAt(last)) : QLineF();
}

MapScene between(const MapScene &from, const MapScene &to, double progress)
{
    MapScene scene = to;
    const auto mix = [progress](double one, double other) { return one + (other - one) * progress; };
    QHash<QString, int> places;
    for (int i = 0; i < to.nodes.size(); ++i) {
        places.insert(to.nodes.at(i).key, i);
        scene.nodes[i].presence = progress;
    }
    for (const MapScene::Node &before : from.nodes) {
        const int place = places.value(before.key, -1);
        if (place < 0) {
            places.insert(before.key, static_cast<int>(scene.nodes.size()));
            scene.nodes.append(before);
            scene.nodes.last().presence = mix(before.presence, 0);
        } else {
            MapScene::Node &node = scene.nodes[place];
            node.presence = mix(before.presence, 1);
            node.at = {mix(before.at.x(), node.at.x()), mix(before.at.y(), node.at.y())};
        }
    }
    QHash<Pair, int> lines;
    for (int i = 0; i < to.edges.size(); ++i) {
        lines.insert(pairOf(to, to.edges.at(i)), i);
        scene.edges[i].presence = progress;
    }
    for (const MapScene::Edge &before : from.edges) {
        const int line = lines.value(pairOf(from, before), -1);
        if (line >= 0) {
            scene.edges[line].presence = mix(before.presence, 1);
            continue;
        }
        MapScene::Edge gone = before;
        gone.from = places.value(from.nodes.at(before.from).key);
        gone.to = places.value(from.nodes.at(before.to).key);
        gone.presence = mix(before.presence, 0);
        scene.edges.append(gone);
    }
    return scene;
}

} // namespace attache::painting
