// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/portraitmotif.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <cmath>

namespace attache::painting {

namespace {

/// Places shares of the cover: x and y from 0 to 1, lengths in shares of the width.
class Frame
{
public:
    explicit Frame(const QRectF &cover)
        : m_cover(cover)
    {}

    QPointF at(double x, double y) const
    {
        return {m_cover.left() + x * m_cover.width(), m_cover.top() + y * m_cover.height()};
    }
    QRectF box(double x, double y, double width, double height) const
    {
        return {at(x, y), QSizeF{width * m_cover.width(), height * m_cover.height()}};
    }
    double length(double share) const { return share * m_cover.width(); }

private:
    QRectF m_cover;
};

QPainterPath star(QPointF centre, int points, double outer, double inner, double start = -M_PI_2)
{
    QPainterPath path;
    for (int i = 0; i < 2 * points; ++i) {
        const double angle = start + i * M_PI / points;
        const double radius = i % 2 == 0 ? outer : inner;
        const QPointF corner = centre + radius * QPointF{std::cos(angle), std::sin(angle)};
        i == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

void addBarsAndStars(QPainterPath &path, const Frame &frame)
{
    for (int i = 0; i < 5; ++i) {
        path.addRect(frame.box(0, 0.627 + 0.08 * i, 1, 0.03));
    }
    for (int i = 0; i < 3; ++i) {
        path.addPath(star(frame.at(0.565 + 0.151 * i, 0.112), 5, frame.length(0.048), frame.length(0.02)));
    }
}

void addPortico(QPainterPath &path, const Frame &frame)
{
    path.moveTo(frame.at(0.505, 0.5));
    path.lineTo(frame.at(0.89, 0.595));
    path.lineTo(frame.at(0.12, 0.595));
    path.closeSubpath();
    for (int i = 0; i < 5; ++i) {
        path.addRect(frame.box(0.13 + 0.1675 * i, 0.625, 0.075, 0.4));
    }
}

void addCompass(QPainterPath &path, const Frame &frame)
{
    const QPointF centre = frame.at(0.68, 0.66);
    // The diagonal points lie under the straight ones; united, so that the overlap is not cut out.
    const QPainterPath straight = star(centre, 4, frame.length(0.5), frame.length(0.085));
    const QPainterPath diagonal = star(centre, 4, frame.length(0.46), frame.length(0.085), -M_PI_2 + M_PI_4);
    path.addPath(straight.united(diagonal));
}

void addBenches(QPainterPath &path, const Frame &frame)
{
    constexpr double starts[]{0, 0.1, 0.2, 0.3, 0.4};
    for (int i = 0; i < 5; ++i) {
        path.addRect(frame.box(starts[i], 0.557 + 0.1 * i, 1, 0.05));
    }
}

void addLozenges(QPainterPath &path, const Frame &frame)
{
    const double half = frame.length(0.07);
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 4; ++column) {
            const double x = (row % 2 == 0 ? 0.115 : 0.255) + 0.275 * column;
            path.addPath(star(frame.at(x, 0.495 + 0.152 * row), 2, half, half));
        }
    }
}

void strokeFanlight(QPainterPath &path, const Frame &frame)
{
    const QPointF hub = frame.at(0.51, 1.0);
    for (const double radius : {0.2, 0.36, 0.55, 0.7}) {
        path.addEllipse(hub, frame.length(radius), frame.length(radius));
    }
    for (int i = 1; i < 8; ++i) {
        const double angle = M_PI + i * M_PI / 8;
        const QPointF ray{std::cos(angle), std::sin(angle)};
        path.moveTo(hub + frame.length(0.2) * ray);
        path.lineTo(hub + frame.length(0.7) * ray);
    }
}

void strokePortcullis(QPainterPath &path, const Frame &frame)
{
    for (int i = 0; i < 5; ++i) {
        path.moveTo(frame.at(0.1 + 0.2 * i, 0.44));
        path.lineTo(frame.at(0.1 + 0.2 * i, 0.95));
    }
    for (int i = 0; i < 3; ++i) {
        path.moveTo(frame.at(0, 0.525 + 0.145 * i));
        path.lineTo(frame.at(1, 0.525 + 0.145 * i));
    }
}

void strokeRings(QPainterPath &path, const Frame &frame)
{
    const QPointF centre = frame.at(0.74, 0.8);
    for (const double radius : {0.22, 0.36, 0.5, 0.65}) {
        path.addEllipse(centre, frame.length(radius), frame.length(radius));
    }
}

} // namespace

void paintMotif(QPainter *painter, const QRectF &cover, PortraitStyle style)
{
    const Frame frame(cover);
    QPainterPath filled;
    QPainterPath stroked;
    filled.setFillRule(Qt::WindingFill);
    double strokeShare = 0.02;
    switch (style) {
    case PortraitStyle::StateDepartment:
        addBarsAndStars(filled, frame);
        break;
    case PortraitStyle::WhiteHouse:
        addPortico(filled, frame);
        break;
    case PortraitStyle::Intelligence:
    case PortraitStyle::BritishServices:
        addCompass(filled, frame);
        break;
    case PortraitStyle::Party:
        addBenches(filled, frame);
        break;
    case PortraitStyle::OtherState:
        addLozenges(filled, frame);
        break;
    case PortraitStyle::NumberTen:
        strokeFanlight(stroked, frame);
        break;
    case PortraitStyle::ForeignOffice:
        strokePortcullis(stroked, frame);
        strokeShare = 0.035;
        break;
    case PortraitStyle::American:
    case PortraitStyle::British:
    case PortraitStyle::Private:
        strokeRings(stroked, frame);
        break;
    case PortraitStyle::Badge:
        return;
    }
    painter->fillPath(filled, painter->brush());
    if (!stroked.isEmpty()) {
        painter->strokePath(stroked, QPen(painter->brush(), frame.length(strokeShare)));
    }
}

} // namespace attache::painting
