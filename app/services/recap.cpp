// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recap.h"

#include "services/cardmaker.h"
#include "services/encyclopedia.h"
#include "storage/packchanges.h"
#include "storage/packseries.h"
#include "storage/packstatements.h"

#include <QHash>

#include <algorithm>

namespace attache::services {

namespace {

constexpr int mostEpisodes = 40;
constexpr int mostPeople = 60;
constexpr int mostRows = 60;
/// A place in the cast weighs as much as in domain::PageCard::prominence.
constexpr int placesCounted = 99;

/// Puts one recap together; lives as long as that takes.
class Maker
{
public:
    Maker(const Encyclopedia &encyclopedia, const domain::Viewpoint &viewpoint)
        : m_encyclopedia(encyclopedia)
        , m_viewpoint(viewpoint)
        , m_pages(encyclopedia.pack())
        , m_statements(encyclopedia.pack())
        , m_series(encyclopedia.pack())
        , m_changes(encyclopedia.pack())
        , m_cards(m_pages)
    {}

    domain::Recap make(domain::Gate from);

private:
    void addEpisodes();
    void addPeople();
    void addTies();
    void addOpenMatters();
    QList<domain::Block> toldBy(const domain::Ref &episode);
    domain::Citations adopt(const domain::Citations &citations, const QList<domain::Source> &sources);
    domain::Citations cite(const QList<qint64> &sources);
    std::optional<domain::PageCard> card(qint64 page) const;

    const Encyclopedia &m_encyclopedia;
    const domain::Viewpoint m_viewpoint;
    storage::PackPages m_pages;
    storage::PackStatements m_statements;
    storage::PackSeries m_series;
    storage::PackChanges m_changes;
    CardMaker m_cards;
    /// Where sources stand in the recap, by their own ids.
    QHash<QString, int> m_places;
    domain::Recap m_recap;
};

domain::Recap Maker::make(domain::Gate from)
{
    m_recap.from = from;
    m_recap.upTo = m_viewpoint.watched;
    addEpisodes();
    addPeople();
    addTies();
    addOpenMatters();
    return m_recap;
}

std::optional<domain::PageCard> Maker::card(qint64 page) const
{
    const std::optional<storage::PageRecord> record = m_pages.byId(page, m_viewpoint);
    return record ? std::optional(m_cards.card(*record, m_viewpoint)) : std::nullopt;
}

/// Numbers of this recap for those of a page.
domain::Citations Maker::adopt(const domain::Citations &citations, const QList<domain::Source> &sources)
{
    domain::Citations own;
    for (const int place : citations) {
        if (place < 0 || place >= sources.size()) {
            continue;
        }
        const domain::Source &source = sources.at(place);
        auto known = m_places.constFind(source.id);
        if (known == m_places.constEnd()) {
            known = m_places.insert(source.id, static_cast<int>(m_recap.sources.size()));
            m_recap.sources.append(source);
        }
        own.append(*known);
    }
    return own;
}

domain::Citations Maker::cite(const QList<qint64> &sources)
{
    domain::Citations citations;
    for (const qint64 source : sources) {
        if (const auto record = m_statements.source(source, m_viewpoint)) {
            citations += adopt({0}, {record->source});
        }
    }
    return citations;
}

/// The text of an episode's page up to its first heading; behind that stands what surrounds the story.
QList<domain::Block> Maker::toldBy(const domain::Ref &episode)
{
    const auto page = m_encyclopedia.page(episode, m_viewpoint);
    QList<domain::Block> told;
    if (!page) {
        return told;
    }
    for (const domain::Block &block : page->body) {
        if (block.kind == domain::Block::Kind::Heading) {
            break;
        }
        if (block.kind == domain::Block::Kind::Veil) {
            continue;
        }
        told.append(block);
        for (domain::Span &span : told.last().spans) {
            span.sources = adopt(span.sources, page->sources);
        }
    }
    return told;
}

void Maker::addEpisodes()
{
    const QList<domain::EpisodeCard> episodes = m_series.episodes(m_viewpoint);
    for (const domain::EpisodeCard &card : episodes) {
        if (card.gate.ordinal == m_viewpoint.watched.ordinal + 1) {
            m_recap.next = card;
        }
        if (card.gate > m_recap.from && card.gate <= m_recap.upTo && m_recap.episodes.size() < mostEpisodes) {
            m_recap.episodes.append({card, toldBy(card.id.ref())});
        }
    }
}

void Maker::addPeople()
{
    struct Weight
    {
        storage::PageRecord page;
        int episodes = 0;
        int weight = 0;
    };
    QList<Weight> weights;
    QHash<qint64, qsizetype> places;
    for (const domain::Recap::Episode &episode : std::as_const(m_recap.episodes)) {
        const QList<storage::PageRecord> cast = m_series.cast(episode.card.id, m_viewpoint);
        for (qsizetype i = 0; i < cast.size(); ++i) {
            const qint64 id = cast.at(i).id;
            if (!places.contains(id)) {
                places.insert(id, weights.size());
                weights.append({cast.at(i)});
            }
            Weight &weight = weights[places.value(id)];
            ++weight.episodes;
            weight.weight += 1 + placesCounted - static_cast<int>(std::min<qsizetype>(i, placesCounted));
        }
    }
    std::ranges::stable_sort(weights, std::greater<>(), &Weight::weight);
    weights.resize(std::min<qsizetype>(weights.size(), mostPeople));
    for (const Weight &weight : std::as_const(weights)) {
        domain::Recap::Person person;
        person.card = m_cards.card(weight.page, m_viewpoint);
        person.episodes = weight.episodes;
        const auto roles = m_statements.rolesOfCharacter(weight.page.id, m_viewpoint);
        for (const storage::Cited<domain::Role> &role : roles) {
            person.players.append(role.value.person);
        }
        m_recap.people.append(person);
    }
}

void Maker::addTies()
{
    const auto add = [this](const QList<storage::PackChanges::Tie> &ties, bool ended) {
        for (const storage::PackChanges::Tie &tie : ties) {
            const std::optional<domain::PageCard> of = card(tie.page);
            // What began and ended in these episodes is told once.
            if (!of || (!ended && tie.relation.value.until)) {
                continue;
            }
            domain::Recap::Tie row{*of, tie.relation.value, ended, std::nullopt};
            const domain::Gate at =
                ended ? row.relation.until.value_or(row.relation.from) : row.relation.from;
            row.episode = m_encyclopedia.spine().episodeOf(at);
            row.relation.sources = cite(tie.relation.sources);
            m_recap.ties.append(row);
        }
    };
    add(m_changes.begun(m_recap.from, m_viewpoint, mostRows), false);
    add(m_changes.ended(m_recap.from, m_viewpoint, mostRows), true);
}

void Maker::addOpenMatters()
{
    QList<std::pair<domain::Gate, domain::Recap::OpenMatter>> matters;
    for (const auto &tie : m_changes.suspicions(m_viewpoint, mostRows)) {
        if (const auto of = card(tie.page)) {
            const domain::Relation &relation = tie.relation.value;
            matters.append({relation.from,
                            {*of,
                             relation.type,
                             {},
                             relation.to,
                             relation.note,
                             m_encyclopedia.spine().episodeOf(relation.from),
                             cite(tie.relation.sources)}});
        }
    }
    for (const auto &open : m_changes.unsettled(m_viewpoint, mostRows)) {
        if (const auto of = card(open.page)) {
            const domain::Fact &fact = open.fact.value;
            const QString value = fact.unit.isEmpty() ? fact.value : fact.value + u' ' + fact.unit;
            matters.append({fact.from,
                            {*of, fact.property, value, open.target, fact.note,
                             m_encyclopedia.spine().episodeOf(fact.from), cite(open.fact.sources)}});
        }
    }
    std::ranges::stable_sort(matters, std::greater<>(), [](const auto &matter) { return matter.first; });
    matters.resize(std::min<qsizetype>(matters.size(), mostRows));
    for (const auto &[gate, matter] : std::as_const(matters)) {
        m_recap.open.append(matter);
    }
}

} // namespace

domain::Gate recapStart(const domain::EpisodeSpine &spine, domain::Gate watched, RecapSpan span)
{
    const std::optional<domain::EpisodeId> last = spine.episodeOf(watched);
    if (!last) {
        return watched;
    }
    const domain::Gate season{spine.firstOfSeason(last->season).value_or(watched).ordinal - 1};
    switch (span) {
    case RecapSpan::LastEpisode:
        return std::max(season, domain::Gate{watched.ordinal - 1});
    case RecapSpan::LastThree:
        return std::max(season, domain::Gate{watched.ordinal - 3});
    case RecapSpan::Season:
        break;
    }
    return season;
}

domain::Recap Recaps::since(domain::Gate from, const domain::Viewpoint &viewpoint) const
{
    return Maker(m_encyclopedia, viewpoint.sealed()).make(from);
}

} // namespace attache::services
