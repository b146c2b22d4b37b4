// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"

namespace attache::compiler {

/// Refuses ids and slugs that are taken and aliases that are another page's name.
void checkNames(const Content &content, Diagnostics &diagnostics);

} // namespace attache::compiler
