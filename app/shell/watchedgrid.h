// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "widgets/episodegrid.h"

namespace attache::shell {

/// The grid with which readers say how far they have watched; the same for the popup and the first run.
widgets::EpisodeGrid *makeWatchedGrid(const domain::EpisodeSpine &spine, widgets::CellSize size);

} // namespace attache::shell
