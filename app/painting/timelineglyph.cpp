// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/timelineglyph.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace attache::painting {

namespace {

QPolygonF star(QPointF centre, double radius)
{
    constexpr double innerShare = 0.42;
    QPolygonF polygon;
    for (int i = 0; i < 10; ++i) {
        const double angle = -M_PI_2 + i * M_PI / 5;
        const double r = i % 2 == 0 ? radius : innerShare * radius;
        polygon << centre + r * QPointF{std::cos(angle), std::sin(angle)};
    }
    return polygon;
}

} // namespace

QColor glyphColour(TimelineGlyph glyph, const Tokens &tokens)
{
    switch (glyph) {
    case TimelineGlyph::Announcement:
        return tokens.link;
    case TimelineGlyph::Release:
        return tokens.head;
    case TimelineGlyph::Production:
        return tokens.work;
    case TimelineGlyph::Award:
        return tokens.brass;
    case TimelineGlyph::Statement:
        return tokens.romance;
    case TimelineGlyph::Milestone:
        break;
    }
    return tokens.good;
}

void paintTimelineGlyph(QPainter *painter, QPointF centre, double size, TimelineGlyph glyph,
                        const Tokens &tokens, const QColor &ground)
{
    const double half = size / 2;
    const auto offset = [centre](double x, double y) { return centre + QPointF{x, y}; };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(glyphColour(glyph, tokens));
    switch (glyph) {
    case TimelineGlyph::Announcement:
        painter->setPen(QPen(glyphColour(glyph, tokens), 0.16 * size));
        painter->setBrush(ground);
        painter->drawEllipse(centre, 0.78 * half, 0.78 * half);
        break;
    case TimelineGlyph::Release:
        painter->drawPolygon(QPolygonF{offset(0, -half), offset(half, 0), offset(0, half), offset(-half, 0)});
        break;
    case TimelineGlyph::Production:
        painter->drawRect(QRectF{offset(-0.72 * half, -0.72 * half), offset(0.72 * half, 0.72 * half)});
        break;
    case TimelineGlyph::Award:
        painter->drawPolygon(star(offset(0, 0.06 * half), 1.08 * half));
        break;
    case TimelineGlyph::Milestone:
        painter->drawPolygon(QPolygonF{offset(0, -0.85 * half), offset(0.95 * half, 0.8 * half),
                                       offset(-0.95 * half, 0.8 * half)});
        break;
    case TimelineGlyph::Statement: {
        QPainterPath bubble;
        bubble.addRoundedRect(QRectF{offset(-0.95 * half, -0.85 * half), offset(0.95 * half, 0.4 * half)},
                              0.3 * half, 0.3 * half);
        QPainterPath tail;
        tail.addPolygon(QPolygonF{offset(-0.5 * half, 0.3 * half), offset(0.15 * half, 0.3 * half),
                                  offset(-0.5 * half, 0.95 * half), offset(-0.5 * half, 0.3 * half)});
        painter->drawPath(bubble.united(tail));
        break;
    }
    }
    painter->restore();
}

} // namespace attache::painting
