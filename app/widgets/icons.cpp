// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include "painting/iconmask.h"

#include <QPainter>

namespace attache::widgets {

QIcon icon(const QString &name)
{
    return QIcon::fromTheme(name);
}

QPixmap iconMask(const QString &name, int size, const QColor &colour, double devicePixelRatio)
{
    QPixmap canvas(QSize{size, size} * devicePixelRatio);
    canvas.setDevicePixelRatio(devicePixelRatio);
    canvas.fill(Qt::transparent);
    // pixmap() renders a vector icon at any size, paint() only up to the one its folder is named after;
    // pictures that are smaller still are scaled.
    const QPixmap picture = icon(name).pixmap(QSize{size, size}, devicePixelRatio);
    if (!picture.isNull()) {
        QPainter painter(&canvas);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRect{0, 0, size, size}, picture);
    }
    return painting::tinted(canvas, colour);
}

} // namespace attache::widgets
