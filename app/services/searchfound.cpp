// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchfound.h"

#include <algorithm>

namespace attache::services {

using domain::MatchKind;

void SearchFound::offer(const SearchCandidate &candidate)
{
    if (candidate.hit.page == 0) {
        const bool known =
            std::any_of(m_news.begin(), m_news.end(), [&candidate](const SearchCandidate &other) {
                return other.hit.rank == candidate.hit.rank;
            });
        if (!known) {
            m_news.append(candidate);
        }
        return;
    }
    const auto there = m_byPage.find(candidate.hit.page);
    if (there == m_byPage.end()) {
        m_byPage.insert(candidate.hit.page, candidate);
        return;
    }
    // A silent misspelling may lead, but a name that begins with what was typed is the reason to tell.
    const auto isSilent = [](const SearchCandidate &one) { return one.hit.match == MatchKind::Misspelling; };
    const auto isName = [](const SearchCandidate &one) {
        return !one.tolerant && (one.hit.match == MatchKind::Name || one.hit.match == MatchKind::Alias);
    };
    SearchCandidate best = candidate.isBetterThan(*there) ? candidate : *there;
    const SearchCandidate &other = candidate.isBetterThan(*there) ? *there : candidate;
    if (isSilent(best) && isName(other)) {
        const int cost = best.cost;
        best = other;
        best.cost = cost;
    }
    *there = best;
}

QList<SearchCandidate> SearchFound::ordered() const
{
    QList<SearchCandidate> all = m_byPage.values() + m_news;
    std::sort(all.begin(), all.end(),
              [](const SearchCandidate &a, const SearchCandidate &b) { return a.isBetterThan(b); });
    return all;
}

} // namespace attache::services
