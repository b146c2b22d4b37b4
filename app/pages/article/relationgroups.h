// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statement.h"

namespace attache::pages {

/// All that the page's subject and one other are to each other.
struct RelationGroup
{
    domain::Link to;
    QList<domain::Relation> present;
    QList<domain::Relation> past;

    /// The family that gives the line its look: of the present relations the first of family, suspect,
    /// romance, adversary, ally, work; of the past ones where there is none.
    domain::RelationFamily family() const;
};

/// One group for each other page, in the order of the page; those with something present come first.
QList<RelationGroup> groupRelations(const QList<domain::Relation> &relations);

} // namespace attache::pages
