// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libraryfailure.h"

namespace attache::storage {

/// The version that this program writes: the number of the last step in sql/library-NNNN.sql.
int libraryVersion();

/// Marks a file as a library: SQLite's application_id, "Atla" in ASCII.
inline constexpr int libraryApplicationId = 0x41746c61;

/// Runs the steps after version @p from on @p connection, each in a transaction of its own.
LibraryResult migrateLibrary(const QString &connection, int from);

} // namespace attache::storage
