// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/relationline.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

namespace attache::painting {

namespace {

using domain::RelationFamily;

constexpr double familyStroke = 1.6;
/// Distance between the middles of the two lines of a double stroke.
constexpr double familyDistance = 4.0;

double strokeWidth(RelationFamily family)
{
    switch (family) {
    case RelationFamily::Family:
        return familyStroke;
    case RelationFamily::Romance:
    case RelationFamily::Adversary:
        return 2.2;
    case RelationFamily::Ally:
        return 3.0;
    case RelationFamily::Suspect:
        return 2.8;
    case RelationFamily::Work:
        break;
    }
    return 1.5;
}

} // namespace

QPen relationPen(RelationFamily family, const Tokens &tokens)
{
    QPen pen(tokens.relation(family), strokeWidth(family), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    // Dashes count in widths of the pen.
    switch (family) {
    case RelationFamily::Romance:
        pen.setDashPattern({3.2, 2.0});
        break;
    case RelationFamily::Adversary:
        pen.setDashPattern({4.0, 1.8, 1.0, 1.8});
        break;
    case RelationFamily::Suspect:
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.0});
        break;
    case RelationFamily::Family:
    case RelationFamily::Work:
    case RelationFamily::Ally:
        break;
    }
    return pen;
}

void paintRelation(QPainter *painter, const QPainterPath &path, RelationFamily family, const Tokens &tokens)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPen pen = relationPen(family, tokens);
    if (family == RelationFamily::Family) {
        QPainterPathStroker outline;
        outline.setWidth(familyDistance);
        outline.setCapStyle(Qt::FlatCap);
        // The outline of a broad stroke has short ends; a clip just inside takes them away.
        QPainterPathStroker inside;
        inside.setWidth(2 * familyDistance);
        inside.setCapStyle(Qt::FlatCap);
        QPainterPath shortened;
        const double length = path.length();
        if (length > 2 * familyStroke) {
            shortened.moveTo(path.pointAtPercent(path.percentAtLength(familyStroke)));
            constexpr int steps = 32;
            for (int i = 1; i <= steps; ++i) {
                const double at = familyStroke + (length - 2 * familyStroke) * i / steps;
                shortened.lineTo(path.pointAtPercent(path.percentAtLength(at)));
            }
        }
        painter->setClipPath(inside.createStroke(shortened), Qt::IntersectClip);
        painter->strokePath(outline.createStroke(path), pen);
    } else {
        painter->strokePath(path, pen);
    }
    painter->restore();
}

void paintRelation(QPainter *painter, const QLineF &line, RelationFamily family, const Tokens &tokens)
{
    if (family != RelationFamily::Family) {
        QPainterPath path(line.p1());
        path.lineTo(line.p2());
        paintRelation(painter, path, family, tokens);
        return;
    }
    if (line.length() <= 0) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(relationPen(family, tokens));
    const QLineF across = line.normalVector().unitVector();
    const QPointF half = QPointF{across.dx(), across.dy()} * (familyDistance / 2);
    painter->drawLine(line.translated(half));
    painter->drawLine(line.translated(-half));
    painter->restore();
}

} // namespace attache::painting
