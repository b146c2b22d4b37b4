// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/packrecords.h"

namespace attache::services {

/// Makes the blocks of a page what a reader sees: blocks of which nothing is known yet go, headings with
/// nothing under them go, and neighbouring sealed blocks become one veil with the earliest gate of the run,
/// so that it tells neither how many there are nor how they are ordered.
QList<storage::BlockRecord> foldProse(const QList<storage::BlockRecord> &blocks);

} // namespace attache::services
