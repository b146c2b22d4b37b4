// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/map/mapportraits.h"

#include "painting/portraitpainter.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace attache::painting {

namespace {

/// Pictures kept at a time; beyond that all are dropped, which only costs their painting.
constexpr qsizetype mostPictures = 4000;
constexpr std::array widths{16, 32, 44, 66, 88, 132, 176, 264, 352};

} // namespace

QPixmap MapPortraits::picture(const PortraitSpec &spec, QSizeF size, double deviceWidth, bool onDark)
{
    int width = widths.back();
    for (auto candidate = widths.rbegin(); candidate != widths.rend() && *candidate >= deviceWidth;
         ++candidate) {
        width = *candidate;
    }
    const QString key = u"%1 %2 %3 %4 %5"_s.arg(static_cast<int>(spec.style))
                            .arg(initialsOf(spec.name))
                            .arg(width)
                            .arg(size.width())
                            .arg(onDark ? 1 : 0);
    const auto known = m_pictures.constFind(key);
    if (known != m_pictures.constEnd()) {
        return *known;
    }
    if (m_pictures.size() >= mostPictures) {
        m_pictures.clear();
    }
    // It is painted by its pixels into a place of any size. The painter scales, not the pixmap's ratio: text
    // goes astray where that is below one.
    const double scale = width / size.width();
    QPixmap picture((size * scale).toSize());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.scale(scale, scale);
    paintPortrait(&painter, QRectF{{}, size}, spec, onDark);
    painter.end();
    m_pictures.insert(key, picture);
    return picture;
}

} // namespace attache::painting
