// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace attache::base {

/// Where the program gets the time from. A value, handed over by constructor, so that a test
/// can stop it; nothing in the program asks the system for the time in any other way.
class Clock
{
public:
    /// Follows the system clock.
    Clock() = default;

    /// Stands still at @p moment.
    static Clock stoppedAt(const QDateTime &moment);

    /// The present moment in UTC.
    QDateTime now() const;

    /// The present day in local time: what a reader would call today.
    QDate today() const;

private:
    std::optional<QDateTime> m_stoppedAt;
};

} // namespace attache::base
