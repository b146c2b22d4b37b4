// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/location.h"

#include <QList>
#include <QVariant>

namespace attache::shell {

/// Where one window went, like a browser's back and forward. Holds places and scroll positions, never names:
/// those are asked for when they are shown, at the viewpoint of that moment.
class History
{
public:
    struct Entry
    {
        Location location;
        QVariant state;
    };

    /// Goes to a new place and forgets what was forward. Going where one is already changes nothing.
    void visit(const Location &location);
    /// Keeps the place on the page that is about to be left.
    void setState(const QVariant &state);

    const Entry &current() const { return m_entries.at(m_index); }
    bool isEmpty() const { return m_entries.isEmpty(); }
    bool canGo(int steps) const;
    /// -1 is back. Does nothing when there is nothing there.
    void go(int steps);

    /// Nearest first.
    QList<Entry> backward() const;
    QList<Entry> forward() const;

private:
    /// So that a day's reading does not grow without end.
    static constexpr int longest = 200;

    QList<Entry> m_entries;
    int m_index = -1;
};

} // namespace attache::shell
