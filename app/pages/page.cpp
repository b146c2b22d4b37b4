// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "widgets/focusforward.h"
#include "widgets/theme.h"

#include <QPainter>

namespace attache::pages {

void PageView::setFocusProxy(QWidget *target)
{
    widgets::forwardFocus(this, target);
}

void PageView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), widgets::themeFor(this).tokens.paper);
}

} // namespace attache::pages
