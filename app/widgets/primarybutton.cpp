// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/primarybutton.h"

#include "painting/contrast.h"
#include "painting/marks.h"
#include "widgets/focusring.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace attache::widgets {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAttribute(Qt::WA_Hover);
}

void PrimaryButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

QSize PrimaryButton::sizeHint() const
{
    const Theme theme = themeFor(this);
    const QFontMetrics metrics(theme.font(painting::TextRole::Ui));
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text()).width();
    const int iconWidth = m_iconName.isEmpty() ? 0 : theme.u(6);
    return {textWidth + iconWidth + theme.u(7), std::max(theme.u(8), metrics.height() + theme.u(2))};
}

void PrimaryButton::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = themeFor(this);
    const painting::Tokens &t = theme.tokens;
    QPainter painter(this);
    QColor fill = t.navy;
    if (!isEnabled()) {
        fill = t.rule;
    } else if (isDown()) {
        fill = painting::mixed(Qt::black, t.navy, 0.2);
    } else if (underMouse()) {
        fill = painting::mixed(Qt::black, t.navy, 0.1);
    }
    const QColor text = isEnabled() ? t.onNavy : t.ink3;
    painting::paintFrame(&painter, rect(), fill, QColor{});
    const int iconWidth = m_iconName.isEmpty() ? 0 : theme.u(6);
    painter.setFont(theme.font(painting::TextRole::Ui));
    painter.setPen(text);
    const int textWidth = painter.fontMetrics().size(Qt::TextShowMnemonic, this->text()).width();
    const int left = (width() - textWidth - iconWidth) / 2;
    const QRect textRect{left + iconWidth, 0, textWidth, height()};
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textRect),
                     Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, this->text());
    if (iconWidth > 0) {
        const int size = theme.u(4);
        const QRect place{left, (height() - size) / 2, size, size};
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place),
                           iconMask(m_iconName, size, text, devicePixelRatioF()));
    }
    if (hasFocus()) {
        paintFocusRing(&painter, rect(), t.focus);
        paintFocusRing(&painter, QRectF{rect()}.adjusted(2, 2, -2, -2), t.onNavy, 3, 1);
    }
}

} // namespace attache::widgets
