// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/storytime.h"

namespace attache::compiler {

/// Refuses references to pages and sources that do not exist, links from text that is safe before the page
/// they lead to exists, and what ends before it begins.
void checkReferences(const Content &content, const StoryTime &time, Diagnostics &diagnostics);

} // namespace attache::compiler
