// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace attache::painting {

/// Relative luminance of WCAG 2.1, from 0 (black) to 1 (white). Alpha is ignored.
double luminance(const QColor &colour);

/// Contrast ratio of WCAG 2.1, from 1 to 21; the order of the two does not matter.
double contrastRatio(const QColor &one, const QColor &other);

/// `share` (0 to 1) of `top` over `ground`, opaque.
QColor mixed(const QColor &top, const QColor &ground, double share);

/// The colour with another opacity, from 0 to 1.
QColor withAlpha(QColor colour, double alpha);

} // namespace attache::painting
