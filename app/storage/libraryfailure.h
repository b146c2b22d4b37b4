// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace attache::storage {

/// Why the reader's database could not be used as wanted.
struct LibraryFailure
{
    /// NoPermission: may not be read or written. Full: no space. Locked: another program is writing or holds
    /// the file. Newer: written by a later version. Foreign: a database of another program. Corrupt: damaged,
    /// or no database at all. Io: anything else that the system reports.
    enum class Code
    {
        NoPermission,
        Full,
        Locked,
        Newer,
        Foreign,
        Corrupt,
        Io
    };
    Code code = Code::Io;
    /// For the log.
    QString detail = {};
    /// Newer, Foreign, Corrupt: where the file was put, when another took its place.
    QString keptAs = {};
    /// The backup that the new file was made from; empty when it started anew.
    QString restoredFrom = {};
};

/// What came of a change to the library.
using LibraryResult = base::Result<void, LibraryFailure>;

} // namespace attache::storage
