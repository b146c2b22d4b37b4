// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/settings.h"

#include <QObject>

class QTimer;

namespace attache::services {
class News;
}

namespace attache::shell {

/// Fetches the news at the times the reader set, and never at any other: off until asked for.
class FetchSchedule : public QObject
{
    Q_OBJECT
public:
    FetchSchedule(services::News &news, base::Clock clock, QObject *parent = nullptr);

    void setSettings(const services::Settings &settings);
    /// When the next fetch is due (UTC); invalid when there is no schedule.
    QDateTime due() const;

private:
    void check();

    services::News &m_news;
    base::Clock m_clock;
    QTimer *m_timer;
    /// A try without a network leaves no trace in the news, and must not be made again at every look.
    QDateTime m_lastTry;
    int m_hours = 0;
};

} // namespace attache::shell
