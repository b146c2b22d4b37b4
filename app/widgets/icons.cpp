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
    QPainter painter(&canvas);
    // paint() centres and, unlike pixmap(), scales icons that exist in one size only.
    icon(name).paint(&painter, QRect{0, 0, size, size});
    painter.end();
    return painting::tinted(canvas, colour);
}

} // namespace attache::widgets
