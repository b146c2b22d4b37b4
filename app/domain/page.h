// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodeid.h"
#include "domain/prose.h"

namespace attache::domain {

/// What is needed to draw a portrait: nothing that the viewpoint hides can change it.
struct PortraitTraits
{
    QString name;
    /// A real person gets a badge, a character a passport cover; other kinds an icon.
    PageKind kind = PageKind::Character;
    /// Slugs of the organisations that the viewpoint shows the character to belong to, in the order of the
    /// page, and the visible nationality.
    QStringList affiliations;
    QString nationality;
};

/// A page in a list, a link card or a search result.
struct PageCard
{
    Ref ref;
    QString name;
    /// For ordering and for the letter groups of long lists.
    QString sortName;
    /// One line that says what it is, at the viewpoint: post, part played, kind of place, years.
    QString subtitle;
    QString summary;
    PortraitTraits portrait;
    /// Characters: how large the part is in the seasons that the viewpoint shows.
    std::optional<CreditLevel> level;
    /// Characters: how much of the story they are in, as far as the viewpoint shows; only good for ordering.
    int prominence = 0;
    /// People: the characters that the viewpoint shows them to play, the largest part first.
    QList<Link> plays;
};

/// An episode where readers choose or count episodes. Number and season are the same for everyone;
/// title and logline are empty while they are sealed.
struct EpisodeCard
{
    EpisodeId id;
    Gate gate;
    QString title;
    QString logline;
    PartialDate released;
    /// Its page exists at the viewpoint.
    bool open = false;
    /// Watched at the viewpoint.
    bool watched = false;
};

/// A season in lists: as far as the viewpoint shows it.
struct SeasonCard
{
    PageCard card;
    int number = 0;
    /// Holding values of the properties "status" and "premiere".
    QString status;
    QString premiere;
    QString premise;
    QList<EpisodeCard> episodes;
    /// At most six visible main characters.
    QList<PageCard> cast;
};

/// A whole page, as the viewpoint shows it.
struct Page
{
    PageCard card;
    QStringList aliases;
    QList<Fact> facts;
    QList<Relation> relations;
    QList<Block> body;
    /// Character: who plays it. Person: whom they play. Work and series: empty.
    QList<Role> roles;
    /// Person: their work elsewhere. Work: who of the series was in it.
    QList<Credit> credits;
    QList<Award> awards;
    QList<Utterance> utterances;
    /// Character: watched episodes in which sources list the character.
    QList<EpisodeId> appearances;
    /// Episode: who appears. Organisation: none (they are relations).
    QList<PageCard> cast;
    /// Season: its episodes. Episode: all episodes, for the grid.
    QList<EpisodeCard> episodes;
    /// Episode: which one; absent for other kinds.
    std::optional<EpisodeId> episode;
    QString logline;
    /// Season: its number, else 0.
    int season = 0;
    /// Work: kind and years and network; else empty.
    QString workType;
    QString workYears;
    QString workNetwork;
    /// Sources cited on the visible page in order of appearance.
    QList<Source> sources;
};

/// Characters and what they are to each other at the viewpoint.
struct Graph
{
    struct Edge
    {
        Ref from;
        Ref to;
        QString type;
        RelationFamily family = RelationFamily::Work;
        QString note;
        Gate since;
        /// The same relation read from `to`: "subordinate" for "superior".
        QString inverse;
    };
    QList<PageCard> nodes;
    QList<Edge> edges;
};

} // namespace attache::domain
