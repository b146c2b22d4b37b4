// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/themedwidget.h"

#include <QEvent>

namespace attache::widgets {

ThemedWidget::ThemedWidget(QWidget *parent)
    : QWidget(parent)
{}

void ThemedWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesTheme(event)) {
        themeChanged();
    }
}

void ThemedWidget::themeChanged()
{
    updateGeometry();
    update();
}

bool changesTheme(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        return true;
    default:
        return false;
    }
}

} // namespace attache::widgets
