// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace attache::pages {

/// What changed, as a name: "Status", "Actor Award", "Suspect", "Actor".
QString changeName(const domain::Change &change);
/// To what: "in production", "Female Actor in a Drama Series, won", "Nicol Trowbridge".
QString changeValue(const domain::Change &change);
/// What changed on a page, in a few words: "status", "1 award", "3 changes".
QString changesInBrief(const QList<domain::Change> &changes);

} // namespace attache::pages
