// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencies.h"

#include <algorithm>
#include <ctime>

namespace attache::bench {

double Latencies::processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void Latencies::report(benchmark::State &state)
{
    if (m_wall.empty()) {
        return;
    }
    std::ranges::sort(m_wall);
    std::ranges::sort(m_processor);
    const auto at = [](const std::vector<double> &sorted, std::size_t hundredth) {
        return sorted[std::min(sorted.size() - 1, sorted.size() * hundredth / 100)];
    };
    state.counters["p50_ms"] = at(m_wall, 50);
    state.counters["p99_ms"] = at(m_wall, 99);
    state.counters["max_ms"] = m_wall.back();
    state.counters["cpu_p50_ms"] = at(m_processor, 50);
    state.counters["cpu_p99_ms"] = at(m_processor, 99);
    state.counters["cpu_max_ms"] = m_processor.back();
}

} // namespace attache::bench
