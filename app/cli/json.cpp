// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include "cli/answertext.h"
#include "cli/jsonbuilder.h"
#include "cli/words.h"

using namespace Qt::StringLiterals;

namespace attache::cli {

namespace {

QJsonObject linkJson(const domain::Link &link)
{
    return JsonBuilder().text("ref"_L1, link.ref.toString()).text("name"_L1, link.name).take();
}

} // namespace

QJsonObject toJson(const services::RoleRow &row)
{
    return JsonBuilder()
        .object("person"_L1, linkJson(row.person))
        .object("character"_L1, row.character ? linkJson(*row.character) : QJsonObject())
        .text("role"_L1, row.role)
        .object("work"_L1, linkJson(row.work))
        .text("credit"_L1, row.level ? domain::creditWord(*row.level) : QString())
        .list("seasons"_L1, arrayOf(row.seasons, [](int season) { return season; }))
        .text("years"_L1, row.years)
        .text("job"_L1, row.job)
        .take();
}

QJsonObject toJson(const domain::PageCard &card)
{
    return JsonBuilder()
        .text("ref"_L1, card.ref.toString())
        .text("name"_L1, card.name)
        .text("subtitle"_L1, card.subtitle)
        .take();
}

QJsonObject toJson(const domain::SearchAnswer &answer, const QString &query)
{
    QJsonObject json{{u"query"_s, query}};
    if (answer.answer) {
        json.insert("answer"_L1, toJson(*answer.answer));
    }
    if (!answer.problems.isEmpty()) {
        json.insert("problems"_L1, arrayOf(answer.problems, [](const domain::SearchProblem &problem) {
                        return toJson(problem);
                    }));
    }
    json.insert("results"_L1, arrayOf(answer.results, [](const domain::SearchResult &result) {
                    const bool news = !result.newsId.isEmpty();
                    const QJsonArray marks = arrayOf(result.marks, [](const domain::Mark &mark) {
                        return QJsonArray{mark.start, mark.length};
                    });
                    return JsonBuilder()
                        .text("ref"_L1, news ? result.newsId : result.card.ref.toString())
                        .text("kind"_L1, news ? u"news"_s : domain::kindWord(result.card.ref.kind))
                        .text("title"_L1, result.title)
                        .text("subtitle"_L1, result.subtitle)
                        .text("snippet"_L1, result.snippet)
                        .text("why"_L1, Words::why(result))
                        .list("marks"_L1, marks)
                        .take();
                }));
    if (!answer.didYouMean.isEmpty()) {
        json.insert("did_you_mean"_L1, QJsonArray::fromStringList(answer.didYouMean));
    }
    return json;
}

QJsonObject toJson(const domain::Graph &graph, const domain::EpisodeSpine &spine)
{
    QJsonObject json;
    json.insert("nodes"_L1, arrayOf(graph.nodes, [](const domain::PageCard &node) {
                    return linkJson({node.ref, node.name});
                }));
    json.insert("edges"_L1, arrayOf(graph.edges, [&spine](const domain::Graph::Edge &edge) {
                    return JsonBuilder()
                        .text("from"_L1, edge.from.toString())
                        .text("to"_L1, edge.to.toString())
                        .text("type"_L1, edge.type)
                        .text("note"_L1, edge.note)
                        .text("since"_L1, Words::gate(edge.since, spine))
                        .take();
                }));
    return json;
}

QJsonObject toJson(const QList<domain::Event> &events)
{
    const QJsonArray array = arrayOf(events, [](const domain::Event &event) {
        QStringList about;
        for (const domain::Link &link : event.about) {
            about += link.ref.toString();
        }
        return JsonBuilder()
            .text("date"_L1, event.date.toIso())
            .text("title"_L1, event.title)
            .text("text"_L1, event.text)
            .text("kind"_L1, event.kind)
            .texts("about"_L1, about)
            .take();
    });
    return {{u"events"_s, array}};
}

QJsonObject toJson(const domain::NewsItem &item, const domain::EpisodeSpine &spine)
{
    return JsonBuilder()
        .text("id"_L1, item.id)
        .text("feed"_L1, item.feed)
        .text("publisher"_L1, item.publisher)
        .text("author"_L1, item.author)
        .text("title"_L1, item.title)
        .text("link"_L1, item.link)
        .text("published"_L1,
              item.published.isValid() ? item.published.toUTC().toString(Qt::ISODate) : QString())
        .text("html"_L1, item.html)
        .flag("bundled"_L1, item.bundled)
        .flag("read"_L1, item.read)
        .flag("starred"_L1, item.starred)
        .flag("sealed"_L1, item.sealed)
        .text("until_watched"_L1, item.sealed ? Words::gate(item.sealedUntil, spine) : QString())
        .take();
}

QJsonObject toJson(const services::FeedSubscription &feed)
{
    JsonBuilder json;
    json.number("id"_L1, feed.id).text("title"_L1, feed.title).text("url"_L1, feed.url.toString());
    QJsonObject object =
        json.texts("words"_L1, feed.words)
            .text("last_fetched"_L1,
                  feed.lastFetched.isValid() ? feed.lastFetched.toUTC().toString(Qt::ISODate) : QString())
            .text("last_error"_L1, feed.lastError)
            .take();
    object.insert("enabled"_L1, feed.enabled);
    return object;
}

} // namespace attache::cli
