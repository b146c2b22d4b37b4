// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "domain/recap.h"
#include "domain/viewpoint.h"

namespace attache::services {

class Encyclopedia;

/// How far a recap looks back from the last episode watched. None reaches into the season before.
enum class RecapSpan
{
    LastEpisode,
    LastThree,
    Season
};

/// What had been watched before the episodes of @p span; equal to @p watched when nothing was watched.
domain::Gate recapStart(const domain::EpisodeSpine &spine, domain::Gate watched, RecapSpan span);

/// Tells a reader who comes back what the last episodes brought: the difference of two viewpoints.
class Recaps
{
public:
    /// @p encyclopedia outlives it.
    explicit Recaps(const Encyclopedia &encyclopedia)
        : m_encyclopedia(encyclopedia)
    {}

    /// What @p viewpoint shows of the episodes after @p from. Nothing later than the viewpoint but what it
    /// shows of the next episode. At most 40 episodes, 60 people and 60 of each other list.
    domain::Recap since(domain::Gate from, const domain::Viewpoint &viewpoint) const;

private:
    const Encyclopedia &m_encyclopedia;
};

} // namespace attache::services
