// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchnews.h"

#include "base/textfolding.h"
#include "feeds/plaintext.h"
#include "services/news.h"
#include "services/searchmatch.h"

#include <algorithm>

namespace attache::services {

namespace {

/// Older ones are found on the news page.
constexpr int newestItems = 2000;

bool has(const QStringList &words, const SearchTerm &term)
{
    return std::any_of(words.begin(), words.end(), [&term](const QString &word) {
        return word == term.word || word == term.stem || (!term.whole && word.startsWith(term.word));
    });
}

bool hasAll(const QStringList &words, const SearchInput &input)
{
    return std::all_of(input.terms.begin(), input.terms.end(),
                       [&words](const SearchTerm &term) { return has(words, term); });
}

} // namespace

void SearchNews::setNews(const News *news)
{
    if (m_news) {
        QObject::disconnect(m_news, nullptr, &m_context, nullptr);
    }
    m_news = news;
    m_readFor.reset();
    if (m_news) {
        QObject::connect(m_news, &News::changed, &m_context, [this] { m_readFor.reset(); });
    }
}

void SearchNews::read(const domain::Viewpoint &viewpoint)
{
    m_entries.clear();
    const NewsList list = m_news->list({}, viewpoint, std::nullopt, newestItems);
    for (const domain::NewsItem &item : list.items) {
        if (item.bundled || item.sealed) {
            continue;
        }
        Entry entry{item, base::foldedWords(item.title), {}, feeds::htmlToPlainText(item.html)};
        entry.words = entry.headline + base::foldedWords(item.publisher) + base::foldedWords(item.feed) +
                      base::foldedWords(entry.text);
        m_entries.append(entry);
    }
    m_readFor = viewpoint;
}

QList<domain::SearchResult> SearchNews::find(const SearchInput &input, const domain::Viewpoint &viewpoint,
                                             int limit)
{
    QList<domain::SearchResult> results;
    if (!m_news || input.terms.isEmpty()) {
        return results;
    }
    if (m_readFor != viewpoint) {
        read(viewpoint);
    }
    for (const bool inHeadline : {true, false}) {
        for (const Entry &entry : std::as_const(m_entries)) {
            if (results.size() >= limit) {
                return results;
            }
            if (hasAll(entry.headline, input) != inHeadline || !hasAll(entry.words, input)) {
                continue;
            }
            const QString text = u' ' + base::fold(QString(entry.item.title + u' ' + entry.text)) + u' ';
            const bool wanted =
                std::all_of(input.phrases.begin(), input.phrases.end(),
                            [&text](const QString &phrase) { return text.contains(u' ' + phrase + u' '); }) &&
                std::none_of(input.excluded.begin(), input.excluded.end(),
                             [&entry](const QString &word) { return entry.words.contains(word); });
            if (!wanted) {
                continue;
            }
            domain::SearchResult result;
            result.match = domain::MatchKind::News;
            result.title = entry.item.title;
            result.subtitle = entry.item.publisher.isEmpty() ? entry.item.feed : entry.item.publisher;
            result.newsId = entry.item.id;
            result.marks = marksIn(result.title, input, false);
            if (!inHeadline) {
                result.snippet = snippetOf(entry.text, input);
            }
            results.append(result);
        }
    }
    return results;
}

} // namespace attache::services
