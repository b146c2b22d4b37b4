// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "painting/marks.h"

#include <QPainter>

namespace attache::widgets {

Card::Card(QWidget *parent, Look look)
    : ThemedWidget(parent)
    , m_look(look)
{}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    const painting::Tokens t = theme().tokens;
    QPainter painter(this);
    painting::paintFrame(&painter, rect(), m_look == Look::Tinted ? t.sheet2 : t.sheet,
                         m_look == Look::Popup ? t.rule2 : t.rule, 5, t.hairline());
}

} // namespace attache::widgets
