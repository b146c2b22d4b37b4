// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/viewpoint.h"
#include "storage/packrecords.h"

namespace attache::storage {

class PackConnection;

/// The difference of two viewpoints: what the later one shows and the earlier one does not. Both go through
/// the visible views; the earlier one only takes away.
class PackChanges
{
public:
    /// @p connection outlives it.
    explicit PackChanges(const PackConnection &connection)
        : m_connection(connection)
    {}

    /// Where a list of changes goes on: behind this one.
    struct Place
    {
        QString known = QStringLiteral("9999-12-31");
        qint64 id = 0;
    };

    struct Record
    {
        Place place;
        qint64 page = 0;
        Cited<domain::Change> change;
    };

    /// Facts, relations, awards and credits that became known on some day, newest first, at most @p limit.
    /// Those without a date were always known and are no change.
    QList<Record> latest(const domain::Viewpoint &from, const domain::Viewpoint &viewpoint,
                         const Place &after, int limit) const;

    /// A relation as its page has it, and whose page that is.
    struct Tie
    {
        qint64 page = 0;
        Cited<domain::Relation> relation;
    };
    /// Relations that began after @p from, and those that ended since, each in the order of the story.
    QList<Tie> begun(domain::Gate from, const domain::Viewpoint &viewpoint, int limit) const;
    QList<Tie> ended(domain::Gate from, const domain::Viewpoint &viewpoint, int limit) const;
    /// Suspicions that hold, latest first.
    QList<Tie> suspicions(const domain::Viewpoint &viewpoint, int limit) const;

    struct OpenFact
    {
        qint64 page = 0;
        Cited<domain::Fact> fact;
        /// What the value leads to.
        std::optional<domain::Link> target;
    };
    /// Facts that hold and whose property the content calls unsettled, latest first.
    QList<OpenFact> unsettled(const domain::Viewpoint &viewpoint, int limit) const;

private:
    QStringList words(const domain::Viewpoint &viewpoint, const char16_t *sql) const;

    const PackConnection &m_connection;
};

} // namespace attache::storage
