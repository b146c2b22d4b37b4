// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/packsearch.h"

#include <QHash>

namespace attache::services {

/// A row that answers a search, and how well: less is better.
struct SearchCandidate
{
    int cost = 0;
    storage::SearchHit hit;
    /// Only found by forgiving typing errors.
    bool tolerant = false;

    bool isBetterThan(const SearchCandidate &other) const
    {
        return std::pair(cost, hit.rank) < std::pair(other.cost, other.hit.rank);
    }
};

/// What a search has found so far: the best row of each page, and news.
class SearchFound
{
public:
    qsizetype size() const { return m_byPage.size() + m_news.size(); }
    void offer(const SearchCandidate &candidate);
    /// The best first.
    QList<SearchCandidate> ordered() const;

private:
    QHash<qint64, SearchCandidate> m_byPage;
    QList<SearchCandidate> m_news;
};

} // namespace attache::services
