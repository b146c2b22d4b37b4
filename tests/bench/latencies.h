// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <chrono>
#include <vector>

namespace attache::bench {

/// Times single steps and reports their middle, their hundredth worst and their worst in milliseconds: a
/// reader notices the slow one, not the mean. Both by the clock on the wall and by the processor, since only
/// the latter means something on a machine that is busy with something else.
class Latencies
{
public:
    template<typename Step>
    void time(const Step &step)
    {
        const auto before = std::chrono::steady_clock::now();
        const double worked = processorMilliseconds();
        step();
        m_processor.push_back(processorMilliseconds() - worked);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - before;
        m_wall.push_back(took.count());
    }

    void report(benchmark::State &state);

private:
    /// What this thread has used so far.
    static double processorMilliseconds();

    std::vector<double> m_wall;
    std::vector<double> m_processor;
};

} // namespace attache::bench
