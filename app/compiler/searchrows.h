// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/packcontents.h"

namespace attache::compiler {

/// Fills the tables search_* from the other rows. The number of a row is its rank: names before parts before
/// texts, and in each of them by pageScores(), so that the order tells nothing about what is sealed. A row's
/// times are the latest of everything that it is made from.
void addSearchRows(PackContents &contents);

} // namespace attache::compiler
