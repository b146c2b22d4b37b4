// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stampwidget.h"

#include <QPainter>

namespace attache::widgets {

namespace {

constexpr double diameterUnits = 24;

} // namespace

StampWidget::StampWidget(const painting::StampText &text, QWidget *parent)
    : ThemedWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void StampWidget::setText(const painting::StampText &text)
{
    m_text = text;
    setAccessibleName(tr("%1, %2", "stamp: episode, state").arg(text.middle, text.bottom));
    update();
}

QSize StampWidget::sizeHint() const
{
    const int side = theme().u(diameterUnits);
    return {side, side};
}

void StampWidget::paintEvent(QPaintEvent * /*event*/)
{
    const Theme current = theme();
    QPainter painter(this);
    painting::paintStamp(&painter, rect(), m_text, current.tokens.link, font());
}

} // namespace attache::widgets
