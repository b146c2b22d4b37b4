// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/episodespine.h"

#include <algorithm>

namespace attache::domain {

EpisodeSpine::EpisodeSpine(QList<EpisodeId> episodes)
    : m_episodes(std::move(episodes))
{
    std::ranges::sort(m_episodes);
    m_episodes.erase(std::unique(m_episodes.begin(), m_episodes.end()), m_episodes.end());
}

std::optional<Gate> EpisodeSpine::gateOf(EpisodeId episode) const
{
    const auto found = std::ranges::lower_bound(m_episodes, episode);
    if (found == m_episodes.end() || *found != episode) {
        return std::nullopt;
    }
    return Gate{static_cast<int>(found - m_episodes.begin()) + 1};
}

std::optional<EpisodeId> EpisodeSpine::episodeOf(Gate gate) const
{
    if (gate.ordinal < 1 || gate.ordinal > m_episodes.size()) {
        return std::nullopt;
    }
    return m_episodes.at(gate.ordinal - 1);
}

std::optional<Gate> EpisodeSpine::firstOfSeason(int season) const
{
    const auto found = std::ranges::find(m_episodes, season, &EpisodeId::season);
    if (found == m_episodes.end()) {
        return std::nullopt;
    }
    return gateOf(*found);
}

std::optional<Gate> EpisodeSpine::lastOfSeason(int season) const
{
    const auto first = firstOfSeason(season);
    if (!first) {
        return std::nullopt;
    }
    return Gate{first->ordinal + episodeCount(season) - 1};
}

int EpisodeSpine::episodeCount(int season) const
{
    return static_cast<int>(std::ranges::count(m_episodes, season, &EpisodeId::season));
}

QList<int> EpisodeSpine::seasons() const
{
    QList<int> seasons;
    for (const EpisodeId id : m_episodes) {
        if (seasons.isEmpty() || seasons.last() != id.season) {
            seasons += id.season;
        }
    }
    return seasons;
}

std::optional<Gate> EpisodeSpine::parseGate(QStringView text) const
{
    const QStringView trimmed = text.trimmed();
    if (const auto episode = EpisodeId::parse(trimmed)) {
        return gateOf(*episode);
    }
    if (trimmed.size() < 2 || trimmed.front().toUpper() != u'S') {
        return std::nullopt;
    }
    bool isNumber = false;
    const int season = trimmed.sliced(1).toInt(&isNumber);
    return isNumber ? lastOfSeason(season) : std::nullopt;
}

std::optional<Gate> EpisodeSpine::parseWatched(QStringView text) const
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0) {
        return openToAll;
    }
    if (trimmed.compare(QLatin1String("all"), Qt::CaseInsensitive) == 0) {
        return last();
    }
    return parseGate(trimmed);
}

} // namespace attache::domain
