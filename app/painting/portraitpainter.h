// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/portrait.h"

#include <QColor>
#include <QPixmap>

class QPainter;
class QRectF;

namespace attache::painting {

/// Fill and left stripe of a cover; for a badge the card and its header band.
struct PortraitColours
{
    QColor fill;
    QColor stripe;
    QColor initials;
};

PortraitColours portraitColours(PortraitStyle style);

/// Height over width of every portrait is 4:3. The height that goes with a width, in whole pixels.
int portraitHeight(int width);

/// Paints a cover or badge. Motif, header band and machine-readable strip come with the width (44, 80 and
/// 96 px), so the same call serves 20 and 108 px. `onDark` picks the outline for dark paper.
void paintPortrait(QPainter *painter, const QRectF &rect, const PortraitSpec &spec, bool onDark = false);

/// The same on a transparent pixmap of `size` device independent pixels.
QPixmap portraitPixmap(const PortraitSpec &spec, QSize size, double devicePixelRatio, bool onDark = false);

} // namespace attache::painting
