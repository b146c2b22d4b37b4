// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/map/maplabels.h"
#include "painting/map/mapportraits.h"
#include "painting/map/mapscene.h"
#include "painting/tokens.h"

class QPainter;

namespace attache::painting {

/// What a reader has done to the map, and how it is looked at.
struct MapMarks
{
    /// Places in MapScene::nodes, -1 for nobody.
    int selected = -1;
    int hovered = -1;
    /// Gets the focus ring.
    int focused = -1;
    /// How large the map is seen; small ones leave out what could not be read.
    double zoom = 1;
    /// What is looked at; all when empty.
    QRectF exposed;
    /// Portraits as shapes and not as pictures, for files that scale.
    bool asShapes = false;
};

/// Paints a map, on the screen and into files alike.
class MapPainter
{
public:
    /// All but the marks outlive it. @p portraits may be null when everything is painted as shapes.
    MapPainter(const MapScene &scene, const MapMetrics &metrics, const Tokens &tokens, const MapMarks &marks,
               MapPortraits *portraits);

    void paint(QPainter *painter) const;

private:
    bool isDimmed(int node) const;
    double strengthOf(const MapScene::Edge &edge) const;
    void paintFields(QPainter *painter) const;
    void paintEdges(QPainter *painter) const;
    void paintNode(QPainter *painter, int number) const;
    void paintPicture(QPainter *painter, const MapScene::Node &node) const;
    void paintLabels(QPainter *painter) const;

    const MapScene &m_scene;
    const MapMetrics &m_metrics;
    const Tokens &m_tokens;
    MapMarks m_marks;
    MapPortraits *m_portraits;
    /// Who the lines belong to that are meant: the one selected, else the one under the pointer; or -1.
    int m_meant;
    /// For each node whether a line leads from there to it.
    QList<bool> m_related;
};

} // namespace attache::painting
