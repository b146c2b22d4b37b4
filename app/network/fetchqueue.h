// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace attache::network {

/// Who may go next: first come, first served, but only so many at once to one host and altogether. A
/// host that is busy does not hold up those behind it. Knows numbers and names only.
class FetchQueue
{
public:
    using Id = quint64;

    FetchQueue(int perHost, int overall);

    void append(Id id, const QString &host);
    /// For a request that has begun and was sent on to another host.
    void prepend(Id id, const QString &host);

    /// The next that may start, which from now on takes up its place until leave(); nothing if all must
    /// wait or nobody does.
    std::optional<Id> takeNext();

    /// Ends the waiting or frees the place of @p id; without effect if it has neither.
    void leave(Id id);

    qsizetype waitingCount() const { return m_waiting.size(); }
    qsizetype runningCount() const { return m_running.size(); }

private:
    struct Waiting
    {
        Id id;
        QString host;
    };

    qsizetype m_perHost;
    qsizetype m_overall;
    QList<Waiting> m_waiting;
    QHash<Id, QString> m_running;
    QHash<QString, int> m_runningAt;
};

} // namespace attache::network
