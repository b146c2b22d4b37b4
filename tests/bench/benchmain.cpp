// SPDX-License-Identifier: GPL-3.0-or-later
// Google Benchmark on the real window: --benchmark_filter=REGEX chooses, --benchmark_out=FILE keeps.
#include <QApplication>

#include <benchmark/benchmark.h>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("attache"));
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 64;
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
