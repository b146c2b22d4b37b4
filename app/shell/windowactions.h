// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace attache::shell {

/// Everything that can be done in the window, by key or from the menu.
enum class Command
{
    Back,
    Forward,
    GoHome,
    GoCharacters,
    GoPeople,
    GoEpisodes,
    GoPlaces,
    GoMap,
    GoTimeline,
    GoNews,
    GoRecap,
    GoChanges,
    GoFigures,
    QuickOpen,
    FindInPage,
    FindNext,
    FindPrevious,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    NextPane,
    PreviousPane,
    FullScreen,
    ChangeWatched,
    MarkNextWatched,
    ChangeAsOf,
    BackToToday,
    FetchNews,
    Print,
    Settings,
    Shortcuts,
    About,
    MainMenu,
    Quit
};

/// The table of actions: one row each with its text, icon and keys, as the design's key map has them. All are
/// added to the window, so that their keys work without a menu bar; the menu behind the button holds every
/// one.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QWidget *window);

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

Q_SIGNALS:
    void triggered(attache::shell::Command command);

private:
    QHash<Command, QAction *> m_actions;
    QMenu *m_menu;
};

} // namespace attache::shell
