// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "storage/packrecords.h"

namespace attache::storage {

class PackConnection;

/// Pages as rows: finding, listing and counting them, and what only one kind of page has.
class PackPages
{
public:
    /// @p connection outlives it.
    explicit PackPages(const PackConnection &connection)
        : m_connection(connection)
    {}

    /// Nothing when hidden or absent.
    std::optional<PageRecord> find(const domain::Ref &ref, const domain::Viewpoint &viewpoint) const;
    std::optional<PageRecord> byId(qint64 id, const domain::Viewpoint &viewpoint) const;

    /// By (sort, id), those behind the given place.
    QList<PageRecord> list(domain::PageKind kind, const domain::Viewpoint &viewpoint,
                           const QString &afterSort, qint64 afterId, int limit) const;
    /// No further than @p most.
    int count(domain::PageKind kind, const domain::Viewpoint &viewpoint, int most) const;
    /// Pages that link to this one, by sort name.
    QList<PageRecord> linksTo(qint64 id, const domain::Viewpoint &viewpoint) const;

    QStringList aliases(qint64 id, const domain::Viewpoint &viewpoint) const;
    /// 0 when it is no season.
    int seasonNumber(qint64 id, const domain::Viewpoint &viewpoint) const;
    struct WorkRecord
    {
        QString type;
        QString years;
        QString network;
    };
    WorkRecord work(qint64 id, const domain::Viewpoint &viewpoint) const;

    /// The values of one property that hold, in the order of the page.
    QStringList holdingValues(qint64 id, const QString &property, const domain::Viewpoint &viewpoint) const;
    /// The one of them that became known last.
    QString latestHoldingValue(qint64 id, const QString &property, const domain::Viewpoint &viewpoint) const;
    /// Slugs of the organisations to which a character belongs now: by facts of the page first, then as a
    /// member or head of them.
    QStringList affiliations(qint64 character, const domain::Viewpoint &viewpoint) const;
    /// The largest part among the visible ones.
    std::optional<domain::CreditLevel> level(qint64 character, const domain::Viewpoint &viewpoint) const;
    /// How much of the story a character is in, as far as the viewpoint shows: more for each episode in which
    /// sources list it, and for standing early in the list. Only good for ordering.
    int prominence(qint64 character, const domain::Viewpoint &viewpoint) const;
    /// The characters that a person is seen to play.
    QList<domain::Link> plays(qint64 person, const domain::Viewpoint &viewpoint) const;

private:
    const PackConnection &m_connection;
};

} // namespace attache::storage
