// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/charts/chartscale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace attache::painting {

namespace {

constexpr int mostTicks = 50;

/// The smallest round step that is at least @p least.
double roundStep(double least)
{
    constexpr std::array factors{1.0, 2.0, 2.5, 5.0, 10.0};
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : factors) {
        // The tolerance keeps 0.1 + 0.2 from asking for the next larger step.
        if (factor * power >= least * (1 - 1e-9)) {
            return factor * power;
        }
    }
    return 10 * power;
}

double finite(double value)
{
    return std::isfinite(value) ? value : 0;
}

} // namespace

LinearScale LinearScale::covering(double least, double most, int ticks)
{
    const double low = finite(std::min(least, most));
    const double high = finite(std::max(least, most));
    if (high - low <= 0) {
        return covering(std::min(low, 0.0), std::max(high, low == 0 ? 1.0 : 0.0), ticks);
    }
    const double step = roundStep((high - low) / std::clamp(ticks, 1, mostTicks));
    const double first = std::floor(low / step * (1 + 1e-12)) * step;
    const double last = std::ceil(high / step * (1 - 1e-12)) * step;
    return {first, last, step};
}

LinearScale LinearScale::fixed(double first, double last, double step)
{
    return {first, last, step};
}

QList<double> LinearScale::ticks() const
{
    QList<double> values;
    const int steps = static_cast<int>(std::lround((m_last - m_first) / m_step));
    for (int i = 0; i <= steps; ++i) {
        values += m_first + i * m_step;
    }
    return values;
}

double LinearScale::share(double value) const
{
    return std::clamp((finite(value) - m_first) / (m_last - m_first), 0.0, 1.0);
}

YearScale::YearScale(int first, int last)
    : m_first(std::min(first, last))
    , m_last(std::max(first, last))
{}

double YearScale::share(int year, double part) const
{
    return std::clamp((year - m_first + part) / count(), 0.0, 1.0);
}

QList<int> YearScale::labelled(int room) const
{
    constexpr std::array steps{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000};
    const auto *step =
        std::ranges::find_if(steps, [&](int one) { return count() <= one * std::max(1, room); });
    const int every = step == steps.end() ? steps.back() : *step;
    QList<int> years;
    for (int year = m_first; year <= m_last; ++year) {
        if (year % every == 0) {
            years += year;
        }
    }
    return years.isEmpty() ? QList<int>{m_first} : years;
}

} // namespace attache::painting
