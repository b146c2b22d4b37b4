// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/popupplace.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace attache::shell {

void showPopupBelow(QWidget *popup, const QWidget *anchor)
{
    popup->adjustSize();
    const QSize size = popup->sizeHint().expandedTo(popup->minimumSizeHint());
    const QRect control(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    const bool mirrored = anchor->isRightToLeft();
    QPoint corner(mirrored ? control.left() : control.right() - size.width() + 1, control.bottom() + 2);
    if (const QScreen *screen = anchor->screen()) {
        const QRect area = screen->availableGeometry();
        corner.setX(std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - size.width())));
        if (corner.y() + size.height() > area.bottom()) {
            corner.setY(std::max(area.top(), control.top() - size.height() - 2));
        }
    }
    popup->setGeometry(QRect(corner, size));
    popup->show();
}

} // namespace attache::shell
