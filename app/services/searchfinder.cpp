// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchfinder.h"

#include "base/textfolding.h"
#include "services/searchmatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::services {

namespace {

using domain::MatchKind;
using storage::SearchHit;
using storage::SearchScope;

/// Rows looked at to find the best; by rank, so that the rest is less known.
constexpr int fetchedRows = 100;
constexpr int exactRows = 5;
/// The index knows no phrases: of more rows those are taken that have it.
constexpr int rowsForPhrases = 2000;
/// A search with fewer results than this is tried again, more forgiving.
constexpr qsizetype thin = 3;
/// Added to the order of matches: without stop words, and for each typing error.
constexpr int stopWordPenalty = 300;
constexpr int errorPenalty = 1000;
/// After names and aliases that are just what was typed.
constexpr int misspellingCost = 35;

/// What the index cannot tell: phrases, and words that the page's own name must not have.
bool isWanted(const SearchInput &input, const SearchHit &hit)
{
    const QStringList texts{hit.title, hit.reason, hit.pageName};
    const bool all = std::all_of(input.phrases.begin(), input.phrases.end(), [&texts](const QString &phrase) {
        return std::any_of(texts.begin(), texts.end(), [&phrase](const QString &text) {
            return QString(u' ' + base::fold(text) + u' ').contains(u' ' + phrase + u' ');
        });
    });
    if (!all) {
        return false;
    }
    if (!input.excluded.isEmpty()) {
        const QStringList words = base::foldedWords(hit.pageName);
        return std::none_of(input.excluded.begin(), input.excluded.end(),
                            [&words](const QString &word) { return words.contains(word); });
    }
    return true;
}

SearchInput withoutStopWords(const SearchInput &input)
{
    SearchInput telling = input;
    telling.terms.removeIf([](const SearchTerm &term) { return term.stopWord; });
    QStringList words;
    for (const SearchTerm &term : std::as_const(telling.terms)) {
        words.append(term.word);
    }
    telling.text = telling.folded = words.join(u' ');
    return telling;
}

} // namespace

struct SearchFinder::Run
{
    const SearchInput &input;
    const SearchScope &scope;
    const domain::Viewpoint &viewpoint;
    SearchFound &found;

    SearchScope limitedTo(int rows) const
    {
        SearchScope limited = scope;
        limited.limit = std::max(rows, input.phrases.isEmpty() ? scope.limit : rowsForPhrases);
        return limited;
    }
};

void SearchFinder::find(const SearchInput &input, const SearchScope &scope,
                        const domain::Viewpoint &viewpoint, SearchFound &found)
{
    SearchFound own;
    const Run run{input, scope, viewpoint, own};
    findEpisode(run);
    findStrictly(run, input, 0);
    if (own.size() < thin) {
        const SearchInput telling = withoutStopWords(input);
        if (!telling.terms.isEmpty() && telling.terms.size() < input.terms.size()) {
            findStrictly(run, telling, stopWordPenalty);
        }
    }
    if (own.size() < thin) {
        findTolerantly(run);
    }
    const QList<SearchCandidate> candidates = own.ordered();
    for (const SearchCandidate &candidate : candidates) {
        found.offer(candidate);
    }
}

void SearchFinder::findEpisode(const Run &run)
{
    const auto &kinds = run.scope.kinds;
    if (!run.input.episode || (!kinds.isEmpty() && !kinds.contains(domain::PageKind::Episode))) {
        return;
    }
    const auto page = m_pages.find(run.input.episode->ref(), run.viewpoint);
    if (page && run.scope.has(page->id)) {
        SearchHit hit;
        hit.page = page->id;
        hit.title = page->name;
        hit.pageKind = domain::PageKind::Episode;
        hit.pageName = page->name;
        run.found.offer({-1, hit, false});
    }
}

void SearchFinder::findStrictly(const Run &run, const SearchInput &input, int penalty)
{
    const auto offerAll = [&](const QList<SearchHit> &hits) {
        for (const SearchHit &hit : hits) {
            if (isWanted(input, hit)) {
                run.found.offer({matchCost(input, hit) + penalty, hit, false});
            }
        }
    };
    const QList<SearchHit> exact =
        m_index.exact(input.folded, run.limitedTo(0).withLimit(exactRows), run.viewpoint);
    for (const SearchHit &hit : exact) {
        // A misspelling does not tell its text, but here it is known to be what was typed.
        const bool misspelt = hit.match == MatchKind::Misspelling;
        if (misspelt ? input.phrases.isEmpty() : isWanted(input, hit)) {
            run.found.offer({(misspelt ? misspellingCost : matchCost(input, hit)) + penalty, hit, false});
        }
    }
    if (const QString expression = m_expressions.names(input, run.viewpoint); !expression.isEmpty()) {
        offerAll(m_index.names(expression, run.limitedTo(fetchedRows), run.viewpoint));
    }
    if (run.found.size() >= run.scope.limit) {
        return;
    }
    if (const QString expression = m_expressions.texts(input, run.viewpoint); !expression.isEmpty()) {
        offerAll(m_index.texts(expression, run.limitedTo(fetchedRows), run.viewpoint));
    }
}

void SearchFinder::findTolerantly(const Run &run)
{
    const SearchScope scope = run.limitedTo(fetchedRows);
    // With something found by the letters as they are, only the likeliest errors are worth their time.
    const bool nothing = run.found.size() == 0;
    for (const bool sameFirstLetter : {true, false}) {
        if (!sameFirstLetter && !nothing) {
            return;
        }
        const QString expression = m_expressions.tolerant(run.input, sameFirstLetter, run.viewpoint);
        if (expression.isEmpty()) {
            continue;
        }
        const qsizetype before = run.found.size();
        QList<SearchHit> hits = m_index.names(expression, scope, run.viewpoint);
        if (hits.isEmpty() && nothing) {
            hits = m_index.texts(expression, scope, run.viewpoint);
        }
        for (const SearchHit &hit : std::as_const(hits)) {
            if (!isWanted(run.input, hit)) {
                continue;
            }
            const int errors = std::max(1, typingErrors(run.input, hit));
            run.found.offer({errors * errorPenalty + correctedCost(run.input, hit), hit, true});
        }
        if (run.found.size() > before) {
            return;
        }
    }
}

} // namespace attache::services
