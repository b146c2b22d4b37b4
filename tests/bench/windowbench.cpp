// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader waits for in the window, painted: a page that opens, a list that scrolls.
#include "benchwindow.h"
#include "latencies.h"
#include "shell/pagehost.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

using namespace attache::bench;
using attache::shell::Location;

namespace {

void openPages(benchmark::State &state, const BenchCase &which)
{
    const auto stage = openWindow(which);
    if (!stage) {
        state.SkipWithError("no pack");
        return;
    }
    const auto pages = somePages(*stage, 100);
    Latencies latencies;
    qsizetype next = 0;
    for ([[maybe_unused]] auto iteration : state) {
        const auto &ref = pages.at(next++ % pages.size()).ref;
        latencies.time([&] {
            stage->window().openLocation(Location::of(ref));
            paint();
        });
    }
    latencies.report(state);
}

QScrollBar *longestBar(const QWidget &page)
{
    QScrollBar *longest = nullptr;
    const auto areas = page.findChildren<QAbstractScrollArea *>();
    for (const QAbstractScrollArea *area : areas) {
        if (area->isVisible() && (!longest || area->verticalScrollBar()->maximum() > longest->maximum())) {
            longest = area->verticalScrollBar();
        }
    }
    return longest;
}

/// One page of rows at a time, loading more at the end as the model has it, then from the top again.
void scrollList(benchmark::State &state, const BenchCase &which)
{
    const auto stage = openWindow(which);
    if (!stage) {
        state.SkipWithError("no pack");
        return;
    }
    stage->window().openLocation({Location::Section::People, {}, {}});
    paint();
    QScrollBar *bar = longestBar(*stage->window().pages().currentWidget());
    Latencies latencies;
    for ([[maybe_unused]] auto iteration : state) {
        const int from = bar->value() == bar->maximum() ? -bar->pageStep() : bar->value();
        latencies.time([&] {
            bar->setValue(from + bar->pageStep());
            paint();
        });
    }
    latencies.report(state);
}

void openList(benchmark::State &state, const BenchCase &which)
{
    const auto stage = openWindow(which);
    if (!stage) {
        state.SkipWithError("no pack");
        return;
    }
    Latencies latencies;
    for ([[maybe_unused]] auto iteration : state) {
        stage->window().openLocation({Location::Section::Home, {}, {}});
        paint();
        latencies.time([&] {
            stage->window().openLocation({Location::Section::People, {}, {}});
            paint();
        });
    }
    latencies.report(state);
}

} // namespace

BENCHMARK_CAPTURE(openPages, real, realLate)->Iterations(300)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openPages, large, largeLate)->Iterations(300)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openList, real, realLate)->Iterations(30)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openList, large, largeLate)->Iterations(30)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scrollList, real, realLate)->Iterations(500)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scrollList, large, largeLate)->Iterations(500)->Unit(benchmark::kMillisecond);
