// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace attache::bench {

/// What a program took from its start to the first picture of its window, and at rest.
struct StartCost
{
    /// Milliseconds.
    double wall = 0;
    double processor = 0;
    /// Processor time until one second after the first picture: work that was only put off is in it.
    double processorAtRest = 0;
    /// Mebibytes, one second after the first picture. Proportional: shared pages divided among those who
    /// share them. Own: pages that nobody shares.
    double resident = 0;
    double proportional = 0;
    double own = 0;
};

struct Program
{
    QString name;
    QString executable;
    QStringList arguments;
};

/// Starts @p program once. @p preload is the module built from firstpaint.cpp, @p home the folder that the
/// program takes for the home of its user. Nothing when no window came within half a minute.
std::optional<StartCost> start(const Program &program, const QString &preload, const QString &platform,
                               const QString &home);

} // namespace attache::bench
