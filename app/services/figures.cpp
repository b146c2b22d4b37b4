// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures.h"

#include "services/cardmaker.h"
#include "services/encyclopedia.h"
#include "services/figurewords.h"
#include "services/sourcelist.h"
#include "storage/packconnection.h"
#include "storage/packseries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::services {

namespace {

// Charts are for what can be seen at once; a pack of any size stays within these.
constexpr int mostRows = 400;
constexpr int mostAwards = 2000;
constexpr int mostStatements = 2000;

QList<domain::Source> citedBy(const domain::Citations &citations, const QList<domain::Source> &sources)
{
    QList<domain::Source> cited;
    for (const int place : citations) {
        if (place >= 0 && place < sources.size()) {
            cited += sources.at(place);
        }
    }
    return cited;
}

/// Sorts one fact into what can be drawn and what is words.
void addFact(const domain::Page &page, const domain::Fact &fact, SeriesFigures &figures)
{
    const domain::Link link{page.card.ref, page.card.name};
    const QList<domain::Source> sources = citedBy(fact.sources, page.sources);
    if (fact.property == u"viewership"_s) {
        const QString text = fact.unit.isEmpty() ? fact.value : fact.value + u' ' + fact.unit;
        if (const auto words = readAudience(text)) {
            figures.viewing +=
                ViewingFigure{link,          page.season, words->audience, words->amount, words->atLeast,
                              words->period, fact,        sources};
        } else {
            figures.notes += RankingNote{link, page.season, 0, fact, sources};
        }
        return;
    }
    const QList<ScoreWords> scores = readScores(fact.value);
    for (const ScoreWords &words : scores) {
        figures.scores += Score{link, page.season, words.who, words.percent, words.when, fact, sources};
    }
    if (scores.isEmpty()) {
        figures.notes += RankingNote{link, page.season, readPlace(fact.value), fact, sources};
    }
}

} // namespace

SeriesFigures Figures::series(const domain::Viewpoint &viewpoint) const
{
    SeriesFigures figures;
    QList<domain::Ref> refs;
    const CardList series = m_encyclopedia.list(domain::PageKind::Series, viewpoint, {}, 1);
    for (const domain::PageCard &card : series.cards) {
        refs += card.ref;
    }
    const QList<domain::SeasonCard> seasons = m_encyclopedia.seasons(viewpoint);
    for (const domain::SeasonCard &season : seasons) {
        refs += season.card.ref;
    }
    for (const domain::Ref &ref : std::as_const(refs)) {
        const auto page = m_encyclopedia.page(ref, viewpoint);
        if (!page) {
            continue;
        }
        for (const domain::Fact &fact : page->facts) {
            const bool isFigure = fact.property == u"viewership"_s || fact.property == u"ranking"_s;
            if (isFigure && !fact.ref && fact.status != domain::Status::Corrected) {
                addFact(*page, fact, figures);
            }
        }
    }
    return figures;
}

AppearanceMatrix Figures::appearances(const domain::Viewpoint &viewpoint) const
{
    const storage::PackConnection &pack = m_encyclopedia.pack();
    const storage::PackPages pages(pack);
    const CardMaker cards(pages);
    AppearanceMatrix matrix;
    matrix.episodes = m_encyclopedia.episodes(viewpoint);
    const auto presences = storage::PackSeries(pack).presences(viewpoint, mostRows);
    for (const storage::PackSeries::Presence &presence : presences) {
        matrix.rows += AppearanceMatrix::Row{cards.card(presence.character, viewpoint), presence.ordinals};
    }
    return matrix;
}

QList<AwardRow> Figures::awards(const domain::Viewpoint &viewpoint,
                                const std::optional<domain::Ref> &work) const
{
    const storage::PackConnection &pack = m_encyclopedia.pack();
    const storage::PackStatements statements(pack);
    QList<storage::Cited<domain::Award>> records;
    if (!work) {
        records = statements.allAwards(viewpoint, mostAwards);
    } else if (const auto page = storage::PackPages(pack).find(*work, viewpoint)) {
        records = statements.awardsOfWork(page->id, viewpoint);
    }
    QList<AwardRow> rows;
    for (const auto &[award, ids] : std::as_const(records)) {
        SourceList sources(statements, viewpoint);
        sources.cite(ids);
        rows += AwardRow{award, sources.sources()};
    }
    return rows;
}

std::optional<PersonCredits> Figures::screenCredits(const domain::Ref &person,
                                                    const domain::Viewpoint &viewpoint) const
{
    const auto page = m_encyclopedia.page(person, viewpoint);
    if (!page || page->card.ref.kind != domain::PageKind::Person) {
        return std::nullopt;
    }
    PersonCredits credits;
    credits.person = page->card;
    for (const domain::Credit &credit : page->credits) {
        const YearSpan years = readYears(credit.years);
        const int last = years.open ? std::max(years.first, viewpoint.asOf.year()) : years.last;
        credits.credits += CreditRow{credit, years.first, last, citedBy(credit.sources, page->sources)};
    }
    std::ranges::stable_sort(credits.credits, [](const CreditRow &one, const CreditRow &other) {
        return std::pair(one.first, one.last) < std::pair(other.first, other.last);
    });
    return credits;
}

QList<StatementRow> Figures::statements(const domain::Viewpoint &viewpoint) const
{
    const storage::PackStatements statements(m_encyclopedia.pack());
    QList<StatementRow> rows;
    const auto records = statements.allUtterances(viewpoint, mostStatements);
    for (const auto &[utterance, ids] : records) {
        SourceList sources(statements, viewpoint);
        sources.cite(ids);
        rows += StatementRow{utterance, sources.sources()};
    }
    return rows;
}

} // namespace attache::services
