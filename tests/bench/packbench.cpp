// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/synth.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace attache;

namespace {

void buildPack(benchmark::State &state)
{
    const QTemporaryDir folder;
    for ([[maybe_unused]] auto iteration : state) {
        const auto built = compiler::build(QStringLiteral(ATTACHE_BENCH_CONTENT),
                                           folder.filePath(QStringLiteral("real.pack")));
        if (!built) {
            state.SkipWithError("the content has errors");
            return;
        }
        state.counters["pages"] = built->summary.pages;
    }
}

void checkContent(benchmark::State &state)
{
    for ([[maybe_unused]] auto iteration : state) {
        benchmark::DoNotOptimize(compiler::check(QStringLiteral(ATTACHE_BENCH_CONTENT)).summary.pages);
    }
}

void synthesisePack(benchmark::State &state)
{
    const QTemporaryDir folder;
    for ([[maybe_unused]] auto iteration : state) {
        const auto made = compiler::synthesise({static_cast<int>(state.range(0)), 1},
                                               folder.filePath(QStringLiteral("large.pack")));
        if (!made) {
            state.SkipWithError("cannot write");
            return;
        }
    }
}

} // namespace

BENCHMARK(buildPack)->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK(checkContent)->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK(synthesisePack)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);
