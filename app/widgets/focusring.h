// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QRectF;

namespace attache::widgets {

/// The ring around a focused control, inside `rect`: 2 px on buttons, 1 px in lists.
void paintFocusRing(QPainter *painter, const QRectF &rect, const QColor &colour, double radius = 5,
                    double width = 2);

} // namespace attache::widgets
