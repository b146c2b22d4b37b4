// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/marks.h"

#include "painting/contrast.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace attache::painting {

namespace {

constexpr double veilCorner = 4;

} // namespace

void paintHatch(QPainter *painter, const QPainterPath &shape, const Tokens &tokens, double spacing)
{
    if (tokens.highContrast || shape.isEmpty()) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(shape, Qt::IntersectClip);
    painter->setPen(QPen(withAlpha(tokens.oxblood, tokens.dark ? 0.13 : 0.11), 1));
    const QRectF box = shape.boundingRect();
    const double step = std::max(3.0, spacing) * M_SQRT2;
    const int lines = static_cast<int>(std::ceil((box.width() + box.height()) / step));
    for (int line = 0; line < lines; ++line) {
        const double x = box.left() + line * step;
        painter->drawLine(QPointF{x, box.top()}, QPointF{x - box.height(), box.bottom()});
    }
    painter->restore();
}

void paintVeilGround(QPainter *painter, const QRectF &rect, const Tokens &tokens, double spacing)
{
    paintFrame(painter, rect, tokens.oxwash, QColor{}, veilCorner);
    QPainterPath shape;
    shape.addRoundedRect(rect, veilCorner, veilCorner);
    paintHatch(painter, shape, tokens, spacing);
    paintFrame(painter, rect, QColor{}, tokens.oxline, veilCorner, tokens.hairline());
}

void paintLetterheadRule(QPainter *painter, const QRectF &rect, const Tokens &tokens)
{
    painter->fillRect(QRectF{rect.left(), rect.top(), rect.width(), 2}, tokens.head);
    painter->fillRect(QRectF{rect.left(), rect.top() + 3, rect.width(), 1}, tokens.brass);
}

void paintRibbon(QPainter *painter, const QRectF &rect, const Tokens &tokens)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double notch = rect.bottom() - 0.36 * rect.width();
    QPainterPath ribbon;
    ribbon.addPolygon(QPolygonF{rect.topLeft(), rect.topRight(), rect.bottomRight(),
                                QPointF{rect.center().x(), notch}, rect.bottomLeft()});
    ribbon.closeSubpath();
    painter->fillPath(ribbon, tokens.brass);
    painter->setClipPath(ribbon, Qt::IntersectClip);
    painter->setPen(QPen(mixed(tokens.paper, tokens.brass, 0.35), 1));
    const double inset = 0.17 * rect.width();
    const double end = notch + 0.1 * rect.width();
    for (const double x : {rect.left() + inset, rect.right() - inset}) {
        painter->drawLine(QPointF{x, rect.top()}, QPointF{x, end});
    }
    painter->restore();
}

void paintFrame(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border,
                double radius, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintCheck(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(
        QPen(colour, std::max(1.0, rect.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](double x, double y) {
        return QPointF{rect.left() + x * rect.width(), rect.top() + y * rect.height()};
    };
    painter->drawPolyline(QPolygonF{at(0.08, 0.56), at(0.36, 0.84), at(0.92, 0.2)});
    painter->restore();
}

} // namespace attache::painting
