// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/stamp.h"

#include "painting/scaledtext.h"

#include <QFont>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace attache::painting {

namespace {

// Shares of the radius.
constexpr double tilt = -8.5; ///< Degrees.
constexpr double barDistance = 0.245;
constexpr double innerRing = 0.855;
constexpr double sideDistance = 0.48;

/// Width of the inner circle at a distance from its middle.
double chord(double radius, double distance)
{
    return 2 * std::sqrt(std::max(0.0, radius * radius - distance * distance));
}

void drawLine(QPainter *painter, const QFont &face, const QString &text, double y, double capHeight,
              double room)
{
    const ScaledText line(face, text);
    line.draw(painter, {0, y}, line.fitted(line.sizeForCapitals(capHeight), room));
}

} // namespace

void paintStamp(QPainter *painter, const QRectF &rect, const StampText &text, const QColor &colour,
                const QFont &face)
{
    const double radius = std::min(rect.width(), rect.height()) / 2 - 1;
    if (radius <= 0) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->rotate(tilt);
    painter->setBrush(Qt::NoBrush);
    const double thick = std::max(1.5, 0.052 * radius);
    painter->setPen(QPen(colour, thick));
    painter->drawEllipse(QPointF{}, radius - thick / 2, radius - thick / 2);
    painter->setPen(QPen(colour, std::max(0.8, 0.022 * radius)));
    painter->drawEllipse(QPointF{}, innerRing * radius, innerRing * radius);
    painter->setPen(QPen(colour, std::max(1.0, 0.034 * radius)));
    const double bar = barDistance * radius;
    const double half = chord(innerRing * radius, bar) / 2 - 0.06 * radius;
    painter->drawLine(QPointF{-half, -bar}, QPointF{half, -bar});
    painter->drawLine(QPointF{-half, bar}, QPointF{half, bar});

    QFont small = face;
    small.setWeight(QFont::DemiBold);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 110);
    const double sideRoom = chord(innerRing * radius, (sideDistance + 0.09) * radius) - 0.16 * radius;
    painter->setPen(colour);
    drawLine(painter, small, text.top, -sideDistance * radius, 0.17 * radius, sideRoom);
    drawLine(painter, small, text.bottom, sideDistance * radius, 0.17 * radius, sideRoom);
    QFont strong = face;
    strong.setWeight(QFont::DemiBold);
    drawLine(painter, strong, text.middle, 0, 0.27 * radius, 2 * half - 0.12 * radius);
    painter->restore();
}

} // namespace attache::painting
