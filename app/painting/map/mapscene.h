// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "painting/map/mapmetrics.h"
#include "painting/portrait.h"

#include <QLineF>
#include <QList>
#include <QRectF>

namespace attache::painting {

/// A map ready to be painted: everything has its place, every text its width. Made of what a viewpoint shows
/// and nothing else.
struct MapScene
{
    struct Field
    {
        QString title;
        QRectF rect;
    };
    struct Node
    {
        QString key;
        QString name;
        QString line;
        PortraitSpec portrait;
        /// The middle of the portrait.
        QPointF at;
        /// 0 to 1 while somebody comes or goes.
        double presence = 1;
        /// As they fit; set by measure().
        QString shownName;
        QString shownLine;
        double nameWidth = 0;
        double lineWidth = 0;
    };
    /// Everything between two people, folded into one line.
    struct Edge
    {
        int from = 0;
        int to = 0;
        domain::RelationFamily family = domain::RelationFamily::Work;
        /// What `to` is to `from`, and the other way round; words for readers.
        QString word;
        QString inverse;
        double presence = 1;
    };
    QList<Field> fields;
    QList<Node> nodes;
    QList<Edge> edges;
    QRectF bounds;

    /// -1 for somebody who is not on the map.
    int indexOf(const QString &key) const;
    /// Whether a line leads from one to the other.
    bool areRelated(int one, int other) const;
};

/// Cuts texts to the room they have.
void measure(MapScene *scene, const MapMetrics &metrics);

/// Between two scenes: people move, come and go, lines change. 0 is the first one, 1 the second.
MapScene between(const MapScene &from, const MapScene &to, double progress);

/// Portrait and texts together.
QRectF tileOf(const MapScene::Node &node, const MapMetrics &metrics);
/// The parts of a tile that nothing else may cover.
QList<QRectF> partsOf(const MapScene::Node &node, const MapMetrics &metrics);

/// The part of a line that is seen: it stops short of both tiles. Nothing is left when they are too near.
QLineF seenLine(const MapScene::Node &from, const MapScene::Node &to, const MapMetrics &metrics);

} // namespace attache::painting
