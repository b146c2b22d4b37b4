// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/linkrows.h"

#include <algorithm>

namespace attache::compiler {

void LinkRows::add(qint64 target, qint64 origin, int gate, const QString &known)
{
    if (target == origin) {
        return;
    }
    auto &times = m_times[{target, origin}];
    const bool preceded = std::ranges::any_of(
        times, [&](const auto &time) { return time.first <= gate && time.second <= known; });
    if (preceded) {
        return;
    }
    std::erase_if(times, [&](const auto &time) { return gate <= time.first && known <= time.second; });
    times.emplace_back(gate, known);
}

std::vector<storage::rows::Link> LinkRows::rows() const
{
    std::vector<storage::rows::Link> rows;
    for (const auto &[pages, found] : m_times) {
        auto times = found;
        std::ranges::sort(times);
        for (const auto &[gate, known] : times) {
            rows.push_back({pages.first, pages.second, gate, known});
        }
    }
    return rows;
}

} // namespace attache::compiler
