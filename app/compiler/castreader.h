// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/fieldreader.h"

namespace attache::compiler {

/// `portrayed_by:` and `appearances:` of a character's page.
void readPortrayal(const FieldReader &page, PageText &character, const ReadContext &context);
/// `cast:` of an episode's page.
void readCast(const FieldReader &page, PageText &episode, const ReadContext &context);

} // namespace attache::compiler
