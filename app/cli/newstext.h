// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "domain/newsitem.h"

namespace attache::cli {

/// A news item as plain text for a terminal.
QString newsText(const domain::NewsItem &item, const domain::EpisodeSpine &spine);

} // namespace attache::cli
