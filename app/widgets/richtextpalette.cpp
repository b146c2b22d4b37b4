// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/richtextpalette.h"

#include "widgets/theme.h"

#include <QWidget>

namespace attache::widgets {

QPalette richTextPalette(const QWidget *widget)
{
    const painting::Tokens tokens = themeFor(widget).tokens;
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Link, tokens.link);
    palette.setColor(QPalette::LinkVisited, tokens.link);
    return palette;
}

} // namespace attache::widgets
