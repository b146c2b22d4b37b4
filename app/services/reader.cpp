// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reader.h"

#include "services/library.h"

namespace attache::services {

namespace {

/// The gate of the last episode of the spine that is not after @p watched: a pack may know fewer episodes.
domain::Gate gateUpTo(const domain::EpisodeSpine &spine, domain::EpisodeId watched)
{
    domain::Gate gate = domain::openToAll;
    const auto &episodes = spine.episodes();
    for (const domain::EpisodeId &episode : episodes) {
        if (episode <= watched) {
            gate = spine.gateOf(episode).value_or(gate);
        }
    }
    return gate;
}

} // namespace

Reader::Reader(Library &library, const domain::EpisodeSpine &spine, base::Clock clock, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_spine(spine)
    , m_clock(std::move(clock))
{
    if (const auto stored = library.progress()) {
        m_isNew = false;
        m_watched = stored->watchedTo ? gateUpTo(spine, *stored->watchedTo) : domain::openToAll;
    }
}

domain::Viewpoint Reader::viewpoint() const
{
    domain::Viewpoint viewpoint;
    viewpoint.watched = m_watched;
    viewpoint.asOf = m_asOf.value_or(m_clock.today());
    viewpoint.allTitles = m_allTitles;
    return viewpoint;
}

void Reader::setWatched(domain::Gate gate)
{
    gate = std::clamp(gate, domain::openToAll, m_spine.last());
    const bool changes = gate != m_watched;
    m_watched = gate;
    m_isNew = false;
    if (const auto stored = m_library.setProgress(m_spine.episodeOf(gate)); !stored) {
        Q_EMIT progressNotStored(stored.error().detail);
    }
    if (changes) {
        Q_EMIT viewpointChanged();
    }
}

void Reader::setAsOf(std::optional<QDate> day)
{
    if (day && !day->isValid()) {
        day.reset();
    }
    if (day != m_asOf) {
        m_asOf = day;
        Q_EMIT viewpointChanged();
    }
}

void Reader::setAllTitles(bool all)
{
    if (all != m_allTitles) {
        m_allTitles = all;
        Q_EMIT viewpointChanged();
    }
}

} // namespace attache::services
