// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/charts/chart.h"

#include <QFont>

class QPainter;
class QPen;

namespace attache::painting {

/// A rectangle of a chart of this width, on the side where the reading direction has it.
QRectF mirroredIn(const QRectF &rect, double width, const ChartStyle &style);

/// One line of text, cut with an ellipsis where it is too long. @p side is AlignLeft, AlignRight or
/// AlignHCenter as for left-to-right; @p rect is as seen.
void drawChartText(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
                   const QColor &colour, Qt::Alignment side, const ChartStyle &style);

double chartTextWidth(const QFont &font, const QString &text);
double chartLineHeight(const QFont &font);

/// Oblique lines within a rectangle, each as long as it may be: files of vectors keep no clipping.
void drawChartHatch(QPainter *painter, const QRectF &rect, const QPen &pen, double spacing);

/// The ring around the value that the keyboard is at.
void drawChartFocus(QPainter *painter, const QRectF &rect, const ChartStyle &style, double radius = 4);

} // namespace attache::painting
