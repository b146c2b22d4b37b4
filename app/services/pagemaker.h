// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cardmaker.h"
#include "storage/packprose.h"
#include "storage/packseries.h"
#include "storage/packstatements.h"

namespace attache::services {

class SourceList;

/// Puts a whole page together out of what the pack shows.
class PageMaker
{
public:
    /// All outlive it.
    PageMaker(const storage::PackPages &pages, const storage::PackStatements &statements,
              const storage::PackProse &prose, const storage::PackSeries &series, const CardMaker &cards)
        : m_pages(pages)
        , m_statements(statements)
        , m_prose(prose)
        , m_series(series)
        , m_cards(cards)
    {}

    domain::Page page(const storage::PageRecord &record, const domain::Viewpoint &viewpoint) const;

private:
    void addByKind(domain::Page &page, qint64 id, SourceList &sources,
                   const domain::Viewpoint &viewpoint) const;
    void addEpisode(domain::Page &page, const domain::Viewpoint &viewpoint) const;
    void addSeason(domain::Page &page, qint64 id, const domain::Viewpoint &viewpoint) const;

    const storage::PackPages &m_pages;
    const storage::PackStatements &m_statements;
    const storage::PackProse &m_prose;
    const storage::PackSeries &m_series;
    const CardMaker &m_cards;
};

} // namespace attache::services
