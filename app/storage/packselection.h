// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"

#include <QSet>
#include <QStringList>

namespace attache::storage {

class PackConnection;

/// Pages that have to do with something, as sets of their numbers: the fields of a search.
class PackSelection
{
public:
    /// @p connection outlives it.
    explicit PackSelection(const PackConnection &connection)
        : m_connection(connection)
    {}

    using Pages = QSet<qint64>;

    /// Those of @p persons who act, the characters they play and the works they acted in.
    Pages withActors(const Pages &persons, const domain::Viewpoint &viewpoint) const;
    /// The characters, who plays them, and the episodes they appear in.
    Pages withCharacters(const Pages &characters, const domain::Viewpoint &viewpoint) const;
    /// Who was in one of the works, seasons, episodes or the series, with the characters there.
    Pages in(const Pages &works, const domain::Viewpoint &viewpoint) const;
    /// Who has done a job that begins with @p job, here or elsewhere.
    Pages withJob(const QString &job, const domain::Viewpoint &viewpoint) const;
    /// The season, its episodes, the characters in them and the people who have a part in it.
    Pages ofSeason(int season, const domain::Viewpoint &viewpoint) const;
    /// The episode and who appears in it; of every season when @p season is 0.
    Pages ofEpisode(int season, int number, const domain::Viewpoint &viewpoint) const;
    /// Works, seasons, episodes and people by year, release or birth, before or after an ISO date or its
    /// beginning.
    Pages before(const QString &date, const domain::Viewpoint &viewpoint) const;
    Pages after(const QString &date, const domain::Viewpoint &viewpoint) const;
    /// Pages with statements of a source whose publisher, author, title or id has @p words.
    Pages fromSource(const QString &words, const domain::Viewpoint &viewpoint) const;

    /// Jobs and publishers that the viewpoint shows, for completion; at most @p limit.
    QStringList jobs(const QString &prefix, const domain::Viewpoint &viewpoint, int limit) const;
    QStringList publishers(const QString &prefix, const domain::Viewpoint &viewpoint, int limit) const;

private:
    const PackConnection &m_connection;
};

} // namespace attache::storage
