// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace attache::painting {

/// A straight axis whose ends and ticks are round numbers: multiples of 1, 2, 2.5 or 5 times a power of ten.
class LinearScale
{
public:
    /// Covers @p least to @p most with about @p ticks steps (1 to 50). Values that are not finite count as 0,
    /// and an empty range becomes 0 to 1.
    static LinearScale covering(double least, double most, int ticks);
    /// Ends exactly at @p first and @p last, for percentages; @p step must divide the range.
    static LinearScale fixed(double first, double last, double step);

    double first() const { return m_first; }
    double last() const { return m_last; }
    double step() const { return m_step; }
    /// From first() to last(), both included.
    QList<double> ticks() const;
    /// Where a value stands, 0 at the first and 1 at the last tick; values outside are held at the ends.
    double share(double value) const;

private:
    LinearScale(double first, double last, double step)
        : m_first(first)
        , m_last(last)
        , m_step(step)
    {}

    double m_first;
    double m_last;
    double m_step;
};

/// An axis of whole years, each as wide as the next.
class YearScale
{
public:
    /// @p first and @p last are shown in full, in either order.
    YearScale(int first, int last);

    int first() const { return m_first; }
    int last() const { return m_last; }
    int count() const { return m_last - m_first + 1; }
    /// Where a year begins (@p part 0), has its middle (0.5) or ends (1), from 0 to 1 along the axis.
    double share(int year, double part = 0.5) const;
    /// The years to write when @p room of them may be named: every one, or every 2nd, 5th, 10th ... that is
    /// round.
    QList<int> labelled(int room) const;

private:
    int m_first;
    int m_last;
};

} // namespace attache::painting
