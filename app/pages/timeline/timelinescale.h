// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QLocale>

namespace attache::pages {

/// The part of time that the strip shows: all years, or as little as a few weeks. Positions are shares of
/// its width, from 0 to 1; days outside have positions outside.
class TimelineScale
{
public:
    struct Tick
    {
        QDate day;
        QString text;
        /// Begins a year.
        bool major = false;
    };

    TimelineScale() = default;
    /// Everything from the beginning of the first year to the end of the last.
    TimelineScale(int firstYear, int lastYear);

    /// Keeps what is shown, as far as the years still have it.
    void setYears(int firstYear, int lastYear);
    double positionOf(QDate day) const;
    QDate dayAt(double position) const;
    bool isWhole() const { return m_from <= m_first && m_to >= m_last; }
    double days() const { return m_to - m_from; }

    /// Shows @p factor times as much (below 1: less), with the day at @p position staying where it is.
    void zoom(double factor, double position);
    /// Moves by a share of the width.
    void pan(double share);
    void showAll();
    /// Moves as little as needed for a day to be seen.
    void reveal(QDate day);

    /// Years, months or days, as @p room labels fit.
    QList<Tick> ticks(int room, const QLocale &locale) const;

private:
    void keepInside();
    QList<Tick> yearTicks(int room) const;
    QList<Tick> monthTicks(int room, const QLocale &locale) const;
    QList<Tick> dayTicks(int room, const QLocale &locale) const;

    // Julian days; the ends are where the next day begins.
    double m_first = 0;
    double m_last = 1;
    double m_from = 0;
    double m_to = 1;
};

} // namespace attache::pages
