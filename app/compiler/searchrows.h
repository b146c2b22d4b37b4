// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/packcontents.h"

namespace attache::compiler {

/// Fills the tables search_* from the other rows. The number of a row is its rank: names before parts before
/// texts, and in each of them by what is known of the page without a gate (its kind, a main part, links to
/// it), so that the order tells nothing about what is sealed.
void addSearchRows(PackContents &contents);

} // namespace attache::compiler
