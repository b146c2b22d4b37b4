// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/fieldreader.h"

namespace attache::compiler {

/// What only pages of people have: `credits:`, `awards:` and `statements:`.
void readCareer(const FieldReader &page, PageText &person, const ReadContext &context);

} // namespace attache::compiler
