// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spineitem.h"

#include "painting/marks.h"
#include "widgets/focusring.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::widgets {

namespace {

// In spacing units.
constexpr double itemHeight = 13;
constexpr double compactHeight = 11;
constexpr double leastLabelHeight = 11.5;
constexpr double sideMargin = 1.5;
constexpr double iconUnits = 5.5;

} // namespace

SpineItem::SpineItem(const QString &id, const QString &iconName, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_iconName(iconName)
{
    setText(label);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    updateWords();
}

void SpineItem::setCompact(bool compact)
{
    m_compact = compact;
    updateWords();
    updateGeometry();
    update();
}

void SpineItem::setUnread(int count)
{
    m_unread = std::max(0, count);
    updateWords();
    update();
}

void SpineItem::setShortcutHint(const QKeySequence &shortcut)
{
    m_shortcut = shortcut;
    updateWords();
}

void SpineItem::retranslate(const QString &label)
{
    setText(label);
    updateWords();
    update();
}

void SpineItem::updateWords()
{
    setAccessibleName(m_unread > 0 ? tr("%1, %n unread", nullptr, m_unread).arg(text()) : text());
    QString tip = m_compact ? text() : QString();
    if (!m_shortcut.isEmpty()) {
        tip = tr("%1 (%2)", "name of a section, its shortcut")
                  .arg(text(), m_shortcut.toString(QKeySequence::NativeText));
    }
    setToolTip(tip);
}

bool SpineItem::showsLabel() const
{
    return !m_compact && height() >= themeFor(this).u(leastLabelHeight);
}

QSize SpineItem::sizeHint() const
{
    const Theme theme = themeFor(this);
    const int label = QFontMetrics(theme.font(painting::TextRole::Small)).height();
    if (m_compact) {
        return {theme.u(14), theme.u(compactHeight)};
    }
    return {theme.u(19), std::max(theme.u(itemHeight), theme.u(iconUnits + 3) + label)};
}

QSize SpineItem::minimumSizeHint() const
{
    return {sizeHint().width(), themeFor(this).u(8)};
}

void SpineItem::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = themeFor(this);
    const painting::Tokens &t = theme.tokens;
    QPainter painter(this);
    const QRect field = rect().adjusted(theme.u(sideMargin), 0, -theme.u(sideMargin), 0);
    const bool lit = isChecked() || underMouse() || isDown();
    const QColor colour = lit ? t.railOn : t.railText;
    if (lit) {
        painting::paintFrame(&painter, field, t.railHover, QColor{});
    }
    if (isChecked()) {
        const QRect bar{0, theme.u(2), theme.u(0.75), height() - 2 * theme.u(2)};
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), t.railBrass);
    }
    QFont font = theme.font(painting::TextRole::Small);
    const QFontMetrics metrics(font);
    const bool label = showsLabel();
    const int icon = theme.u(iconUnits);
    const int block = icon + (label ? theme.u(0.75) + metrics.height() : 0);
    const QRect iconRect{(width() - icon) / 2, (height() - block) / 2, icon, icon};
    painter.drawPixmap(iconRect.topLeft(), iconMask(m_iconName, icon, colour, devicePixelRatioF()));
    if (label) {
        painter.setFont(font);
        painter.setPen(colour);
        const QRect place{field.left(), iconRect.bottom() + 1 + theme.u(0.75), field.width(),
                          metrics.height()};
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine,
                         metrics.elidedText(text(), Qt::ElideRight, place.width()));
    }
    if (m_unread > 0) {
        paintUnread(&painter, iconRect);
    }
    if (hasFocus()) {
        paintFocusRing(&painter, field, t.railOn);
    }
}

void SpineItem::paintUnread(QPainter *painter, const QRect &iconRect) const
{
    const Theme theme = themeFor(this);
    QFont font = theme.font(painting::TextRole::Marker);
    font.setWeight(QFont::Bold);
    const QFontMetrics metrics(font);
    const QString count = m_unread > 99 ? u"99+"_s : locale().toString(m_unread);
    const int pillHeight = std::max(theme.u(3.25), metrics.height() - 2);
    const int pillWidth = std::max(pillHeight, metrics.horizontalAdvance(count) + theme.u(1.75));
    // In the upper corner of the icon, on the side where reading ends; never outside the item.
    const int x = std::min(iconRect.right() - theme.u(0.25), width() - theme.u(sideMargin) - pillWidth);
    const QRect pill = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect{x, iconRect.top() - theme.u(0.5), pillWidth, pillHeight});
    painting::paintFrame(painter, pill, theme.tokens.railBrass, QColor{}, pillHeight / 2.0);
    painter->setFont(font);
    painter->setPen(theme.tokens.rail);
    painter->drawText(pill, Qt::AlignCenter, count);
}

void SpineItem::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT moveRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT moveRequested(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        event->ignore();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace attache::widgets
