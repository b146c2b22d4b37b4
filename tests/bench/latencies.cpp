// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencies.h"

#include <algorithm>

namespace attache::bench {

void Latencies::report(benchmark::State &state)
{
    if (m_milliseconds.empty()) {
        return;
    }
    std::ranges::sort(m_milliseconds);
    const auto at = [this](std::size_t hundredth) {
        return m_milliseconds[std::min(m_milliseconds.size() - 1, m_milliseconds.size() * hundredth / 100)];
    };
    state.counters["p50_ms"] = at(50);
    state.counters["p99_ms"] = at(99);
    state.counters["max_ms"] = m_milliseconds.back();
}

} // namespace attache::bench
