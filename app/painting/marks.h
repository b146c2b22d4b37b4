// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/tokens.h"

#include <QPainterPath>

class QPainter;
class QRectF;

namespace attache::painting {

/// Oblique hatching of what is sealed, clipped to `shape`. `spacing` is the distance of two lines, in
/// device independent pixels. Nothing with high contrast tokens.
void paintHatch(QPainter *painter, const QPainterPath &shape, const Tokens &tokens, double spacing = 8);

/// Fill, hatch and border of a veil with its 4 px corners.
void paintVeilGround(QPainter *painter, const QRectF &rect, const Tokens &tokens, double spacing = 8);

/// The double line under a page title, drawn from `top` down over the width of `rect`.
void paintLetterheadRule(QPainter *painter, const QRectF &rect, const Tokens &tokens);
/// Height of that rule in pixels: 2 for the title's colour, 1 gap, 1 brass.
constexpr int letterheadRuleHeight = 4;

/// The bookmark hanging from the upper edge of a page; `rect` is its size with the tails.
void paintRibbon(QPainter *painter, const QRectF &rect, const Tokens &tokens);

/// A frame of whole pixels with rounded corners around a fill; invalid colours leave their part out.
void paintFrame(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border,
                double radius = 5, double width = 1);

/// A check mark within `rect`.
void paintCheck(QPainter *painter, const QRectF &rect, const QColor &colour);

} // namespace attache::painting
