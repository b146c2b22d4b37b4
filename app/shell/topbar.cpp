// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/topbar.h"

#include "painting/seal.h"
#include "shell/searchbox.h"
#include "shell/windowactions.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

/// A button for an action: its name for screen readers; the tooltip with the key is that of the action.
QToolButton *actionButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text().remove(u'&'));
    return button;
}

QToolButton *textButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(action->toolTip());
    // The reader may give it another key.
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setToolTip(action->toolTip()); });
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

TopBar::TopBar(const WindowActions &actions, SearchBox *search, QWidget *parent)
    : QWidget(parent)
    , m_back(actionButton(actions.action(Command::Back)))
    , m_forward(actionButton(actions.action(Command::Forward)))
    , m_shield(textButton(actions.action(Command::ChangeWatched)))
    , m_asOf(textButton(actions.action(Command::ChangeAsOf)))
    , m_menu(actionButton(actions.action(Command::MainMenu)))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"topBar"_s);
    m_shield->setObjectName(u"shieldButton"_s);
    m_asOf->setObjectName(u"asOfButton"_s);
    m_menu->setObjectName(u"menuButton"_s);
    m_layout->addWidget(m_back);
    m_layout->addWidget(m_forward);
    // The search box grows to its full width first; what is left is the gap behind it.
    m_layout->addSpacing(widgets::themeFor(this).u(10));
    m_layout->addWidget(search, 1000);
    m_layout->addStretch(1);
    m_layout->addWidget(m_shield);
    m_layout->addWidget(m_asOf);
    m_layout->addWidget(m_menu);
    updateLook();
}

void TopBar::setWatched(const QString &full, const QString &brief)
{
    m_watchedFull = full;
    m_watchedBrief = brief;
    updateTexts();
}

void TopBar::setAsOf(std::optional<QDate> day)
{
    m_day = day;
    updateTexts();
    updateLook();
}

void TopBar::setCompact(bool compact)
{
    if (m_compact != compact) {
        m_compact = compact;
        updateTexts();
    }
}

void TopBar::updateTexts()
{
    const QString asOf = m_day ? QLocale().toString(*m_day, QLocale::LongFormat) : tr("Known as of today");
    m_shield->setText(m_compact ? m_watchedBrief : m_watchedFull);
    m_shield->setAccessibleName(m_watchedFull);
    m_asOf->setText(asOf);
    m_asOf->setToolButtonStyle(m_compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_asOf->setAccessibleName(m_day ? tr("Known as of %1").arg(asOf) : asOf);
}

void TopBar::updateLook()
{
    const widgets::Theme theme = widgets::themeFor(this);
    const int icon = theme.u(5);
    m_shield->setIcon(painting::sealPixmap(theme.tokens, QSize(icon, icon), devicePixelRatioF()));
    m_shield->setIconSize(QSize(icon, icon));
    m_asOf->setIcon(widgets::icon(u"view-calendar-day"_s));
    m_layout->setContentsMargins(theme.u(2), theme.u(1), theme.u(2), theme.u(1));
    m_layout->setSpacing(theme.u(1.5));
    // Away from today the button says so with more than its text: the brass edge of "you are here".
    m_asOf->setAutoRaise(!m_day);
    QFont font = this->font();
    font.setBold(m_day.has_value());
    m_asOf->setFont(font);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateLook();
    }
}

} // namespace attache::shell
