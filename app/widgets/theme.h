// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/tokens.h"
#include "painting/typography.h"

class QWidget;

namespace attache::widgets {

/// Colours and fonts of the page at one widget. A value: ask again after a change of palette or font.
struct Theme
{
    painting::Tokens tokens;
    painting::Typography type;

    /// `count` spacing units in pixels.
    int u(double count) const { return type.units(count); }
    QFont font(painting::TextRole role) const { return type.font(role); }
};

/// The theme that goes with the widget's palette and font. Text zoom needs nothing more than a larger font
/// on the page's widget; `zoom` multiplies that for those who keep it apart.
Theme themeFor(const QWidget *widget, double zoom = 1.0);

/// The reader's setting "System colours everywhere"; it holds for all widgets of the window.
void setSystemColours(QWidget *window, bool on);
bool usesSystemColours(const QWidget *widget);

} // namespace attache::widgets
