// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"

namespace attache::domain {

/// What the episodes between two viewpoints brought: for a reader who comes back after a while.
struct Recap
{
    struct Episode
    {
        EpisodeCard card;
        /// What it tells, as its page has it; without what the viewpoint seals.
        QList<Block> told;
    };

    /// Somebody who appears in these episodes.
    struct Person
    {
        PageCard card;
        /// Who plays them, as far as the viewpoint shows.
        QList<Link> players;
        /// In how many of these episodes.
        int episodes = 0;
    };

    /// A relation that began or ended in these episodes.
    struct Tie
    {
        PageCard of;
        Relation relation;
        bool ended = false;
        /// Which episode brought it.
        std::optional<EpisodeId> episode;
    };

    /// A fact that holds and is not settled, or somebody's suspicion.
    struct OpenMatter
    {
        PageCard of;
        /// A property, or a relation type of the family of suspicions.
        QString word;
        QString value;
        std::optional<Link> to;
        QString note;
        /// Nothing when it held from the start.
        std::optional<EpisodeId> since;
        Citations sources;
    };

    /// What was watched before these episodes, and the last of them.
    Gate from;
    Gate upTo;
    QList<Episode> episodes;
    /// Most prominent in these episodes first.
    QList<Person> people;
    QList<Tie> ties;
    /// What came up last first.
    QList<OpenMatter> open;
    /// The episode after them; title and logline as far as the viewpoint shows.
    std::optional<EpisodeCard> next;
    /// In order of appearance.
    QList<Source> sources;
};

} // namespace attache::domain
