// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/iconmask.h"

#include <QColor>
#include <QPainter>

namespace attache::painting {

QPixmap tinted(const QPixmap &source, const QColor &colour)
{
    if (source.isNull()) {
        return source;
    }
    QPixmap result(source.size());
    result.setDevicePixelRatio(source.devicePixelRatio());
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.drawPixmap(QPointF{}, source);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF{QPointF{}, result.deviceIndependentSize()}, colour);
    return result;
}

} // namespace attache::painting
