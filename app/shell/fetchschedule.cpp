// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fetchschedule.h"

#include "services/news.h"

#include <QTimer>

#include <chrono>

namespace attache::shell {

FetchSchedule::FetchSchedule(services::News &news, base::Clock clock, QObject *parent)
    : QObject(parent)
    , m_news(news)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    // Looked at now and then rather than set for hours ahead: a machine that slept must not miss its time.
    m_timer->setInterval(std::chrono::minutes(5));
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    connect(m_timer, &QTimer::timeout, this, &FetchSchedule::check);
}

void FetchSchedule::setSettings(const services::Settings &settings)
{
    m_hours = settings.networkAllowed ? settings.fetchEveryHours : 0;
    if (m_hours > 0) {
        m_timer->start();
    } else {
        m_timer->stop();
    }
}

QDateTime FetchSchedule::due() const
{
    if (m_hours == 0) {
        return {};
    }
    QDateTime last = m_news.lastFetch();
    if (m_lastTry.isValid() && (!last.isValid() || m_lastTry > last)) {
        last = m_lastTry;
    }
    return last.isValid() ? last.addSecs(m_hours * 3600LL) : m_clock.now();
}

void FetchSchedule::check()
{
    if (!m_news.isFetching() && due().isValid() && due() <= m_clock.now()) {
        m_lastTry = m_clock.now();
        m_news.fetchScheduled();
    }
}

} // namespace attache::shell
