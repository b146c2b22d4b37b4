// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "services/library.h"
#include "shell/location.h"

#include <optional>

namespace attache::shell {

/// What a section is called: "Characters". For an article the word "Page": its name needs a viewpoint.
QString sectionName(const Location &location);

/// "Watched to S2 E3", "Nothing watched yet", "Everything watched".
QString watchedText(domain::Gate watched, const domain::EpisodeSpine &spine);
/// "S2 E3", "–", "All".
QString watchedBrief(domain::Gate watched, const domain::EpisodeSpine &spine);
/// What a viewer is called; the first one need not have a name.
QString viewerName(const services::Library::Viewer &viewer);
/// "season 2, episode 3".
QString episodeInWords(domain::EpisodeId episode);

} // namespace attache::shell
