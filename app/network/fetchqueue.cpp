// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/fetchqueue.h"

#include <algorithm>

namespace attache::network {

FetchQueue::FetchQueue(int perHost, int overall)
    : m_perHost(std::max(perHost, 1))
    , m_overall(std::max(overall, 1))
{}

void FetchQueue::append(Id id, const QString &host)
{
    m_waiting.append({id, host});
}

void FetchQueue::prepend(Id id, const QString &host)
{
    m_waiting.prepend({id, host});
}

std::optional<FetchQueue::Id> FetchQueue::takeNext()
{
    if (m_running.size() >= m_overall) {
        return std::nullopt;
    }
    const auto next = std::find_if(m_waiting.cbegin(), m_waiting.cend(), [this](const Waiting &w) {
        return m_runningAt.value(w.host) < m_perHost;
    });
    if (next == m_waiting.cend()) {
        return std::nullopt;
    }
    const Waiting chosen = m_waiting.takeAt(next - m_waiting.cbegin());
    m_running.insert(chosen.id, chosen.host);
    ++m_runningAt[chosen.host];
    return chosen.id;
}

void FetchQueue::leave(Id id)
{
    m_waiting.removeIf([id](const Waiting &w) { return w.id == id; });
    const auto running = m_running.constFind(id);
    if (running == m_running.cend()) {
        return;
    }
    const auto count = m_runningAt.find(*running);
    if (--*count == 0) {
        m_runningAt.erase(count);
    }
    m_running.erase(running);
}

} // namespace attache::network
