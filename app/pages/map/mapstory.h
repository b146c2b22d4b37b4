// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "painting/map/mapmetrics.h"
#include "painting/map/mapscene.h"

#include <QSet>

#include <optional>

namespace attache::pages {

/// All that one character and one other are to each other after an episode, read from the first one.
struct MapRelation
{
    domain::PageCard other;
    /// The family that gives the line its look.
    domain::RelationFamily family = domain::RelationFamily::Work;
    /// What the other is, words for readers: "Spouse", "Adviser".
    QStringList types;
    QStringList notes;
    /// When the first of them began.
    domain::Gate since;
    /// One of them is new with this episode.
    bool isNew = false;
};

/// The relations of the characters through the story, as far as a viewpoint shows it, and what the reader
/// wants to see of them: everybody or one character and those around, some kinds of relations or all.
class MapStory
{
public:
    using Families = QSet<domain::RelationFamily>;

    MapStory();
    /// @p history as Encyclopedia::graphHistory() has it: one graph for each episode. Without @p centre it
    /// is about everybody.
    MapStory(const QList<domain::Graph> &history, const std::optional<domain::Ref> &centre);

    /// The last episode there is; steps go from 0 to it.
    int last() const { return static_cast<int>(m_history.size()) - 1; }
    const std::optional<domain::Ref> &centre() const { return m_centre; }
    /// None is all.
    void setFamilies(const Families &families) { m_families = families; }
    const Families &families() const { return m_families; }

    /// The map after an episode. Places are the same in all steps.
    painting::MapScene scene(int step, const painting::MapMetrics &metrics, bool mirrored) const;
    /// Who is on the map after an episode, by sort name.
    QList<domain::PageCard> people(int step) const;
    /// Family first, then suspects and so on; new ones before old ones, then by name.
    QList<MapRelation> relations(const domain::Ref &of, int step) const;
    std::optional<domain::PageCard> card(const domain::Ref &ref, int step) const;

    /// Who has the most relations at the last step; nothing when there are none.
    static std::optional<domain::Ref> mostRelated(const QList<domain::Graph> &history);

private:
    bool isShown(domain::RelationFamily family) const;
    QList<painting::MapScene::Edge> edges(int step) const;

    QList<domain::Graph> m_history;
    /// For each step the places of those on the map in Graph::nodes.
    QList<QList<int>> m_people;
    std::optional<domain::Ref> m_centre;
    Families m_families;
    painting::MapLayout m_layout;
};

} // namespace attache::pages
