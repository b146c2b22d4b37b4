// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "storage/packrecords.h"

#include <QSet>

namespace attache::storage {

class PackConnection;

/// A part in the series, a credit elsewhere or the making of an episode, with what the rows of a table are
/// ordered by.
struct RoleRecord
{
    qint64 person = 0;
    domain::Link personLink;
    QString personSort;
    /// Of a part in the series.
    std::optional<domain::Link> character;
    QString characterSort;
    std::optional<domain::CreditLevel> level;
    QList<int> seasons;
    /// Of everything else: the work or the episode.
    domain::Link work;
    QString workSort;
    QString workType;
    QString job;
    QString role;
    QString years;
};

/// Who played and made what, person by person, and who has worked with whom.
class PackRoles
{
public:
    /// @p connection outlives it.
    explicit PackRoles(const PackConnection &connection)
        : m_connection(connection)
    {}

    /// A place in the list of people by (sort, id).
    struct Place
    {
        QString sort;
        qint64 id = 0;
    };
    /// Everything of the people behind @p after up to and with @p last, by person; of one person first the
    /// parts in the series, then other work, then episodes.
    QList<RoleRecord> between(const Place &after, const Place &last,
                              const domain::Viewpoint &viewpoint) const;

    using Pages = QSet<qint64>;
    /// Works of any of @p persons. The page @p series is one of them when one of them has a part in the
    /// series or made an episode.
    Pages worksOf(const Pages &persons, qint64 series, const domain::Viewpoint &viewpoint) const;
    /// Who had part in any of @p works; for @p series also those with a part in it or an episode of it.
    Pages peopleOf(const Pages &works, qint64 series, const domain::Viewpoint &viewpoint) const;

private:
    const PackConnection &m_connection;
};

} // namespace attache::storage
