// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/newsrecords.h"

namespace attache::services {

/// The feeds that a new reader's library starts with, from defaultfeeds.json. Search feeds keep all that they
/// bring; the trade papers' have the series' words as filter. All can be switched off and removed; none is
/// fetched unasked.
QList<storage::FeedRecord> defaultFeeds();

} // namespace attache::services
