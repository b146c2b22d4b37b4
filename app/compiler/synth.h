// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/compiler.h"

namespace attache::compiler {

struct SynthOptions
{
    /// At least 30; the series, three seasons and 22 episodes are among them.
    int pages = 1000;
    quint32 seed = 1;
};

/// Writes a pack of invented pages for measurements: every table filled, names distributed as in life, half
/// of the statements gated. The same options give the same bytes.
base::Result<PackSummary, CompileError> synthesise(const SynthOptions &options, const QString &file);

} // namespace attache::compiler
