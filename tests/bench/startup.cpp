// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up and memory of the real program beside a bare window, in turns so that a busy moment of the machine
// meets both. Prints a table in Markdown; the ratios are to the bare window.
#include "startprogram.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace attache::bench;
using namespace Qt::StringLiterals;

namespace {

double median(const std::vector<StartCost> &costs, double StartCost::*value)
{
    std::vector<double> values;
    for (const StartCost &cost : costs) {
        values.push_back(cost.*value);
    }
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

void printRow(const Program &program, const std::vector<StartCost> &costs, const std::vector<StartCost> &bare)
{
    std::printf("| %s |", qPrintable(program.name));
    if (costs.empty()) {
        std::printf(" showed no window | | | | | |\n");
        return;
    }
    for (const auto value : {&StartCost::wall, &StartCost::processor, &StartCost::processorAtRest,
                             &StartCost::resident, &StartCost::proportional, &StartCost::own}) {
        const double mine = median(costs, value);
        std::printf(" %.0f (%.2f) |", mine, mine / median(bare, value));
    }
    std::printf("\n");
}

/// A reader who has answered the first question, so that no dialog stands before the window.
bool prepareReader(const QString &cli, const QString &pack, const QString &folder)
{
    return QProcess::execute(
               cli, {u"--pack"_s, pack, u"--data"_s, folder, u"progress"_s, u"set"_s, u"S2E3"_s}) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    for (const char *name : {"preload", "bare", "attache", "cli", "pack", "large-pack"}) {
        parser.addOption({QString::fromLatin1(name), u"Where it is."_s, u"file"_s});
    }
    parser.addOption({u"platform"_s, u"Platform of Qt."_s, u"name"_s, u"offscreen"_s});
    parser.addOption({u"rounds"_s, u"How often each is started."_s, u"number"_s, u"15"_s});
    parser.addOption(
        {u"other"_s, u"Another Qt Widgets program to compare with; may be repeated."_s, u"executable"_s});
    parser.process(application);

    const QTemporaryDir home;
    const QString pack = parser.value(u"pack"_s);
    const QString large = parser.value(u"large-pack"_s);
    const QString data = home.filePath(u"reader"_s);
    const QString largeData = home.filePath(u"reader-large"_s);
    if (!prepareReader(parser.value(u"cli"_s), pack, data) ||
        !prepareReader(parser.value(u"cli"_s), large, largeData)) {
        return 70;
    }
    const QString attache = parser.value(u"attache"_s);
    std::vector<Program> programs{
        {u"bare window"_s, parser.value(u"bare"_s), {}},
        {u"attache"_s, attache, {u"--pack"_s, pack, u"--data"_s, data}},
        {u"attache, 100,000 pages"_s, attache, {u"--pack"_s, large, u"--data"_s, largeData}},
        {u"attache, an article"_s,
         attache,
         {u"--pack"_s, pack, u"--data"_s, data, u"--open"_s, u"character:kate-wyler"_s}},
    };
    for (const QString &other : parser.values(u"other"_s)) {
        programs.push_back({other.section(u'/', -1), other, {}});
    }
    std::vector<std::vector<StartCost>> costs(programs.size());
    // A program that once shows no window is not waited for again, and is no reason to lose the others.
    std::vector<bool> missing(programs.size(), false);
    const int rounds = std::max(1, parser.value(u"rounds"_s).toInt());
    // The first round fills the caches of the system and does not count.
    for (int round = 0; round <= rounds; ++round) {
        for (std::size_t i = 0; i < programs.size(); ++i) {
            if (missing.at(i)) {
                continue;
            }
            const auto cost =
                start(programs[i], parser.value(u"preload"_s), parser.value(u"platform"_s), home.path());
            if (!cost) {
                std::fprintf(stderr, "%s showed no window.\n", qPrintable(programs[i].name));
                missing.at(i) = true;
                costs[i].clear();
            } else if (round > 0) {
                costs[i].push_back(*cost);
            }
        }
    }
    if (costs[0].empty()) {
        std::fprintf(stderr, "There is nothing to compare with.\n");
        return 70;
    }
    std::printf("Platform %s, median of %d starts, in brackets the ratio to the bare window.\n\n",
                qPrintable(parser.value(u"platform"_s)), rounds);
    std::printf("| | wall ms | processor ms | processor ms at rest | RSS MiB | PSS MiB | own MiB |\n");
    std::printf("|---|---|---|---|---|---|---|\n");
    for (std::size_t i = 0; i < programs.size(); ++i) {
        printRow(programs[i], costs[i], costs[0]);
    }
    return 0;
}
