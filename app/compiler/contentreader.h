// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"

namespace attache::compiler {

/// Reads and checks the tree below @p directory. What it returns is complete only when there are no errors.
Content readContent(const QString &directory, Diagnostics &diagnostics);

} // namespace attache::compiler
