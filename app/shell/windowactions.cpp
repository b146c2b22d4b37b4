// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowactions.h"

#include "widgets/icons.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace attache::shell {

WindowActions::WindowActions(QWidget *window, const KeyMap &keys)
    : QObject(window)
    , m_menu(new QMenu(tr("Main menu"), window))
{
    m_menu->setAccessibleName(tr("Main menu"));
    QHash<QLatin1String, QMenu *> menus;
    for (const CommandRow &row : commandTable()) {
        auto *action = new QAction(tr(row.text), window);
        if (*row.icon != '\0') {
            action->setIcon(widgets::icon(QString::fromLatin1(row.icon)));
        }
        window->addAction(action);
        m_actions.insert(row.command, action);
        connect(action, &QAction::triggered, this,
                [this, command = row.command] { Q_EMIT triggered(command); });
        if (row.menu) {
            QMenu *&menu = menus[QLatin1String(row.menu)];
            if (!menu) {
                menu = m_menu->addMenu(tr(row.menu));
            }
            menu->addAction(action);
        }
    }
    setKeyMap(keys);
}

void WindowActions::setKeyMap(const KeyMap &keys)
{
    // First away with all: a key that moves from one action to another must not be at both in between.
    for (QAction *action : std::as_const(m_actions)) {
        action->setShortcuts(QList<QKeySequence>());
    }
    for (const CommandRow &row : commandTable()) {
        QAction *action = m_actions.value(row.command);
        const QList<QKeySequence> own = keys.keys(row.command);
        action->setShortcuts(own);
        action->setToolTip(own.isEmpty() ? title(row)
                                         //: An action and its key
                                         : tr("%1 (%2)").arg(title(row), keysInWords({own.constFirst()})));
    }
}

QString WindowActions::title(const CommandRow &row)
{
    return tr(row.text).remove(u'&').remove(u'…');
}

QString WindowActions::group(const CommandRow &row)
{
    return row.menu ? tr(row.menu).remove(u'&') : QString();
}

QList<WindowActions::Key> WindowActions::keys() const
{
    QList<Key> keys;
    for (const CommandRow &row : commandTable()) {
        const QAction *action = m_actions.value(row.command);
        if (!action->shortcuts().isEmpty()) {
            keys += Key{group(row), title(row), keysInWords(action->shortcuts())};
        }
    }
    return keys;
}

} // namespace attache::shell
