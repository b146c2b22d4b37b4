// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QVariant>
#include <QWidget>

namespace attache::widgets {

namespace {

constexpr const char *systemColoursProperty = "attacheSystemColours";

} // namespace

Theme themeFor(const QWidget *widget, double zoom)
{
    const bool system = widget->window()->property(systemColoursProperty).toBool();
    return {painting::tokensFor(widget->palette(), system), painting::Typography(widget->font(), zoom)};
}

void setSystemColours(QWidget *window, bool on)
{
    if (window->property(systemColoursProperty).toBool() == on) {
        return;
    }
    window->setProperty(systemColoursProperty, on);
    // The palette is the same, its use is not: everybody has to look again.
    const QList<QWidget *> children = window->findChildren<QWidget *>();
    for (QWidget *widget : children) {
        QEvent change(QEvent::PaletteChange);
        QCoreApplication::sendEvent(widget, &change);
    }
}

} // namespace attache::widgets
