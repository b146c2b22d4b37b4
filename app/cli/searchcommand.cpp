// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answertext.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/words.h"
#include "services/search.h"

using namespace Qt::StringLiterals;

namespace attache::cli {

Outcome searchCommand(Session &session, const QStringList &arguments)
{
    domain::SearchQuery query;
    query.text = arguments.join(u' ').trimmed();
    if (query.text.isEmpty()) {
        return fail(ExitCode::Usage, Words::tr("search takes the words to look for."));
    }
    const auto limit = numberOf(session.options(), u"limit"_s, 20, 1, 1000);
    if (!limit) {
        return base::failure(limit.error());
    }
    query.limit = *limit;
    if (session.options().has(u"kind"_s)) {
        for (const QString &word : session.options().value(u"kind"_s).split(u',', Qt::SkipEmptyParts)) {
            const auto kind = domain::kindFromWord(word.trimmed());
            if (!kind) {
                return fail(ExitCode::Usage, Words::tr("There is no kind \"%1\".").arg(word));
            }
            query.kinds += *kind;
        }
    }
    const auto viewpoint = session.viewpoint();
    if (!viewpoint) {
        return base::failure(viewpoint.error());
    }
    const auto search = session.search();
    if (!search) {
        return base::failure(search.error());
    }
    const domain::SearchAnswer answer = (*search)->find(query, *viewpoint);
    if (session.options().json()) {
        session.print(toJson(answer, query.text));
        return {};
    }
    for (const domain::SearchProblem &problem : answer.problems) {
        session.warn(problemText(problem));
    }
    if (answer.answer) {
        session.print(answerText(*answer.answer));
    }
    for (const domain::SearchResult &result : answer.results) {
        QStringList cells{result.newsId.isEmpty() ? result.card.ref.toString() : result.newsId, result.title,
                          result.subtitle, Words::why(result)};
        cells.removeAll(QString());
        session.print(cells.join(u'\t'));
    }
    if (!answer.didYouMean.isEmpty()) {
        session.print(Words::tr("Did you mean: %1").arg(answer.didYouMean.join(u", "_s)));
    }
    if (answer.results.isEmpty()) {
        session.warn(Words::tr("Nothing found for \"%1\".").arg(query.text));
    }
    return {};
}

} // namespace attache::cli
