// SPDX-License-Identifier: GPL-3.0-or-later
// Names typed key by key, as a fan does, every fourth with a letter too few: what each key costs, in the
// service alone and in the window with the popup painted.
#include "benchwindow.h"
#include "latencies.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace attache;
using namespace attache::bench;
using namespace Qt::StringLiterals;

namespace {

QStringList typedWords(const tests::WindowStage &stage)
{
    QStringList words{u"jan"_s, u"s2e3"_s, u"london"_s};
    int number = 0;
    const auto pages = somePages(stage, 40);
    for (const domain::PageCard &page : pages) {
        QString word = page.name.toLower();
        if (++number % 4 == 0 && word.size() > 4) {
            word.remove(word.size() / 2, 1);
        }
        words += word;
    }
    return words;
}

void findPerKey(benchmark::State &state, const BenchCase &which)
{
    const auto stage = openWindow(which);
    if (!stage) {
        state.SkipWithError("no pack");
        return;
    }
    const QStringList words = typedWords(*stage);
    const domain::Viewpoint viewpoint = stage->reader().viewpoint();
    Latencies latencies;
    qsizetype word = 0;
    qsizetype length = 0;
    for ([[maybe_unused]] auto iteration : state) {
        if (++length > words.at(word).size()) {
            word = (word + 1) % words.size();
            length = 1;
        }
        latencies.time([&] {
            benchmark::DoNotOptimize(
                stage->search().find({words.at(word).first(length), {}, 40}, viewpoint).results.size());
        });
    }
    latencies.report(state);
}

void typePerKey(benchmark::State &state, const BenchCase &which)
{
    const auto stage = openWindow(which);
    if (!stage) {
        state.SkipWithError("no pack");
        return;
    }
    const QStringList words = typedWords(*stage);
    auto *field = stage->window().findChild<QLineEdit *>(u"searchField"_s);
    stage->window().startSearch({});
    paint();
    Latencies latencies;
    qsizetype word = 0;
    qsizetype length = 0;
    for ([[maybe_unused]] auto iteration : state) {
        if (++length > words.at(word).size()) {
            word = (word + 1) % words.size();
            length = 1;
            field->clear();
            paint();
        }
        const QChar letter = words.at(word).at(length - 1);
        latencies.time([&] {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(field, &press);
            paint();
        });
    }
    latencies.report(state);
}

} // namespace

BENCHMARK_CAPTURE(findPerKey, real_late, realLate)->Iterations(500)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findPerKey, real_early, realEarly)->Iterations(500)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findPerKey, large_late, largeLate)->Iterations(500)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findPerKey, large_early, largeEarly)->Iterations(500)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(typePerKey, real_late, realLate)->Iterations(500)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(typePerKey, real_early, realEarly)->Iterations(500)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(typePerKey, large_late, largeLate)->Iterations(500)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(typePerKey, large_early, largeEarly)->Iterations(500)->Unit(benchmark::kMillisecond);
