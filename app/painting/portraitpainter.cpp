// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/portraitpainter.h"

#include "painting/contrast.h"
#include "painting/portraitmotif.h"
#include "painting/scaledtext.h"
#include "painting/typography.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace attache::painting {

namespace {

// Widths, in device independent pixels, from which a portrait has room for more.
constexpr double motifFrom = 44;
constexpr double displayFaceFrom = 80;
constexpr double machineLineFrom = 96;

constexpr double machineStripShare = 0.148;
constexpr QRgb initialsOnCover = 0xF7F1E4U;
constexpr QRgb card = 0xF4EEDFU;
constexpr QRgb cardBand = 0xE4DAC2U;
constexpr QRgb cardSlot = 0x8C7B55U;
constexpr QRgb cardInk = 0x2A3140U;

PortraitColours cover(QRgb fill, QRgb stripe)
{
    return {QColor{fill}, QColor{stripe}, QColor{initialsOnCover}};
}

/// Initials centred on their capital height, made smaller when two wide letters would not fit.
void paintInitials(QPainter *painter, const QRectF &area, const PortraitSpec &spec, double width,
                   const QColor &colour)
{
    const bool display = width >= displayFaceFrom;
    QFont face;
    face.setFamily(display ? displayFamily() : serifFamily());
    face.setStyleHint(QFont::Serif);
    face.setWeight(QFont::DemiBold);
    const ScaledText initials(face, initialsOf(spec.name));
    // The serif is broader than the display face; a little smaller, both fill the cover alike.
    const double size = initials.fitted((display ? 0.42 : 0.38) * width, 0.82 * area.width());
    painter->setPen(colour);
    initials.draw(painter, area.center(), size);
}

/// By its own name: for the name "Monospace" Qt sorts all fonts of the system before it finds one.
QFont machineFont()
{
    static const QFont font = [] {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        for (const char16_t *family : {u"Noto Sans Mono", u"DejaVu Sans Mono", u"Liberation Mono"}) {
            if (QFontDatabase::hasFamily(QString::fromUtf16(family))) {
                fixed.setFamily(QString::fromUtf16(family));
                break;
            }
        }
        return fixed;
    }();
    return font;
}

void paintMachineLine(QPainter *painter, const QRectF &strip, const QString &name)
{
    painter->fillRect(strip, QColor{card});
    const ScaledText line(machineFont(), machineReadableLine(name));
    painter->setPen(QColor{cardInk});
    line.draw(painter, strip.center(), line.fitted(strip.height(), 0.93 * strip.width()));
}

void paintCover(QPainter *painter, const QRectF &rect, const PortraitSpec &spec)
{
    const PortraitColours colours = portraitColours(spec.style);
    const double width = rect.width();
    painter->fillRect(rect, colours.fill);
    if (width >= motifFrom) {
        painter->setBrush(withAlpha(Qt::white, width >= displayFaceFrom ? 0.13 : 0.09));
        paintMotif(painter, rect, spec.style);
    }
    const double stripe = width * (width < motifFrom ? 0.08 : 0.055);
    painter->fillRect(QRectF{rect.left(), rect.top(), stripe, rect.height()}, colours.stripe);
    QRectF area = rect.adjusted(stripe, 0, 0, -0.02 * rect.height());
    if (width >= machineLineFrom) {
        const double height = machineStripShare * rect.height();
        const QRectF strip{rect.left(), rect.bottom() - height, width, height};
        paintMachineLine(painter, strip, spec.name);
        area.setBottom(strip.top());
    }
    paintInitials(painter, area, spec, width, colours.initials);
}

void paintBadge(QPainter *painter, const QRectF &rect, const PortraitSpec &spec)
{
    const double w = rect.width();
    const double h = rect.height();
    painter->fillRect(rect, QColor{card});
    if (w < motifFrom) {
        paintInitials(painter, rect, spec, w, QColor{cardInk});
        return;
    }
    const QRectF band{rect.left(), rect.top(), w, 0.19 * h};
    painter->fillRect(band, QColor{cardBand});
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor{cardSlot});
    QRectF slot{0, 0, 0.28 * w, 0.05 * h};
    slot.moveCenter(band.center());
    painter->drawRoundedRect(slot, slot.height() / 2, slot.height() / 2);
    painter->fillRect(QRectF{rect.left() + 0.3 * w, rect.top() + 0.86 * h, 0.4 * w, std::max(1.0, 0.02 * w)},
                      QColor{cardSlot});
    paintInitials(painter, QRectF{rect.left(), rect.top() + 0.31 * h, w, 0.56 * h}, spec, w, QColor{cardInk});
}

} // namespace

PortraitColours portraitColours(PortraitStyle style)
{
    switch (style) {
    case PortraitStyle::StateDepartment:
    case PortraitStyle::American:
        return cover(0x24406BU, 0xC79B4BU);
    case PortraitStyle::WhiteHouse:
        return cover(0x2A5878U, 0xC79B4BU);
    case PortraitStyle::Intelligence:
        return cover(0x3B4653U, 0x9DB0C4U);
    case PortraitStyle::NumberTen:
    case PortraitStyle::British:
        return cover(0x732335U, 0xD9B48AU);
    case PortraitStyle::ForeignOffice:
        return cover(0x56294CU, 0xD0A8C4U);
    case PortraitStyle::Party:
        return cover(0x2B4A3AU, 0xB7C59AU);
    case PortraitStyle::BritishServices:
        return cover(0x413A57U, 0xB9AEDDU);
    case PortraitStyle::OtherState:
        return cover(0x54502BU, 0xD6CB8EU);
    case PortraitStyle::Badge:
        return {QColor{card}, QColor{cardBand}, QColor{cardInk}};
    case PortraitStyle::Private:
        break;
    }
    return cover(0x575249U, 0xCFC4AEU);
}

int portraitHeight(int width)
{
    return qRound(width * 4.0 / 3.0);
}

void paintPortrait(QPainter *painter, const QRectF &rect, const PortraitSpec &spec, bool onDark)
{
    if (rect.isEmpty()) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // A machine-readable line runs from left to right in every language.
    painter->setLayoutDirection(Qt::LeftToRight);
    const double radius = std::min(3.0, 0.1 * rect.width());
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter->save();
    painter->setClipPath(shape, Qt::IntersectClip);
    spec.style == PortraitStyle::Badge ? paintBadge(painter, rect, spec) : paintCover(painter, rect, spec);
    painter->restore();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(onDark ? withAlpha(Qt::white, 0.24) : withAlpha(Qt::black, 0.25), 1));
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

QPixmap portraitPixmap(const PortraitSpec &spec, QSize size, double devicePixelRatio, bool onDark)
{
    QPixmap pixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintPortrait(&painter, QRectF{QPointF{}, QSizeF{size}}, spec, onDark);
    return pixmap;
}

} // namespace attache::painting
