// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/panecycle.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace attache::shell {

namespace {

/// The first widget in tab order inside @p pane that takes the keyboard.
QWidget *firstFocusable(const QWidget *pane)
{
    for (QWidget *widget = pane->nextInFocusChain(); widget && widget != pane;
         widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace

void focusPane(const QList<QWidget *> &panes, int step)
{
    const QWidget *focused = QApplication::focusWidget();
    const auto current = std::ranges::find_if(panes, [focused](const QWidget *pane) {
        return focused && (pane == focused || pane->isAncestorOf(focused));
    });
    const int count = static_cast<int>(panes.size());
    int index = current == panes.end() ? (step > 0 ? -1 : 0) : static_cast<int>(current - panes.begin());
    for (int tried = 0; tried < count; ++tried) {
        index = (index + step + count) % count;
        const QWidget *pane = panes.at(index);
        if (!pane->isVisible()) {
            continue;
        }
        if (QWidget *target = firstFocusable(pane)) {
            target->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace attache::shell
