// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search.h"

#include "services/answermaker.h"
#include "services/encyclopedia.h"
#include "services/searchfields.h"
#include "services/searchfinder.h"
#include "services/searchnews.h"
#include "services/searchresults.h"
#include "storage/packconnection.h"

#include <QLoggingCategory>

#include <algorithm>

namespace attache::services {

Q_LOGGING_CATEGORY(searchLog, "attache.search", QtWarningMsg)

namespace {

constexpr int mostResults = 1000;

} // namespace

struct Search::Private
{
    explicit Private(const Encyclopedia &book)
        : pack(book.pack())
        , finder(pack)
        , results(pack)
        , fields(pack)
        , answers(pack)
        , index(pack)
    {}

    /// Adds what answers one alternative of the query.
    void find(const SearchAlternative &alternative, const domain::SearchQuery &query,
              const domain::Viewpoint &viewpoint, SearchFound &found, QList<domain::SearchProblem> &problems);
    /// Fetched news, never more than a fifth of the results where there are @p pages for the others.
    QList<domain::SearchResult> newsFor(const ParsedSearch &parsed, const domain::SearchQuery &query,
                                        const domain::Viewpoint &viewpoint, int limit, qsizetype pages);

    const storage::PackConnection &pack;
    SearchFinder finder;
    SearchResults results;
    SearchFields fields;
    AnswerMaker answers;
    storage::PackSearch index;
    SearchNews news;
};

void Search::Private::find(const SearchAlternative &alternative, const domain::SearchQuery &query,
                           const domain::Viewpoint &viewpoint, SearchFound &found,
                           QList<domain::SearchProblem> &problems)
{
    storage::SearchScope scope{query.kinds, std::nullopt, {}, std::clamp(query.limit, 1, mostResults)};
    fields.narrow(scope, alternative.fields, viewpoint, problems);
    if (!alternative.input.terms.isEmpty()) {
        finder.find(alternative.input, scope, viewpoint, found);
        return;
    }
    // Fields alone: their pages, the best known first. Without any there is nothing to look for.
    if (!scope.only && scope.without.isEmpty() && (scope.kinds.isEmpty() || alternative.fields.isEmpty())) {
        return;
    }
    const QList<storage::SearchHit> hits = index.pages(scope, viewpoint);
    for (const storage::SearchHit &hit : hits) {
        found.offer({0, hit, false});
    }
}

QList<domain::SearchResult> Search::Private::newsFor(const ParsedSearch &parsed,
                                                     const domain::SearchQuery &query,
                                                     const domain::Viewpoint &viewpoint, int limit,
                                                     qsizetype pages)
{
    // News belongs to no page: only a field that says so leaves it in.
    const QList<SearchField> &asked = parsed.alternatives.first().fields;
    const bool wanted =
        query.kinds.isEmpty() && std::all_of(asked.begin(), asked.end(), [](const SearchField &one) {
            return one.name == SearchField::Name::Kind && !one.excluded && one.value == u"news";
        });
    const int room = std::max(limit / 5, limit - static_cast<int>(std::min<qsizetype>(limit, pages)));
    return wanted ? news.find(parsed.alternatives.first().input, viewpoint, room)
                  : QList<domain::SearchResult>();
}

Search::Search(const Encyclopedia &encyclopedia)
    : d(std::make_unique<Private>(encyclopedia))
{}

Search::~Search() = default;

void Search::setNews(const News *news)
{
    d->news.setNews(news);
}

domain::SearchAnswer Search::find(const domain::SearchQuery &query, const domain::Viewpoint &viewpoint) const
{
    const ParsedSearch parsed = parseSearch(query.text);
    const SearchInput &input = parsed.alternatives.first().input;
    const domain::Viewpoint sealed = viewpoint.sealed();
    domain::SearchAnswer answer;
    answer.problems = parsed.problems;
    SearchFound found;
    for (const SearchAlternative &alternative : parsed.alternatives) {
        QList<domain::SearchProblem> problems;
        d->find(alternative, query, sealed, found, problems);
        for (const domain::SearchProblem &problem : std::as_const(problems)) {
            if (!answer.problems.contains(problem)) {
                answer.problems.append(problem);
            }
        }
    }
    if (!parsed.hasSyntax && !input.terms.isEmpty()) {
        answer.answer = d->answers.answer(query.text, sealed);
    }
    const QList<SearchCandidate> ordered = found.ordered();
    answer.didYouMean = SearchResults::suggestions(ordered, input);
    const int limit = std::clamp(query.limit, 1, mostResults);
    const QList<domain::SearchResult> news = d->newsFor(parsed, query, sealed, limit, ordered.size());
    const qsizetype pages = std::min<qsizetype>(limit - news.size(), ordered.size());
    for (const SearchCandidate &candidate : ordered.first(pages)) {
        answer.results.append(d->results.result(candidate, input, sealed));
    }
    answer.results += news;
    if (const std::optional<QString> problem = d->pack.takeProblem()) {
        qCWarning(searchLog).noquote() << d->pack.path() << *problem;
    }
    return answer;
}

QList<domain::SearchCompletion> Search::completions(const QString &text, int caret,
                                                    const domain::Viewpoint &viewpoint) const
{
    return d->fields.completions(text, caret, viewpoint);
}

QStringList Search::fields()
{
    return searchFieldWords();
}

} // namespace attache::services
