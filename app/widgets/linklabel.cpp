// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linklabel.h"

#include "widgets/accessibility.h"
#include "widgets/focusring.h"
#include "widgets/icons.h"
#include "widgets/textwidth.h"
#include "widgets/themedwidget.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace attache::widgets {

namespace {

/// Room for the focus ring on each side, and the least height of a target.
constexpr int ringRoom = 3;
constexpr int leastHeight = 24;

} // namespace

LinkLabel::LinkLabel(const QString &text, QWidget *parent, painting::TextRole role)
    : QAbstractButton(parent)
    , m_role(role)
{
    provideAccessibility();
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkLabel::setRole(painting::TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void LinkLabel::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

void LinkLabel::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

int LinkLabel::iconSpace() const
{
    return m_iconName.isEmpty() ? 0 : themeFor(this).u(5.5);
}

QSize LinkLabel::sizeHint() const
{
    const QFont font = themeFor(this).font(m_role);
    return {textWidth(font, text()) + iconSpace() + 2 * ringRoom,
            std::max(leastHeight, QFontMetrics(font).height() + 2)};
}

QSize LinkLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(themeFor(this).font(m_role));
    const int least = metrics.averageCharWidth() * 5 + iconSpace() + 2 * ringRoom;
    return {std::min(least, sizeHint().width()), sizeHint().height()};
}

void LinkLabel::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = themeFor(this);
    QPainter painter(this);
    const QColor colour = isEnabled() ? theme.tokens.*m_colour : theme.tokens.ink3;
    const QRect inside = rect().adjusted(ringRoom, 0, -ringRoom, 0);
    QRect textRect = inside.adjusted(iconSpace(), 0, 0, 0);
    if (!m_iconName.isEmpty()) {
        const int size = theme.u(4);
        const QRect place{inside.left(), (height() - size) / 2, size, size};
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), inside, place),
                           iconMask(m_iconName, size, colour, devicePixelRatioF()));
    }
    textRect = QStyle::visualRect(layoutDirection(), inside, textRect);
    QFont font = theme.font(m_role);
    font.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text(), Qt::ElideRight, textRect.width());
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(textRect, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
    if (hasFocus()) {
        paintFocusRing(&painter, QRectF{rect()}.adjusted(0, 1, 0, -1), theme.tokens.focus, 4, 2);
    }
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkLabel::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (changesTheme(event)) {
        updateGeometry();
        update();
    }
}

} // namespace attache::widgets
