// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libraryfailure.h"

#include <QStringList>

#include <functional>

namespace attache::storage {

/// Marks a file as a library: SQLite's application_id, "Atla" in ASCII.
inline constexpr int libraryApplicationId = 0x41746c61;

/// How a library gets from each version to the next. Step n makes version n of version n - 1; version 0 is an
/// empty file.
struct LibrarySteps
{
    /// The version that the last step makes.
    int last = 0;
    /// The statements of a step, 1 to `last`; no step is empty.
    std::function<QStringList(int step)> statements;
};

/// Those of this program, sql/library-NNNN.sql.
LibrarySteps librarySteps();

/// Runs the steps after version @p from on @p connection, each in a transaction of its own: one that fails,
/// or is interrupted, leaves the version before it whole. Steps that another program has done meanwhile are
/// left out.
LibraryResult migrateLibrary(const QString &connection, int from, const LibrarySteps &steps);

} // namespace attache::storage
