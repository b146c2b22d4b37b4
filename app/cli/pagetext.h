// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "domain/page.h"

namespace attache::cli {

/// A page as plain text for a terminal: title, facts, prose, relations, sources, and where something is
/// sealed.
QString pageText(const domain::Page &page, const domain::EpisodeSpine &spine);

} // namespace attache::cli
