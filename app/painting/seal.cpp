// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/seal.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace attache::painting {

namespace {

/// Below this size the ring around the disc would only blur.
constexpr double ringFrom = 18;

/// Outline of the wax around the origin, of radius 1: eleven uneven waves.
QPainterPath waxOutline()
{
    QPainterPath path;
    constexpr int steps = 132;
    for (int i = 0; i < steps; ++i) {
        const double angle = 2 * M_PI * i / steps;
        const double radius = 0.932 + 0.043 * std::cos(11 * angle + 0.55 * std::sin(2 * angle)) +
                              0.016 * std::sin(3 * angle + 0.8) + 0.009 * std::sin(5 * angle);
        const QPointF point{radius * std::sin(angle), -radius * std::cos(angle)};
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath lock()
{
    QPainterPath body;
    body.addRoundedRect(QRectF{-0.28, -0.06, 0.56, 0.44}, 0.04, 0.04);
    QPainterPath shackle;
    shackle.moveTo(-0.17, 0);
    shackle.lineTo(-0.17, -0.21);
    shackle.arcTo(QRectF{-0.17, -0.38, 0.34, 0.34}, 180, -180);
    shackle.lineTo(0.17, 0);
    QPainterPathStroker stroker;
    stroker.setWidth(0.1);
    stroker.setCapStyle(Qt::FlatCap);
    return body.united(stroker.createStroke(shackle));
}

/// A plain capital A with an acute, drawn so that it needs no font.
QPainterPath initial()
{
    QPainterPath letter;
    letter.setFillRule(Qt::OddEvenFill);
    letter.addPolygon(QPolygonF{{-0.085, -0.26},
                                {0.085, -0.26},
                                {0.37, 0.5},
                                {0.19, 0.5},
                                {0.148, 0.365},
                                {-0.148, 0.365},
                                {-0.19, 0.5},
                                {-0.37, 0.5}});
    letter.closeSubpath();
    letter.addPolygon(QPolygonF{{0, -0.04}, {0.1, 0.245}, {-0.1, 0.245}});
    letter.closeSubpath();
    letter.addPolygon(QPolygonF{{-0.045, -0.34}, {0.105, -0.53}, {0.23, -0.53}, {0.09, -0.34}});
    letter.closeSubpath();
    return letter;
}

} // namespace

void paintSeal(QPainter *painter, const QRectF &rect, const Tokens &tokens, SealFace face)
{
    const double radius = std::min(rect.width(), rect.height()) / 2;
    if (radius <= 0) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->scale(radius, radius);
    painter->fillPath(waxOutline(), tokens.seal);
    painter->setBrush(tokens.sealInner);
    painter->setPen(2 * radius < ringFrom ? QPen(Qt::NoPen) : QPen(tokens.sealRing, 0.05));
    painter->drawEllipse(QPointF{}, 0.69, 0.69);
    if (2 * radius < ringFrom) {
        painter->scale(1.2, 1.2);
    }
    painter->fillPath(face == SealFace::Lock ? lock() : initial(), tokens.sealGlyph);
    painter->restore();
}

QPixmap sealPixmap(const Tokens &tokens, QSize size, double devicePixelRatio, SealFace face)
{
    QPixmap pixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSeal(&painter, QRectF{QPointF{}, QSizeF{size}}, tokens, face);
    return pixmap;
}

} // namespace attache::painting
