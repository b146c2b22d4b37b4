// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "storage/packrecords.h"

namespace attache::storage {

class PackConnection;

/// What spans the whole series: episodes, who appears where, the net of relations, events, the news archive.
class PackSeries
{
public:
    /// @p connection outlives it.
    explicit PackSeries(const PackConnection &connection)
        : m_connection(connection)
    {}

    /// All episodes in order; titles and loglines as far as they are visible.
    QList<domain::EpisodeCard> episodes(const domain::Viewpoint &viewpoint) const;
    /// Who appears in an episode, in the order of its cast.
    QList<PageRecord> cast(domain::EpisodeId episode, const domain::Viewpoint &viewpoint) const;
    QList<domain::EpisodeId> appearances(qint64 character, const domain::Viewpoint &viewpoint) const;
    /// Who appears where, for the characters in most episodes, at most @p limit of them: each with the
    /// ordinals of its episodes, those in most episodes first, then by sort name.
    struct Presence
    {
        PageRecord character;
        QList<int> ordinals;
    };
    QList<Presence> presences(const domain::Viewpoint &viewpoint, int limit) const;
    /// Characters with a main part in a season, most appearances in it first, then by sort name.
    QList<PageRecord> mainCast(int season, const domain::Viewpoint &viewpoint, int limit) const;
    /// Seasons in their order, those without episodes too.
    QList<PageRecord> seasons(const domain::Viewpoint &viewpoint) const;

    /// Relations between characters that hold, each as it was written and once.
    QList<domain::Graph::Edge> relations(const domain::Viewpoint &viewpoint) const;
    /// Newest first.
    QList<EventRecord> events(const domain::Viewpoint &viewpoint) const;
    /// Sources marked as news, newest first.
    QList<SourceRecord> archive(const domain::Viewpoint &viewpoint) const;

private:
    const PackConnection &m_connection;
};

} // namespace attache::storage
