// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/map/mapscene.h"

namespace attache::painting {

/// A word on a line.
struct MapLabel
{
    /// Which edge of the scene.
    int edge = 0;
    QString text;
    QRectF rect;
};

/// The words on the lines of one person, each near the middle of its line and clear of tiles and of the other
/// words. A line on which there is no such place gets none.
QList<MapLabel> labelsOf(const MapScene &scene, int person, const MapMetrics &metrics);

} // namespace attache::painting
