// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/graphmaker.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::services {

namespace {

template<class Row>
bool holdsAt(const Row &row, domain::Gate since, domain::Gate gate)
{
    return since <= gate && (!row.until || *row.until > gate);
}

} // namespace

QList<domain::Graph> GraphMaker::all(const domain::Viewpoint &viewpoint, domain::Gate last, int limit) const
{
    return graphs(m_history.characters(viewpoint, limit), viewpoint, last);
}

QList<domain::Graph> GraphMaker::around(const domain::Ref &centre, const domain::Viewpoint &viewpoint,
                                        domain::Gate last) const
{
    const std::optional<Character> middle = m_history.character(centre, viewpoint);
    QList<Character> characters;
    if (middle) {
        characters.append(*middle);
        const QList<Relation> relations = m_history.relations(middle->id, viewpoint);
        QSet<qint64> taken{middle->id};
        for (const Relation &relation : relations) {
            if (taken.contains(relation.target)) {
                continue;
            }
            taken.insert(relation.target);
            if (const std::optional<Character> other = m_history.character(relation.target, viewpoint)) {
                characters.append(*other);
            }
        }
        std::ranges::sort(characters, {}, &Character::sortName);
    }
    return graphs(characters, viewpoint, last);
}

QList<domain::Graph> GraphMaker::graphs(const QList<Character> &characters,
                                        const domain::Viewpoint &viewpoint, domain::Gate last) const
{
    QSet<qint64> ids;
    for (const Character &character : characters) {
        ids.insert(character.id);
    }
    QList<Told> told;
    told.reserve(characters.size());
    for (const Character &character : characters) {
        Told one{character, m_history.traits(character.id, viewpoint),
                 m_history.relations(character.id, viewpoint)};
        one.relations.removeIf(
            [&ids](const Relation &relation) { return relation.derived || !ids.contains(relation.target); });
        told.append(one);
    }
    QList<domain::Graph> graphs;
    for (int ordinal = 0; ordinal <= std::min(viewpoint.watched, last).ordinal; ++ordinal) {
        graphs.append(graphAt(told, domain::Gate{ordinal}));
    }
    return graphs;
}

domain::Graph GraphMaker::graphAt(const QList<Told> &told, domain::Gate gate)
{
    domain::Graph graph;
    // Two pages may both write what is one relation, each from its side.
    QSet<QString> written;
    for (const Told &one : told) {
        if (one.character.since > gate) {
            continue;
        }
        graph.nodes.append(cardAt(one, gate));
        for (const Relation &relation : one.relations) {
            const domain::Graph::Edge &edge = relation.edge;
            if (!holdsAt(relation, relation.open, gate) ||
                written.contains(edge.to.slug + u' ' + edge.from.slug + u' ' + edge.inverse)) {
                continue;
            }
            written.insert(edge.from.slug + u' ' + edge.to.slug + u' ' + edge.type);
            graph.edges.append(edge);
        }
    }
    return graph;
}

domain::PageCard GraphMaker::cardAt(const Told &told, domain::Gate gate)
{
    domain::PageCard card;
    card.ref = told.character.ref;
    card.name = told.character.name;
    card.sortName = told.character.sortName;
    card.portrait.name = card.name;
    card.portrait.kind = domain::PageKind::Character;
    // Best first, as on every other card.
    const QStringList telling{u"title"_s, u"occupation"_s, u"status"_s};
    qsizetype best = telling.size();
    for (const Trait &trait : told.traits) {
        if (!holdsAt(trait, trait.since, gate)) {
            continue;
        }
        const qsizetype place = telling.indexOf(trait.property);
        if (place >= 0 && place < best) {
            best = place;
            card.subtitle = trait.value;
        }
        if (trait.property == "nationality"_L1 && card.portrait.nationality.isEmpty()) {
            card.portrait.nationality = trait.value;
        }
        if ((trait.property == "affiliation"_L1 || trait.property == "member"_L1) &&
            !trait.organisation.isEmpty() && !card.portrait.affiliations.contains(trait.organisation)) {
            card.portrait.affiliations.append(trait.organisation);
        }
    }
    return card;
}

} // namespace attache::services
