// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focusring.h"

#include "painting/marks.h"

namespace attache::widgets {

void paintFocusRing(QPainter *painter, const QRectF &rect, const QColor &colour, double radius, double width)
{
    painting::paintFrame(painter, rect, QColor{}, colour, radius, width);
}

} // namespace attache::widgets
