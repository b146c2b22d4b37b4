// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/page.h"
#include "domain/viewpoint.h"

#include <optional>

namespace attache::services {

class Encyclopedia;

/// Where a list of changes goes on: behind this one.
struct ChangeCursor
{
    QString known;
    qint64 id = 0;
};

/// A change with what a list shows beside it.
struct ChangeEntry
{
    domain::PageCard page;
    domain::Change change;
    /// The first source; nothing when none is named.
    std::optional<domain::Source> source;
};

struct ChangeList
{
    QList<ChangeEntry> entries;
    /// Where to go on; nothing at the end.
    std::optional<ChangeCursor> next;
};

/// A page that changed, with all that became known of it on its newest day.
struct UpdatedPage
{
    domain::PageCard page;
    QList<domain::Change> changes;
};

/// What changed in the encyclopedia: the difference of two viewpoints. Nothing that the later one hides.
class Changes
{
public:
    /// @p encyclopedia outlives it.
    explicit Changes(const Encyclopedia &encyclopedia)
        : m_encyclopedia(encyclopedia)
    {}

    /// What @p viewpoint shows and @p from does not, as far as it has a date: newest day first, at most
    /// @p limit (1 to 1000) behind @p after. A @p from without a valid day has seen nothing.
    ChangeList list(const domain::Viewpoint &from, const domain::Viewpoint &viewpoint,
                    const std::optional<ChangeCursor> &after, int limit) const;

    /// The pages with the newest changes, at most @p count (1 to 10).
    QList<UpdatedPage> updatedPages(const domain::Viewpoint &viewpoint, int count) const;

private:
    const Encyclopedia &m_encyclopedia;
};

} // namespace attache::services
