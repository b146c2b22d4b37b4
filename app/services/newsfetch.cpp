// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/newsfetch.h"

#include "feeds/feedparser.h"
#include "network/backoff.h"
#include "services/newsingest.h"

#include <QMetaEnum>

namespace attache::services {

namespace {

using network::FetchError;

constexpr int statusOk = 200;
constexpr int statusNotModified = 304;
constexpr int statusGone = 410;

QString codeWord(FetchError::Code code)
{
    return QString::fromLatin1(QMetaEnum::fromType<FetchError::Code>().valueToKey(code));
}

/// Nobody answered: the feed's fault or that of the reader's network.
bool isUnreached(FetchError::Code code)
{
    switch (code) {
    case FetchError::NetworkOff:
    case FetchError::HostNotFound:
    case FetchError::ConnectionRefused:
    case FetchError::ProxyFailed:
    case FetchError::Timeout:
    case FetchError::IdleTimeout:
        return true;
    default:
        return false;
    }
}

} // namespace

NewsFetch::NewsFetch(storage::LibraryDatabase &database, network::Fetcher &fetcher, base::Clock clock,
                     QObject *parent)
    : QObject(parent)
    , m_feeds(database)
    , m_news(database)
    , m_fetcher(fetcher)
    , m_clock(std::move(clock))
    , m_random(QRandomGenerator::securelySeeded())
{}

void NewsFetch::start(Occasion occasion)
{
    if (m_running) {
        return;
    }
    m_running = true;
    m_done = 0;
    m_summary = {};
    m_unreached.clear();
    const QDateTime now = m_clock.now();
    QList<storage::FeedRecord> feeds = m_feeds.feeds();
    feeds.removeIf([&](const storage::FeedRecord &feed) {
        const bool mustWait = feed.nextAttempt.isValid() && feed.nextAttempt > now;
        return !feed.enabled || (occasion == Occasion::Scheduled && mustWait);
    });
    m_summary.feeds = static_cast<int>(feeds.size());
    for (const storage::FeedRecord &feed : std::as_const(feeds)) {
        ask(feed);
    }
    if (feeds.isEmpty()) {
        QMetaObject::invokeMethod(this, &NewsFetch::end, Qt::QueuedConnection);
    }
    Q_EMIT progress(0, m_summary.feeds, QString());
}

void NewsFetch::ask(const storage::FeedRecord &feed)
{
    network::FetchRequest request;
    request.url = QUrl(feed.url);
    request.reason = network::FetchReason::NewsFeed;
    request.accept = "application/atom+xml, application/rss+xml, application/feed+json, "
                     "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
    request.validators = {feed.etag, feed.lastModified, QUrl(feed.validatorsUrl)};
    m_pending.insert(
        feed.id, m_fetcher.fetch(request, this, [this, id = feed.id](const network::Fetcher::Result &result) {
            onEnding(id, result);
        }));
}

void NewsFetch::cancel()
{
    if (!m_running) {
        return;
    }
    m_summary.cancelled = true;
    const auto pending = m_pending;
    for (const network::FetchId id : pending) {
        m_fetcher.cancel(id);
    }
}

void NewsFetch::onEnding(qint64 id, const network::Fetcher::Result &result)
{
    m_pending.remove(id);
    // As it is now: the reader may have edited or removed it meanwhile.
    const auto feed = m_feeds.feed(id);
    if (feed && result) {
        onResponse(*feed, *result);
    } else if (feed) {
        onError(*feed, result.error());
    }
    ++m_done;
    Q_EMIT progress(m_done, m_summary.feeds, feed ? feed->title : QString());
    if (m_pending.isEmpty()) {
        end();
    }
}

void NewsFetch::onResponse(storage::FeedRecord feed, const network::FetchResponse &response)
{
    const QDateTime now = m_clock.now();
    if (response.notModified) {
        feed.lastFetched = now;
        feed.lastError.clear();
        feed.lastStatus = statusNotModified;
        feed.failures = 0;
        feed.nextAttempt = response.retryAfter.value_or(QDateTime());
        store(feed, {});
        return;
    }
    const auto parsed = feeds::parseFeed(response.body, {response.contentType, response.finalUrl});
    if (!parsed) {
        const bool isTooLarge = parsed.error().code == feeds::FeedError::TooLarge;
        feed.lastStatus = statusOk;
        markFailed(feed, isTooLarge ? codeWord(FetchError::TooLarge) : QStringLiteral("NotAFeed"), {});
        return;
    }
    // Only now: the login page of a public network may redirect "permanently" as well.
    if (response.movedTo && !m_feeds.idOf(response.movedTo->toString())) {
        feed.url = response.movedTo->toString();
    }
    if (feed.title.isEmpty()) {
        feed.title = parsed->title;
    }
    feed.etag = response.etag;
    feed.lastModified = response.lastModified;
    feed.validatorsUrl = response.finalUrl.toString();
    feed.lastFetched = now;
    feed.lastError.clear();
    feed.lastStatus = statusOk;
    feed.failures = 0;
    feed.nextAttempt = response.retryAfter.value_or(QDateTime());
    store(feed, itemsToStore(*parsed, response.finalUrl, feed.words));
}

void NewsFetch::store(const storage::FeedRecord &feed, const QList<storage::IncomingItem> &items)
{
    const auto result = m_news.store(feed, items, m_clock.now());
    if (!result) {
        ++m_summary.failed;
        // Fails most likely for the same reason; then only the summary tells.
        storage::FeedRecord failed = m_feeds.feed(feed.id).value_or(feed);
        failed.lastError = QStringLiteral("StoreFailed");
        std::ignore = m_feeds.update(failed);
        return;
    }
    m_summary.added += result->added;
    if (result->added + result->updated > 0) {
        Q_EMIT stored();
    }
}

void NewsFetch::onError(storage::FeedRecord feed, const FetchError &error)
{
    if (error.code == FetchError::Cancelled) {
        m_summary.cancelled = true;
        return;
    }
    if (isUnreached(error.code)) {
        ++m_summary.failed;
        m_unreached.append({feed.id, error});
        return;
    }
    feed.lastStatus = error.httpStatus;
    if (error.httpStatus == statusGone) {
        feed.enabled = false;
    }
    markFailed(feed, codeWord(error.code), error);
}

void NewsFetch::markFailed(storage::FeedRecord feed, const QString &code, const FetchError &error)
{
    const QDateTime now = m_clock.now();
    ++m_summary.failed;
    ++feed.failures;
    feed.lastFetched = now;
    feed.lastError = code;
    feed.nextAttempt = network::Backoff().nextAttempt(now, feed.failures, error.retryAfter, m_random);
    std::ignore = m_feeds.update(feed);
}

void NewsFetch::end()
{
    m_summary.offline = m_summary.feeds > 0 && m_unreached.size() == m_summary.feeds;
    // Without a network no feed is to blame.
    if (!m_summary.offline) {
        for (const Unreached &unreached : std::as_const(m_unreached)) {
            if (auto feed = m_feeds.feed(unreached.feed)) {
                --m_summary.failed;
                feed->lastStatus = 0;
                markFailed(*feed, codeWord(unreached.error.code), unreached.error);
            }
        }
    }
    m_running = false;
    Q_EMIT ended(m_summary);
}

} // namespace attache::services
