// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search.h"

#include "services/cardmaker.h"
#include "services/encyclopedia.h"
#include "services/searchinput.h"
#include "services/searchmatch.h"
#include "services/searchvocabulary.h"
#include "storage/packconnection.h"
#include "storage/packsearch.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::services {

Q_LOGGING_CATEGORY(searchLog, "attache.search", QtWarningMsg)

namespace {

using domain::MatchKind;
using storage::SearchHit;

/// Rows looked at to find the best; by rank, so that the rest is less known.
constexpr int fetchedRows = 100;
constexpr int exactRows = 5;
/// Up to so many words a beginning is asked for as these words, which the index answers without merging
/// lists.
constexpr qsizetype mostExpanded = 48;
constexpr qsizetype shortestExpanded = 4;
/// A search with fewer results than this is tried again, more forgiving.
constexpr qsizetype thin = 3;
constexpr qsizetype shortestTextWord = 3;
constexpr qsizetype mostSuggestions = 3;
constexpr qsizetype mostCachedCards = 2000;
/// Added to the order of matches: without stop words, and for each typing error.
constexpr int stopWordPenalty = 300;
constexpr int errorPenalty = 1000;
/// After names and aliases that are just what was typed.
constexpr int misspellingCost = 35;

struct Candidate
{
    int cost = 0;
    SearchHit hit;
    bool tolerant = false;

    bool isBetterThan(const Candidate &other) const
    {
        return std::pair(cost, hit.rank) < std::pair(other.cost, other.hit.rank);
    }
};

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

/// What answers one term: its beginning, its parts or its stem, and the words that were perhaps meant.
QString alternatives(const SearchTerm &term, const QStringList &wholes)
{
    QStringList forms;
    if (wholes.isEmpty()) {
        forms.append(quoted(term.word) + u'*');
    }
    for (const QString &word : wholes) {
        forms.append(quoted(word));
    }
    if (!term.stem.isEmpty()) {
        forms.append(quoted(term.stem));
    }
    if (!term.parts.isEmpty()) {
        QStringList parts;
        for (const QString &part : term.parts) {
            parts.append(quoted(part) + u'*');
        }
        forms.append(u'(' + parts.join(u" AND "_s) + u')');
    }
    return u'(' + forms.join(u" OR "_s) + u')';
}

} // namespace

struct Search::Private
{
    explicit Private(const Encyclopedia &book)
        : pack(book.pack())
        , index(pack)
        , pages(pack)
        , cards(pages)
    {}

    /// One search: what has been found so far, one row a page.
    struct Run
    {
        const SearchInput &input;
        const domain::SearchQuery &query;
        const domain::Viewpoint &viewpoint;
        QHash<qint64, Candidate> byPage;
        QList<Candidate> news;

        qsizetype size() const { return byPage.size() + news.size(); }
        void offer(const Candidate &candidate);
        QList<Candidate> ordered() const;
    };

    const SearchVocabulary &words(const domain::Viewpoint &viewpoint);
    QString strictNames(const SearchInput &input, const domain::Viewpoint &viewpoint);
    QString strictTexts(const SearchInput &input) const;
    QString tolerantNames(const SearchInput &input, bool sameFirstLetter, const domain::Viewpoint &viewpoint);

    void findEpisode(Run &run);
    void findStrictly(Run &run, const SearchInput &input, int penalty);
    void findTolerantly(Run &run);
    domain::SearchResult result(const Candidate &candidate, const Run &run);
    domain::PageCard card(qint64 page, const domain::Viewpoint &viewpoint);
    static QStringList suggestions(const QList<Candidate> &found, const SearchInput &input);

    const storage::PackConnection &pack;
    storage::PackSearch index;
    storage::PackPages pages;
    CardMaker cards;
    std::optional<SearchVocabulary> vocabulary;
    QHash<qint64, domain::PageCard> cachedCards;
    std::optional<domain::Viewpoint> cachedFor;
};

void Search::Private::Run::offer(const Candidate &candidate)
{
    if (candidate.hit.page == 0) {
        const bool known = std::any_of(news.begin(), news.end(), [&candidate](const Candidate &other) {
            return other.hit.rank == candidate.hit.rank;
        });
        if (!known) {
            news.append(candidate);
        }
        return;
    }
    const auto there = byPage.find(candidate.hit.page);
    if (there == byPage.end()) {
        byPage.insert(candidate.hit.page, candidate);
    } else if (candidate.isBetterThan(*there)) {
        *there = candidate;
    }
}

QList<Candidate> Search::Private::Run::ordered() const
{
    QList<Candidate> all = byPage.values() + news;
    std::sort(all.begin(), all.end(),
              [](const Candidate &a, const Candidate &b) { return a.isBetterThan(b); });
    return all;
}

const SearchVocabulary &Search::Private::words(const domain::Viewpoint &viewpoint)
{
    if (!vocabulary) {
        vocabulary.emplace(index.words(viewpoint));
    }
    return *vocabulary;
}

/// Empty when no row can have all the words.
QString Search::Private::strictNames(const SearchInput &input, const domain::Viewpoint &viewpoint)
{
    QStringList groups;
    for (const SearchTerm &term : input.terms) {
        QStringList wholes;
        if (term.word.size() >= shortestExpanded) {
            if (term.parts.isEmpty() && term.stem.isEmpty() && !words(viewpoint).hasPrefix(term.word)) {
                return {};
            }
            wholes = words(viewpoint).beginningWith(term.word, mostExpanded);
        }
        groups.append(alternatives(term, wholes));
    }
    return groups.join(u" AND "_s);
}

QString Search::Private::strictTexts(const SearchInput &input) const
{
    QStringList groups;
    bool telling = false;
    for (const SearchTerm &term : input.terms) {
        telling = telling || (term.word.size() >= shortestTextWord && !term.stopWord);
        groups.append(alternatives(term, {}));
    }
    return telling ? groups.join(u" AND "_s) : QString();
}

/// Empty when no word has a neighbour.
QString Search::Private::tolerantNames(const SearchInput &input, bool sameFirstLetter,
                                       const domain::Viewpoint &viewpoint)
{
    QStringList groups;
    bool changed = false;
    for (qsizetype i = 0; i < input.terms.size(); ++i) {
        const SearchTerm &term = input.terms.at(i);
        const bool unfinished = input.unfinished && i == input.terms.size() - 1;
        const QStringList near = words(viewpoint).near(term.word, sameFirstLetter, unfinished);
        QString group = alternatives(term, {});
        if (!near.isEmpty()) {
            changed = true;
            QStringList forms{group};
            for (const QString &word : near) {
                forms.append(quoted(word));
            }
            group = u'(' + forms.join(u" OR "_s) + u')';
        }
        groups.append(group);
    }
    return changed ? groups.join(u" AND "_s) : QString();
}

void Search::Private::findEpisode(Run &run)
{
    const auto &kinds = run.query.kinds;
    if (!run.input.episode || (!kinds.isEmpty() && !kinds.contains(domain::PageKind::Episode))) {
        return;
    }
    if (const auto page = pages.find(run.input.episode->ref(), run.viewpoint)) {
        SearchHit hit;
        hit.page = page->id;
        hit.title = page->name;
        hit.pageKind = domain::PageKind::Episode;
        hit.pageName = page->name;
        run.offer({-1, hit, false});
    }
}

void Search::Private::findStrictly(Run &run, const SearchInput &input, int penalty)
{
    const int rows = std::max(fetchedRows, run.query.limit);
    const auto offerAll = [&](const QList<SearchHit> &hits) {
        for (const SearchHit &hit : hits) {
            run.offer({matchCost(input, hit) + penalty, hit, false});
        }
    };
    const QList<SearchHit> exact = index.exact(input.folded, run.query.kinds, run.viewpoint, exactRows);
    for (const SearchHit &hit : exact) {
        // A misspelling does not tell its text, but here it is known to be what was typed.
        const bool misspelt = hit.match == MatchKind::Misspelling;
        run.offer({(misspelt ? misspellingCost : matchCost(input, hit)) + penalty, hit, false});
    }
    if (const QString expression = strictNames(input, run.viewpoint); !expression.isEmpty()) {
        offerAll(index.names(expression, run.query.kinds, run.viewpoint, rows));
    }
    if (run.size() >= run.query.limit) {
        return;
    }
    if (const QString expression = strictTexts(input); !expression.isEmpty()) {
        offerAll(index.texts(expression, run.query.kinds, run.viewpoint, rows));
    }
}

void Search::Private::findTolerantly(Run &run)
{
    for (const bool sameFirstLetter : {true, false}) {
        const QString expression = tolerantNames(run.input, sameFirstLetter, run.viewpoint);
        if (expression.isEmpty()) {
            continue;
        }
        const qsizetype before = run.size();
        QList<SearchHit> hits = index.names(expression, run.query.kinds, run.viewpoint, fetchedRows);
        if (hits.isEmpty()) {
            hits = index.texts(expression, run.query.kinds, run.viewpoint, fetchedRows);
        }
        for (const SearchHit &hit : std::as_const(hits)) {
            const int errors = std::max(1, typingErrors(run.input, hit));
            run.offer({errors * errorPenalty + matchCost(run.input, hit), hit, true});
        }
        if (run.size() > before) {
            return;
        }
    }
}

domain::PageCard Search::Private::card(qint64 page, const domain::Viewpoint &viewpoint)
{
    if (cachedFor != viewpoint || cachedCards.size() > mostCachedCards) {
        cachedCards.clear();
        cachedFor = viewpoint;
    }
    auto there = cachedCards.find(page);
    if (there == cachedCards.end()) {
        const auto record = pages.byId(page, viewpoint);
        there = cachedCards.insert(page, record ? cards.card(*record, viewpoint) : domain::PageCard());
    }
    return *there;
}

domain::SearchResult Search::Private::result(const Candidate &candidate, const Run &run)
{
    const SearchHit &hit = candidate.hit;
    domain::SearchResult result;
    result.match = hit.match;
    result.tolerant = candidate.tolerant;
    if (hit.page == 0) {
        result.title = hit.title;
        result.subtitle = hit.reason;
        result.newsId = u"archive:"_s + hit.source;
    } else {
        result.card = card(hit.page, run.viewpoint);
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
            result.snippet = snippetOf(hit.title, run.input);
            break;
        case MatchKind::Name:
        case MatchKind::Misspelling:
        case MatchKind::News:
            break;
        }
    }
    result.marks = marksIn(result.title, run.input, candidate.tolerant);
    return result;
}

QStringList Search::Private::suggestions(const QList<Candidate> &found, const SearchInput &input)
{
    QStringList spellings;
    for (const Candidate &candidate : found) {
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

Search::Search(const Encyclopedia &encyclopedia)
    : d(std::make_unique<Private>(encyclopedia))
{}

Search::~Search() = default;

domain::SearchAnswer Search::find(const domain::SearchQuery &query, const domain::Viewpoint &viewpoint) const
{
    const SearchInput input = readSearchInput(query.text);
    domain::SearchAnswer answer;
    if (input.terms.isEmpty()) {
        return answer;
    }
    const domain::Viewpoint sealed = viewpoint.sealed();
    Private::Run run{input, query, sealed, {}, {}};
    d->findEpisode(run);
    d->findStrictly(run, input, 0);
    if (run.size() < thin) {
        SearchInput telling = input;
        telling.terms.removeIf([](const SearchTerm &term) { return term.stopWord; });
        if (!telling.terms.isEmpty() && telling.terms.size() < input.terms.size()) {
            QStringList words;
            for (const SearchTerm &term : std::as_const(telling.terms)) {
                words.append(term.word);
            }
            telling.text = telling.folded = words.join(u' ');
            d->findStrictly(run, telling, stopWordPenalty);
        }
    }
    if (run.size() < thin) {
        d->findTolerantly(run);
    }
    QList<Candidate> found = run.ordered();
    answer.didYouMean = Private::suggestions(found, input);
    found = found.mid(0, std::clamp(query.limit, 1, 1000));
    for (const Candidate &candidate : std::as_const(found)) {
        answer.results.append(d->result(candidate, run));
    }
    if (const std::optional<QString> problem = d->pack.takeProblem()) {
        qCWarning(searchLog).noquote() << d->pack.path() << *problem;
    }
    return answer;
}

} // namespace attache::services
