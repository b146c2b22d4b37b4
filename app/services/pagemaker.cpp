// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pagemaker.h"

#include "services/prosefolding.h"
#include "services/sourcelist.h"

namespace attache::services {

using domain::PageKind;

domain::Page PageMaker::page(const storage::PageRecord &record, const domain::Viewpoint &viewpoint) const
{
    domain::Page page;
    page.card = m_cards.card(record, viewpoint);
    page.aliases = m_pages.aliases(record.id, viewpoint);

    // Sources are numbered as they stand on the page, so the order of these steps matters.
    SourceList sources(m_statements, viewpoint);
    if (record.ref.kind == PageKind::Episode) {
        // Who made it stands above the text.
        page.facts = sources.cited(m_statements.facts(record.id, viewpoint));
    }
    const QList<storage::BlockRecord> body = foldProse(m_prose.body(record.id, viewpoint));
    for (const storage::BlockRecord &block : body) {
        page.body.append(block.block);
        for (qsizetype i = 0; i < block.spanSources.size(); ++i) {
            page.body.last().spans[i].sources = sources.cite(block.spanSources[i]);
        }
    }
    if (record.ref.kind != PageKind::Episode) {
        page.facts = sources.cited(m_statements.facts(record.id, viewpoint));
    }
    page.relations = sources.cited(m_statements.relations(record.id, viewpoint));
    addByKind(page, record.id, sources, viewpoint);
    page.sources = sources.sources();
    return page;
}

void PageMaker::addByKind(domain::Page &page, qint64 id, SourceList &sources,
                          const domain::Viewpoint &viewpoint) const
{
    switch (page.card.ref.kind) {
    case PageKind::Character:
        page.roles = sources.cited(m_statements.rolesOfCharacter(id, viewpoint));
        page.appearances = m_series.appearances(id, viewpoint);
        break;
    case PageKind::Person:
        page.roles = sources.cited(m_statements.rolesOfPerson(id, viewpoint));
        page.credits = sources.cited(m_statements.creditsOfPerson(id, viewpoint));
        page.awards = sources.cited(m_statements.awardsOfPerson(id, viewpoint));
        page.utterances = sources.cited(m_statements.utterances(id, viewpoint));
        break;
    case PageKind::Episode:
        addEpisode(page, viewpoint);
        break;
    case PageKind::Season:
        addSeason(page, id, viewpoint);
        break;
    case PageKind::Work: {
        const storage::PackPages::WorkRecord work = m_pages.work(id, viewpoint);
        page.workType = work.type;
        page.workYears = work.years;
        page.workNetwork = work.network;
        [[fallthrough]];
    }
    case PageKind::Series:
        page.credits = sources.cited(m_statements.creditsOfWork(id, viewpoint));
        page.awards = sources.cited(m_statements.awardsOfWork(id, viewpoint));
        break;
    case PageKind::Organisation:
    case PageKind::Place:
    case PageKind::Term:
        break;
    }
}

void PageMaker::addEpisode(domain::Page &page, const domain::Viewpoint &viewpoint) const
{
    page.episode = domain::EpisodeId::parse(page.card.ref.slug);
    page.episodes = m_series.episodes(viewpoint);
    if (!page.episode) {
        return;
    }
    page.cast = m_cards.cards(m_series.cast(*page.episode, viewpoint), viewpoint);
    for (const domain::EpisodeCard &card : std::as_const(page.episodes)) {
        if (card.id == *page.episode) {
            page.logline = card.logline;
        }
    }
}

void PageMaker::addSeason(domain::Page &page, qint64 id, const domain::Viewpoint &viewpoint) const
{
    page.season = m_pages.seasonNumber(id, viewpoint);
    page.episodes = m_series.episodes(viewpoint);
    page.episodes.removeIf(
        [&page](const domain::EpisodeCard &card) { return card.id.season != page.season; });
}

} // namespace attache::services
