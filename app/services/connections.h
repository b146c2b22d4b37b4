// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/encyclopedia.h"

namespace attache::services {

/// A work that two people were both in, and what each did there. Episodes count as the series.
struct SharedWork
{
    domain::Link work;
    /// "film", "series"; may be empty.
    QString type;
    QString years;
    QList<RoleRow> one;
    QList<RoleRow> other;
};

/// From one person to the next, through a work.
struct ConnectionStep
{
    domain::Link from;
    domain::Link to;
    SharedWork through;
};

/// How two people are connected.
struct Connection
{
    domain::Link one;
    domain::Link other;
    /// Every work both were in: the series first, then by name.
    QList<SharedWork> works;
    /// The shortest chain through works and the people in them; empty when there is none. Of several the one
    /// whose pages come first by their sort names, step by step.
    QList<ConnectionStep> chain;
    /// The same without the series, which connects everyone in it.
    QList<ConnectionStep> elsewhere;
};

/// Somebody with whom a person has worked, and in which works.
struct Colleague
{
    domain::PageCard person;
    QList<domain::Link> works;
};

/// Who has worked with whom, as far as the viewpoint shows: a part or credit that it hides connects nobody.
class Connections
{
public:
    /// @p encyclopedia outlives it.
    explicit Connections(const Encyclopedia &encyclopedia)
        : m_encyclopedia(encyclopedia)
    {}

    /// Fails with NoSuchPage when either is hidden, absent or no person; the detail names which.
    base::Result<Connection, LookupError> between(const domain::Ref &one, const domain::Ref &other,
                                                  const domain::Viewpoint &viewpoint) const;

    /// People with a part in the series or its episodes who were with @p person in other works that began
    /// before the series did (or whose years no source names), by sort name. Empty for one who has no part
    /// in the series, as far as the viewpoint shows.
    QList<Colleague> workedWithBefore(const domain::Ref &person, const domain::Viewpoint &viewpoint) const;

private:
    const Encyclopedia &m_encyclopedia;
};

} // namespace attache::services
