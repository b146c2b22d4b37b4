// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodeid.h"
#include "domain/gate.h"

#include <QList>

namespace attache::domain {

/// The order of the episodes: turns episodes into gates and back. Numbers only, so it is the one part of
/// a pack that is the same for every reader.
class EpisodeSpine
{
public:
    EpisodeSpine() = default;
    /// @p episodes in any order; duplicates are dropped.
    explicit EpisodeSpine(QList<EpisodeId> episodes);

    const QList<EpisodeId> &episodes() const { return m_episodes; }
    /// The gate that opens with the last episode of all.
    Gate last() const { return Gate{static_cast<int>(m_episodes.size())}; }

    /// The gate that @p episode opens; nothing when there is no such episode.
    std::optional<Gate> gateOf(EpisodeId episode) const;
    /// The episode that opens @p gate; nothing for the open gate or one past the end.
    std::optional<EpisodeId> episodeOf(Gate gate) const;
    /// The gate of the first (last) episode of a season; nothing when it has no episodes.
    std::optional<Gate> firstOfSeason(int season) const;
    std::optional<Gate> lastOfSeason(int season) const;
    int episodeCount(int season) const;
    QList<int> seasons() const;

    /// Reads a gate as the content and the command line write it: "S1E3", or "S2" for the last episode
    /// of season 2. Nothing when it names no episode.
    std::optional<Gate> parseGate(QStringView text) const;
    /// As parseGate, and also "none" and "all" in any case.
    std::optional<Gate> parseWatched(QStringView text) const;

private:
    QList<EpisodeId> m_episodes;
};

} // namespace attache::domain
