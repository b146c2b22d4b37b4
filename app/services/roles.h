// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/encyclopedia.h"

namespace attache::services {

/// A row of the table of roles with what it is ordered by.
struct RoleEntry
{
    RoleRow row;
    /// "film", "series"; empty for the series itself, for episodes and where unknown.
    QString workType;
    /// Folded, to compare as they are.
    QString personSort;
    QString partSort;
    QString workSort;
};

struct RoleSlice
{
    QList<RoleEntry> entries;
    /// The person behind whom it goes on; nothing at the end.
    std::optional<ListCursor> next;
};

/// The table of who played and made what, person by person: what a long table is fetched by.
class Roles
{
public:
    /// @p encyclopedia outlives it.
    explicit Roles(const Encyclopedia &encyclopedia)
        : m_encyclopedia(encyclopedia)
    {}

    /// Everything of at most @p people (1 to 1000) people behind @p after, by their sort names; of each first
    /// their parts in the series, then other work, then the episodes they made.
    RoleSlice byPerson(const domain::Viewpoint &viewpoint, const ListCursor &after, int people) const;

private:
    const Encyclopedia &m_encyclopedia;
};

} // namespace attache::services
