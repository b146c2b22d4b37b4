// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/packhistory.h"

namespace attache::services {

/// Makes graphs of the characters: one for each episode up to the viewpoint, so that a map can go through the
/// story. The rows are read once and weighed for every episode.
class GraphMaker
{
public:
    /// @p history outlives it.
    explicit GraphMaker(const storage::PackHistory &history)
        : m_history(history)
    {}

    /// Graph number n is what stands after n episodes; at most @p limit characters, by sort name.
    QList<domain::Graph> all(const domain::Viewpoint &viewpoint, domain::Gate last, int limit) const;
    /// The same of one character and those who ever had a relation to it; empty graphs when it is hidden.
    QList<domain::Graph> around(const domain::Ref &centre, const domain::Viewpoint &viewpoint,
                                domain::Gate last) const;

private:
    using Character = storage::PackHistory::Character;
    using Trait = storage::PackHistory::Trait;
    using Relation = storage::PackHistory::Relation;

    struct Told
    {
        Character character;
        QList<Trait> traits;
        QList<Relation> relations;
    };

    QList<domain::Graph> graphs(const QList<Character> &characters, const domain::Viewpoint &viewpoint,
                                domain::Gate last) const;
    static domain::Graph graphAt(const QList<Told> &told, domain::Gate gate);
    static domain::PageCard cardAt(const Told &told, domain::Gate gate);

    const storage::PackHistory &m_history;
};

} // namespace attache::services
