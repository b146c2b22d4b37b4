// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline/timelinescale.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

constexpr double leastDays = 14;
/// What is revealed does not stand at the very edge.
constexpr double revealMargin = 0.08;
constexpr double daysInYear = 365.25;
constexpr double daysInMonth = 30.4;

double julian(QDate day)
{
    return static_cast<double>(day.toJulianDay());
}

int roundUp(double wanted, std::initializer_list<int> steps)
{
    const auto *found = std::ranges::find_if(steps, [wanted](int step) { return step >= wanted; });
    return found == steps.end() ? *(steps.end() - 1) : *found;
}

} // namespace

TimelineScale::TimelineScale(int firstYear, int lastYear)
    : m_first(julian(QDate(firstYear, 1, 1)))
    , m_last(julian(QDate(lastYear + 1, 1, 1)))
    , m_from(m_first)
    , m_to(m_last)
{}

void TimelineScale::setYears(int firstYear, int lastYear)
{
    const bool whole = isWhole();
    const TimelineScale all(firstYear, lastYear);
    m_first = all.m_first;
    m_last = all.m_last;
    if (whole) {
        showAll();
    } else {
        keepInside();
    }
}

double TimelineScale::positionOf(QDate day) const
{
    return (julian(day) - m_from) / (m_to - m_from);
}

QDate TimelineScale::dayAt(double position) const
{
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(m_from + position * (m_to - m_from))));
}

void TimelineScale::zoom(double factor, double position)
{
    const double still = m_from + position * days();
    const double wanted =
        std::clamp(days() * factor, std::min(leastDays, m_last - m_first), m_last - m_first);
    m_from = still - position * wanted;
    m_to = m_from + wanted;
    keepInside();
}

void TimelineScale::pan(double share)
{
    const double by = share * days();
    m_from += by;
    m_to += by;
    keepInside();
}

void TimelineScale::showAll()
{
    m_from = m_first;
    m_to = m_last;
}

void TimelineScale::reveal(QDate day)
{
    const double position = positionOf(day);
    if (position < 0) {
        pan(position - revealMargin);
    } else if (position > 1) {
        pan(position - 1 + revealMargin);
    }
}

void TimelineScale::keepInside()
{
    const double length = std::min(days(), m_last - m_first);
    m_from = std::clamp(m_from, m_first, m_last - length);
    m_to = m_from + length;
}

QList<TimelineScale::Tick> TimelineScale::ticks(int room, const QLocale &locale) const
{
    const int most = std::max(1, room);
    // Months as soon as a quarter of them can be named, days as soon as every tenth can.
    if (days() / daysInMonth / 3 <= most && days() < 3 * daysInYear) {
        return days() / 10 <= most && days() < 4 * daysInMonth ? dayTicks(most, locale)
                                                               : monthTicks(most, locale);
    }
    return yearTicks(most);
}

QList<TimelineScale::Tick> TimelineScale::yearTicks(int room) const
{
    QList<Tick> ticks;
    const int every = roundUp(days() / daysInYear / room, {1, 2, 5, 10, 20, 50, 100, 1000});
    const int last = dayAt(1).year();
    for (int year = dayAt(0).year(); year <= last; ++year) {
        const QDate day(year, 1, 1);
        if (year % every == 0 && positionOf(day) >= 0 && positionOf(day) < 1) {
            ticks += Tick{day, QString::number(year), true};
        }
    }
    return ticks;
}

QList<TimelineScale::Tick> TimelineScale::monthTicks(int room, const QLocale &locale) const
{
    QList<Tick> ticks;
    const int every = roundUp(days() / daysInMonth / room, {1, 2, 3, 6, 12});
    for (QDate day(dayAt(0).year(), dayAt(0).month(), 1); positionOf(day) < 1; day = day.addMonths(1)) {
        if ((day.month() - 1) % every == 0 && positionOf(day) >= 0) {
            const bool january = day.month() == 1;
            ticks += Tick{day,
                          january ? QString::number(day.year())
                                  : locale.standaloneMonthName(day.month(), QLocale::ShortFormat),
                          january};
        }
    }
    return ticks;
}

QList<TimelineScale::Tick> TimelineScale::dayTicks(int room, const QLocale &locale) const
{
    QList<Tick> ticks;
    const int every = roundUp(days() / room, {1, 2, 5, 10, 15});
    for (QDate day = dayAt(0).addDays(1); positionOf(day) < 1; day = day.addDays(1)) {
        // The 31st would stand too close to the 1st.
        const bool wanted = every == 1 || (day.day() == 1 || (day.day() % every == 0 && day.day() < 30));
        if (wanted) {
            ticks += Tick{
                day,
                u"%1 %2"_s.arg(day.day()).arg(locale.standaloneMonthName(day.month(), QLocale::ShortFormat)),
                day.dayOfYear() == 1};
        }
    }
    return ticks;
}

} // namespace attache::pages
