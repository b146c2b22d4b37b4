// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/packconnection.h"

namespace attache::storage {

/// What the first 100 bytes of a pack say, read without SQLite (https://www.sqlite.org/fileformat.html, 1.3),
/// so that a file of another kind never reaches it. The format number, or why the file cannot be a pack of
/// ours.
base::Result<int, PackOpenError> checkPackFile(const QString &path);

} // namespace attache::storage
