// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/tokens.h"

#include <QPointF>

class QPainter;

namespace attache::painting {

/// Events of the world on the timeline, told apart by shape as well as by colour.
enum class TimelineGlyph
{
    Announcement, ///< Ring.
    Release,      ///< Diamond.
    Production,   ///< Square.
    Award,        ///< Star.
    Milestone,    ///< Triangle.
    Statement     ///< Speech bubble.
};

QColor glyphColour(TimelineGlyph glyph, const Tokens &tokens);

/// Paints the glyph around `centre`; `size` is the width of its square, 13 px in lists. `ground` fills the
/// ring so that the line of the timeline does not show through it.
void paintTimelineGlyph(QPainter *painter, QPointF centre, double size, TimelineGlyph glyph,
                        const Tokens &tokens, const QColor &ground);

} // namespace attache::painting
