// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"
#include "services/cardmaker.h"
#include "services/searchfound.h"
#include "services/searchinput.h"

namespace attache::services {

/// Rows that were found, as results to show: with the card of their page, marks, a reason and a text around
/// the match. Cards are kept for the next key, as long as the viewpoint stays.
class SearchResults
{
public:
    /// @p connection outlives it.
    explicit SearchResults(const storage::PackConnection &connection)
        : m_pages(connection)
        , m_cards(m_pages)
    {}

    domain::SearchResult result(const SearchCandidate &candidate, const SearchInput &input,
                                const domain::Viewpoint &viewpoint);
    /// Spellings of the best rows where they are not what was typed.
    static QStringList suggestions(const QList<SearchCandidate> &found, const SearchInput &input);

private:
    domain::PageCard card(qint64 page, const domain::Viewpoint &viewpoint);

    storage::PackPages m_pages;
    CardMaker m_cards;
    QHash<qint64, domain::PageCard> m_kept;
    std::optional<domain::Viewpoint> m_keptFor;
};

} // namespace attache::services
