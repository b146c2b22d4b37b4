// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "painting/marks.h"
#include "widgets/focusring.h"
#include "widgets/icons.h"
#include "widgets/textwidth.h"
#include "widgets/themedwidget.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace attache::widgets {

namespace {

// In spacing units.
constexpr double chipHeight = 6.5;
constexpr double sidePadding = 3;
constexpr double gap = 1.5;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateName();
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::setIconAspect(double aspect)
{
    m_iconAspect = aspect;
    updateGeometry();
    update();
}

void Chip::setCount(int count)
{
    m_count = count;
    updateName();
    updateGeometry();
    update();
}

void Chip::updateName()
{
    setAccessibleName(m_count < 0 ? text() : tr("%1, %n entry(ies)", nullptr, m_count).arg(text()));
}

QString Chip::countText() const
{
    return m_count < 0 ? QString() : locale().toString(m_count);
}

int Chip::iconSide() const
{
    return m_iconName.isEmpty() && icon().isNull() ? 0 : themeFor(this).u(3.5);
}

int Chip::iconWidth() const
{
    return m_iconName.isEmpty() ? qRound(iconSide() * m_iconAspect) : iconSide();
}

QSize Chip::sizeHint() const
{
    const Theme theme = themeFor(this);
    const QFont font = theme.font(painting::TextRole::Ui);
    const QFontMetrics metrics(font);
    int width = textWidth(font, text()) + 2 * theme.u(sidePadding);
    if (iconSide() > 0) {
        width += iconWidth() + theme.u(gap);
    }
    if (m_count >= 0) {
        width += textWidth(theme.font(painting::TextRole::Small), countText()) + theme.u(gap);
    }
    return {width, std::max({theme.u(chipHeight), metrics.height() + theme.u(1.5), 24})};
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = themeFor(this);
    const painting::Tokens &t = theme.tokens;
    QPainter painter(this);
    const double radius = height() / 2.0;
    const bool on = isChecked();
    const QColor text = !isEnabled() ? t.ink3 : on ? t.onNavy : t.ink;
    const QColor ground = on ? t.navy : underMouse() ? t.sheet2 : t.sheet;
    painting::paintFrame(&painter, rect(), ground, on ? QColor{} : t.rule2, radius, t.hairline());

    int x = theme.u(sidePadding);
    const auto placed = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    if (const int size = iconSide(); size > 0) {
        const QRect place = placed(QRect{x, (height() - size) / 2, iconWidth(), size});
        if (m_iconName.isEmpty()) {
            icon().paint(&painter, place, Qt::AlignCenter, QIcon::Normal, on ? QIcon::On : QIcon::Off);
        } else {
            painter.drawPixmap(place.topLeft(), iconMask(m_iconName, size, text, devicePixelRatioF()));
        }
        x += iconWidth() + theme.u(gap);
    }
    painter.setPen(text);
    painter.setFont(theme.font(painting::TextRole::Ui));
    const int labelWidth = textWidth(painter.font(), this->text());
    painter.drawText(placed(QRect{x, 0, labelWidth, height()}), Qt::AlignCenter | Qt::TextSingleLine,
                     this->text());
    x += labelWidth + theme.u(gap);
    if (m_count >= 0) {
        painter.setFont(theme.font(painting::TextRole::Small));
        painter.setPen(on ? t.onNavy : t.ink2);
        const int countWidth = textWidth(painter.font(), countText());
        painter.drawText(placed(QRect{x, 0, countWidth, height()}), Qt::AlignCenter, countText());
    }
    if (hasFocus()) {
        paintFocusRing(&painter, rect(), t.focus, radius);
        if (on) {
            paintFocusRing(&painter, QRectF{rect()}.adjusted(2, 2, -2, -2), t.onNavy, radius - 2, 1);
        }
    }
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (changesTheme(event)) {
        updateGeometry();
        update();
    }
}

} // namespace attache::widgets
