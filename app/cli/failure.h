// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/exitcode.h"
#include "compiler/compiler.h"
#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/news.h"

#include <QString>

namespace attache::cli {

/// Why a command could not do what it was asked: one line for standard error, and how to end.
struct Failure
{
    ExitCode code = ExitCode::Software;
    QString message;
};

/// What a command returns.
using Outcome = base::Result<void, Failure>;

inline auto fail(ExitCode code, const QString &message)
{
    return tl::make_unexpected(Failure{code, message});
}

// The one place where codes become words on the command line.
Failure failureFor(const services::PackError &error, const QString &path);
Failure failureFor(const services::LookupError &error, const QString &ref);
Failure failureFor(const services::LibraryError &error, const QString &path);
Failure failureFor(const services::NewsError &error);

} // namespace attache::cli
