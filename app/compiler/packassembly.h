// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/packcontents.h"
#include "compiler/storytime.h"

namespace attache::compiler {

/// Makes the rows of a pack, without those of the search, from content that has no errors.
PackContents assemblePack(const Content &content, const StoryTime &time);

} // namespace attache::compiler
