// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/charts/charttext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace attache::painting {

QRectF mirroredIn(const QRectF &rect, double width, const ChartStyle &style)
{
    return style.mirrored() ? QRectF(width - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

void drawChartText(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
                   const QColor &colour, Qt::Alignment side, const ChartStyle &style)
{
    Qt::Alignment seen = side;
    if (style.mirrored() && side != Qt::AlignHCenter) {
        seen = side == Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft;
    }
    painter->setFont(font);
    painter->setPen(colour);
    // Half a pixel too little is enough for an ellipsis.
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 1);
    const int flags = static_cast<int>(seen) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter->drawText(rect, flags, shown);
}

double chartTextWidth(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

double chartLineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

void drawChartHatch(QPainter *painter, const QRectF &rect, const QPen &pen, double spacing)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    // Each line is x + y = sum, from its upper right to its lower left end.
    const double step = std::max(3.0, spacing) * M_SQRT2;
    for (double sum = step; sum < rect.width() + rect.height(); sum += step) {
        const double right = std::min(sum, rect.width());
        const double left = std::max(0.0, sum - rect.height());
        painter->drawLine(QPointF(rect.left() + right, rect.top() + sum - right),
                          QPointF(rect.left() + left, rect.top() + sum - left));
    }
    painter->restore();
}

void drawChartFocus(QPainter *painter, const QRectF &rect, const ChartStyle &style, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(style.tokens.focus, 2));
    painter->drawRoundedRect(rect.adjusted(-2, -2, 2, 2), radius, radius);
    painter->restore();
}

} // namespace attache::painting
