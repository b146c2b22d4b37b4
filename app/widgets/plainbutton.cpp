// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plainbutton.h"

#include "widgets/theme.h"

namespace attache::widgets {

PlainButton::PlainButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{}

QSize PlainButton::sizeHint() const
{
    const Theme theme = themeFor(this);
    int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + theme.u(text().isEmpty() ? 4 : 7);
    if (!icon().isNull()) {
        width += iconSize().width() + theme.u(1);
    }
    return QPushButton::sizeHint().expandedTo({width, theme.u(8)});
}

} // namespace attache::widgets
