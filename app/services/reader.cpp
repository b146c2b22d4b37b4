// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reader.h"

#include "services/library.h"

#include <algorithm>

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
    readProgress();
}

void Reader::readProgress()
{
    const auto stored = m_library.progress();
    m_isNew = !stored;
    m_watched = stored && stored->watchedTo ? gateUpTo(m_spine, *stored->watchedTo) : domain::openToAll;
    m_changed = stored ? stored->changed : QDateTime();
}

std::optional<int> Reader::daysSinceProgress() const
{
    if (!m_changed.isValid() || m_watched == domain::openToAll) {
        return std::nullopt;
    }
    const qint64 days = m_changed.toLocalTime().date().daysTo(m_clock.today());
    return days < 0 ? std::nullopt : std::optional(static_cast<int>(days));
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
    m_changed = m_clock.now();
    if (changes) {
        Q_EMIT viewpointChanged();
    }
}

QList<Library::Viewer> Reader::viewers() const
{
    return m_library.viewers();
}

void Reader::follow()
{
    const domain::Gate before = m_watched;
    readProgress();
    // Somebody who has not been asked yet has watched nothing; the question is for the first start alone.
    m_isNew = false;
    Q_EMIT viewersChanged();
    if (m_watched != before) {
        Q_EMIT viewpointChanged();
    }
}

base::Result<void, LibraryError> Reader::setWatching(const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        return {};
    }
    auto done = m_library.setWatching(ids);
    follow();
    return done;
}

base::Result<qint64, LibraryError> Reader::addViewer(const QString &name)
{
    auto added = m_library.addViewer(name);
    Q_EMIT viewersChanged();
    return added;
}

base::Result<void, LibraryError> Reader::renameViewer(qint64 id, const QString &name)
{
    auto done = m_library.renameViewer(id, name);
    Q_EMIT viewersChanged();
    return done;
}

base::Result<void, LibraryError> Reader::removeViewer(qint64 id)
{
    if (m_library.viewers().size() < 2) {
        return {};
    }
    auto done = m_library.removeViewer(id);
    const QList<Library::Viewer> left = m_library.viewers();
    if (done && std::ranges::none_of(left, &Library::Viewer::watching)) {
        done = m_library.setWatching({left.first().id});
    }
    follow();
    return done;
}

base::Result<void, LibraryError> Reader::restoreViewers(const QList<Library::Viewer> &before)
{
    base::Result<void, LibraryError> done;
    QList<qint64> watching;
    for (const Library::Viewer &viewer : before) {
        if (done) {
            done = m_library.restoreViewer(viewer);
        }
        if (viewer.watching) {
            watching.append(viewer.id);
        }
    }
    if (done && !watching.isEmpty()) {
        done = m_library.setWatching(watching);
    }
    follow();
    return done;
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
