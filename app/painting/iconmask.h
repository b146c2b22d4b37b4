// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

class QColor;

namespace attache::painting {

/// A picture of one colour with the shape (the alpha channel) of `source`; for glyphs on the spine, whose
/// ground is dark in both palettes.
QPixmap tinted(const QPixmap &source, const QColor &colour);

} // namespace attache::painting
