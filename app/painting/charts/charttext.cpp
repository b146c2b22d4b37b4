// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/charts/charttext.h"

#include <QFontMetricsF>
#include <QPainter>

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
