// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QWidget;

namespace attache::tests {

/// What is left of @p place, in pixels of @p window, after @p widget and everything around it have cut it to
/// themselves.
QRectF visiblePart(const QWidget &widget, const QWidget *window, const QRectF &place);

/// Names what cuts a place off that a reader cannot scroll to: the painter's clip, the widget or one around
/// it. Empty when nothing does by more than @p tolerance.
QString whatCuts(const QWidget &widget, const QWidget *window, const QRectF &place, const QRectF &clip,
                 double tolerance);

/// Whether the children of @p parent are made to lie over each other: pages of a stack, buttons of a field,
/// what a main window opens over its page.
bool mayOverlap(const QWidget &parent);

} // namespace attache::tests
