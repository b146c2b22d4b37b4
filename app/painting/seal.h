// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/tokens.h"

class QPainter;
class QPixmap;
class QRectF;
class QSize;

namespace attache::painting {

enum class SealFace
{
    Lock,   ///< On veils and everything sealed.
    Initial ///< With the letter of the application.
};

/// A wax seal as large as `rect` allows, in its middle. Meant for 12 px and more.
void paintSeal(QPainter *painter, const QRectF &rect, const Tokens &tokens, SealFace face = SealFace::Lock);

/// The same on a transparent pixmap of `size` device independent pixels.
QPixmap sealPixmap(const Tokens &tokens, QSize size, double devicePixelRatio, SealFace face = SealFace::Lock);

} // namespace attache::painting
