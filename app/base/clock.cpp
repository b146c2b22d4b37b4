// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace attache::base {

Clock Clock::stoppedAt(const QDateTime &moment)
{
    Clock clock;
    clock.m_stoppedAt = moment;
    return clock;
}

QDateTime Clock::now() const
{
    return m_stoppedAt ? m_stoppedAt->toUTC() : QDateTime::currentDateTimeUtc();
}

QDate Clock::today() const
{
    return m_stoppedAt ? m_stoppedAt->toLocalTime().date() : QDate::currentDate();
}

} // namespace attache::base
