// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/history.h"

#include <algorithm>

namespace attache::shell {

void History::visit(const Location &location)
{
    if (!isEmpty() && current().location == location) {
        return;
    }
    m_entries.resize(m_index + 1);
    m_entries += Entry{location, {}};
    if (m_entries.size() > longest) {
        m_entries.removeFirst();
    }
    m_index = static_cast<int>(m_entries.size()) - 1;
}

void History::setState(const QVariant &state)
{
    if (!isEmpty()) {
        m_entries[m_index].state = state;
    }
}

bool History::canGo(int steps) const
{
    const int target = m_index + steps;
    return target >= 0 && target < m_entries.size();
}

void History::go(int steps)
{
    if (canGo(steps)) {
        m_index += steps;
    }
}

QList<History::Entry> History::backward() const
{
    QList<Entry> entries = m_entries.first(std::max(m_index, 0));
    std::ranges::reverse(entries);
    return entries;
}

QList<History::Entry> History::forward() const
{
    return isEmpty() ? QList<Entry>() : m_entries.sliced(m_index + 1);
}

} // namespace attache::shell
