// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/storytime.h"

namespace attache::compiler {

/// Warns of text that names an episode by its title before that is safe. Titles of a single word are not
/// looked for: they are ordinary words or names as well.
void checkTitles(const Content &content, const StoryTime &time, Diagnostics &diagnostics);

} // namespace attache::compiler
