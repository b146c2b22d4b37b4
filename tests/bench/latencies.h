// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <chrono>
#include <vector>

namespace attache::bench {

/// Times single steps and reports their middle, their hundredth worst and their worst in milliseconds: a
/// reader notices the slow one, not the mean.
class Latencies
{
public:
    template<typename Step>
    void time(const Step &step)
    {
        const auto before = std::chrono::steady_clock::now();
        step();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - before;
        m_milliseconds.push_back(took.count());
    }

    void report(benchmark::State &state);

private:
    std::vector<double> m_milliseconds;
};

} // namespace attache::bench
