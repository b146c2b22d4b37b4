// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QColor;

namespace attache::widgets {

/// An icon by its freedesktop name, from the desktop's theme or the bundled one.
QIcon icon(const QString &name);

/// The icon's shape in one colour, `size` device independent pixels wide and high.
QPixmap iconMask(const QString &name, int size, const QColor &colour, double devicePixelRatio);

} // namespace attache::widgets
