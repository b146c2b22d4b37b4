// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"
#include "surroundings.h"

#include <QStringList>

#include <functional>

namespace attache::tests {

/// What is wrong with a window that is shown, a sentence each.
using Judge = std::function<QStringList(QWidget *window)>;

/// Which of all places are gone to.
struct Route
{
    /// How far the reader has watched.
    QString watched = QStringLiteral("S2E3");
    /// Looks at pages a second time in a window high enough for most of what is otherwise scrolled to.
    bool whole = false;
    /// Leaves out the dialogs and popups, which are the same in every size.
    bool pagesOnly = false;
    /// Palette of a desktop with high contrast: white, yellow and cyan on black.
    bool highContrast = false;
};

/// Brings the real window to every place of allShots() and judges it and what stands before it. A fault that
/// has been told of is not told again.
QStringList judgeEverywhere(const Round &round, const Route &route, const Judge &judge);

/// Writes the faults to standard error, the first of many; returns how many there are, empty for none.
/// Those of open_faults.txt do not count.
QByteArray report(const QStringList &all);

} // namespace attache::tests
