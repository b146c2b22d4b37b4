// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyconflict.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache::shell {

KeyConflict::KeyConflict(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_takeButton(new QPushButton)
    , m_leaveButton(new QPushButton(tr("Lea&ve it there")))
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_takeButton->setAutoDefault(false);
    m_leaveButton->setAutoDefault(false);
    m_takeButton->setObjectName(QStringLiteral("takeKey"));
    m_leaveButton->setObjectName(QStringLiteral("leaveKey"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeButton);
    buttons->addWidget(m_leaveButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_takeButton, &QPushButton::clicked, this, [this] {
        hide();
        m_take();
        Q_EMIT answered();
    });
    connect(m_leaveButton, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT answered();
    });
    hide();
}

void KeyConflict::ask(const QString &keys, const QString &owner, const QString &wanted,
                      const std::function<void()> &take)
{
    m_take = take;
    //: %1 a key like "Ctrl+F", %2 the action that has it
    m_text->setText(tr("%1 belongs to “%2”.").arg(keys, owner));
    //: The key moves to this action
    m_takeButton->setText(tr("&Give it to “%1”").arg(QString(wanted).replace(u'&', QStringLiteral("&&"))));
    setAccessibleName(m_text->text());
    show();
    // What is safe has the keyboard.
    m_leaveButton->setAccessibleDescription(m_text->text());
    m_leaveButton->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace attache::shell
