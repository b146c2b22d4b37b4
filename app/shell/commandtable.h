// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

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
    GoRoles,
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

/// One command: the one place that names it and its usual keys.
struct CommandRow
{
    Command command;
    /// How the settings name it. Never changes once it was released.
    const char *id;
    /// The menu it is in, for the translation context of WindowActions; nothing for none.
    const char *menu;
    /// Its words, with the letter of the menu, for the same context.
    const char *text;
    /// Name in the icon theme; empty for none.
    const char *icon;
    QList<QKeySequence> keys;
};

/// Every command once, in the order of the menus.
const QList<CommandRow> &commandTable();

} // namespace attache::shell
