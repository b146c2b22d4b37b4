// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "widgets/icons.h"
#include "widgets/plainbutton.h"
#include "widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace attache::widgets {

namespace {

constexpr double iconUnits = 8;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : ThemedWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_title(new TextLabel({}, painting::TextRole::CardTitle, &painting::Tokens::head, this))
    , m_line(new TextLabel({}, painting::TextRole::Ui, &painting::Tokens::ink2, this))
    , m_button(new PlainButton(QString(), this))
{
    for (TextLabel *label : {m_title, m_line}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_layout->addStretch();
    m_layout->addSpacing(0);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_line);
    m_layout->addWidget(m_button, 0, Qt::AlignHCenter);
    m_layout->addStretch();
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    updateMargins();
}

void EmptyState::setIconName(const QString &name)
{
    m_iconName = name;
    updateMargins();
    update();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setLine(const QString &line)
{
    m_line->setText(line);
    setAccessibleDescription(line);
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::updateMargins()
{
    const Theme current = theme();
    const int icon = m_iconName.isEmpty() ? 0 : current.u(iconUnits + 2);
    m_layout->setContentsMargins(current.u(4), current.u(4) + icon, current.u(4), current.u(4));
    m_layout->setSpacing(current.u(1.5));
}

void EmptyState::themeChanged()
{
    updateMargins();
    ThemedWidget::themeChanged();
}

void EmptyState::paintEvent(QPaintEvent * /*event*/)
{
    if (m_iconName.isEmpty()) {
        return;
    }
    const Theme current = theme();
    QPainter painter(this);
    const int size = current.u(iconUnits);
    const QPoint place{(width() - size) / 2, m_title->y() - size - current.u(2)};
    painter.drawPixmap(place, iconMask(m_iconName, size, current.tokens.ink3, devicePixelRatioF()));
}

} // namespace attache::widgets
