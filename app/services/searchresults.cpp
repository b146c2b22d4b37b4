// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchresults.h"

#include "services/searchmatch.h"

using namespace Qt::StringLiterals;

namespace attache::services {

namespace {

using domain::MatchKind;

constexpr qsizetype mostSuggestions = 3;
constexpr qsizetype mostKeptCards = 2000;

} // namespace

domain::PageCard SearchResults::card(qint64 page, const domain::Viewpoint &viewpoint)
{
    if (m_keptFor != viewpoint || m_kept.size() > mostKeptCards) {
        m_kept.clear();
        m_keptFor = viewpoint;
    }
    auto there = m_kept.find(page);
    if (there == m_kept.end()) {
        const auto record = m_pages.byId(page, viewpoint);
        there = m_kept.insert(page, record ? m_cards.card(*record, viewpoint) : domain::PageCard());
    }
    return *there;
}

domain::SearchResult SearchResults::result(const SearchCandidate &candidate, const SearchInput &input,
                                           const domain::Viewpoint &viewpoint)
{
    const storage::SearchHit &hit = candidate.hit;
    domain::SearchResult result;
    result.match = hit.match;
    result.tolerant = candidate.tolerant;
    if (hit.page == 0) {
        result.title = hit.title;
        result.subtitle = hit.reason;
        result.newsId = u"archive:"_s + hit.source;
    } else {
        result.card = card(hit.page, viewpoint);
        result.title = result.card.name;
        result.subtitle = result.card.subtitle;
        switch (hit.match) {
        case MatchKind::Alias:
        case MatchKind::Place:
            result.reason = hit.title;
            break;
        case MatchKind::Role:
            result.reason = hit.reason.isEmpty() || hit.reason == hit.title
                                ? hit.title
                                : QString(hit.reason + u", "_s + hit.title);
            break;
        case MatchKind::Credit:
            result.reason = hit.reason;
            if (hit.title != hit.reason) {
                result.subtitle = hit.title;
            }
            break;
        case MatchKind::Text:
            result.reason = hit.reason;
            result.snippet = snippetOf(hit.title, input);
            break;
        case MatchKind::Name:
        case MatchKind::Misspelling:
        case MatchKind::News:
            break;
        }
    }
    result.marks = marksIn(result.title, input, candidate.tolerant);
    return result;
}

QStringList SearchResults::suggestions(const QList<SearchCandidate> &found, const SearchInput &input)
{
    QStringList spellings;
    for (const SearchCandidate &candidate : found) {
        if (!candidate.tolerant || spellings.size() == mostSuggestions) {
            break;
        }
        const QString spelling = corrected(input, candidate.hit);
        if (!spelling.isEmpty() && !spellings.contains(spelling)) {
            spellings.append(spelling);
        }
    }
    return spellings;
}

} // namespace attache::services
