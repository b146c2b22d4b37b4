// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attache::cli {

/// How a command ends. The numbers are those of sysexits.h (4.3BSD).
enum class ExitCode
{
    Done = 0,
    Usage = 64,        ///< The command line is wrong.
    BadData = 65,      ///< What was given cannot be read as what it should be.
    NoInput = 66,      ///< No such page, or no such file.
    Network = 69,      ///< A service is not to be had.
    Software = 70,     ///< A fault of ours.
    CannotCreate = 73, ///< The output cannot be written.
    NoPermission = 77, ///< The system does not allow it.
};

} // namespace attache::cli
