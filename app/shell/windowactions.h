// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/commandtable.h"
#include "shell/keymap.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace attache::shell {

/// The actions of the window, one for each row of the command table, with the keys that the reader gave them.
/// All are added to the window, so that their keys work without a menu bar; the menu behind the button holds
/// every one.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QWidget *window, const KeyMap &keys = KeyMap());

    QAction *action(Command command) const { return m_actions.value(command); }
    /// The main menu; belongs to the window.
    QMenu *menu() const { return m_menu; }

    struct Key
    {
        QString group;
        QString text;
        QString keys;
    };
    /// What the list of shortcuts shows.
    QList<Key> keys() const;
    /// Gives every action its keys. Whoever shows them hears of it through QAction::changed().
    void setKeyMap(const KeyMap &keys);
    /// Words of a command without the letter of its menu: "Search the encyclopedia".
    static QString title(const CommandRow &row);
    /// Of its menu: "Go"; empty for none.
    static QString group(const CommandRow &row);

Q_SIGNALS:
    void triggered(attache::shell::Command command);

private:
    QHash<Command, QAction *> m_actions;
    QMenu *m_menu;
};

} // namespace attache::shell
