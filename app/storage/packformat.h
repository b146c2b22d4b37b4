// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace attache::storage {

/// "ATTC" in the header of a pack's file, where SQLite keeps the application id. It tells a pack from any
/// other SQLite database.
inline constexpr quint32 packApplicationId = 0x41545443;

/// Version of sql/pack.sql, in the header as user_version. A pack with a greater one is for a later program.
/// Raise it with every change of a table or of what a column means.
inline constexpr int packFormat = 1;

/// Bytes in a database page. Fixed, so that the same content gives the same file.
inline constexpr int packPageSize = 4096;

} // namespace attache::storage
