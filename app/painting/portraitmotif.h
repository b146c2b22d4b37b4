// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/portrait.h"

class QPainter;
class QRectF;

namespace attache::painting {

/// The emblem in the lower half of a cover, painted with the painter's present brush colour; the caller
/// clips to the cover.
void paintMotif(QPainter *painter, const QRectF &cover, PortraitStyle style);

} // namespace attache::painting
