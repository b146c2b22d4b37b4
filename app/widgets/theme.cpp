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
    return {painting::tokensFor(widget->palette(), usesSystemColours(widget)),
            painting::Typography(widget->font(), zoom)};
}

bool usesSystemColours(const QWidget *widget)
{
    // A dialog or popup is a window of its own and looks like the one it belongs to.
    for (const QWidget *at = widget; at != nullptr; at = at->parentWidget()) {
        if (at->isWindow() && at->property(systemColoursProperty).toBool()) {
            return true;
        }
    }
    return false;
}

void setSystemColours(QWidget *window, bool on)
{
    if (window->property(systemColoursProperty).toBool() == on) {
        return;
    }
    window->setProperty(systemColoursProperty, on);
    // The palette is the same, its use is not: everybody has to look again.
    const QList<QWidget *> widgets = window->findChildren<QWidget *>() << window;
    for (QWidget *widget : widgets) {
        QEvent change(QEvent::PaletteChange);
        QCoreApplication::sendEvent(widget, &change);
    }
}

} // namespace attache::widgets
