// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/news.h"

#include "services/defaultfeeds.h"
#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/newsfetch.h"
#include "services/newslisting.h"
#include "storage/feedstore.h"
#include "storage/librarydatabase.h"

namespace attache::services {

namespace {

using Code = NewsError::Code;

NewsError storeFailed(const storage::LibraryFailure &failure)
{
    return {Code::StoreFailed, failure.detail};
}

base::Result<void, NewsError> toNewsResult(const storage::LibraryResult &result)
{
    if (result) {
        return {};
    }
    return base::failure(storeFailed(result.error()));
}

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

FeedSubscription toSubscription(const storage::FeedRecord &record)
{
    FeedSubscription feed;
    feed.id = record.id;
    feed.title = record.title;
    feed.url = QUrl(record.url);
    feed.enabled = record.enabled;
    feed.words = record.words;
    feed.lastFetched = record.lastFetched;
    feed.lastError = record.lastError;
    feed.lastHttpStatus = record.lastStatus;
    feed.items = record.items;
    return feed;
}

} // namespace

struct News::Private
{
    Private(const Encyclopedia &encyclopedia, Library &reader, network::Fetcher &fetcher,
            const base::Clock &time)
        : library(reader)
        , clock(time)
        , feeds(reader.database())
        , store(reader.database())
        , listing(encyclopedia, reader.database())
        , round(reader.database(), fetcher, time)
    {}

    /// Once for each library: a default feed that the reader removed stays away.
    void addDefaultFeeds()
    {
        const QString mark = QStringLiteral("defaultFeeds");
        if (!library.value(mark).isEmpty()) {
            return;
        }
        std::ignore = library.database().transaction([&]() -> storage::LibraryResult {
            const QList<storage::FeedRecord> defaults = defaultFeeds();
            for (const storage::FeedRecord &feed : defaults) {
                auto added = feeds.add(feed);
                if (!added) {
                    return base::failure(std::move(added.error()));
                }
            }
            if (const auto marked = library.setValue(mark, QStringLiteral("1")); !marked) {
                return base::failure(storage::LibraryFailure{.detail = marked.error().detail});
            }
            return {};
        });
    }

    Library &library;
    base::Clock clock;
    storage::FeedStore feeds;
    storage::NewsStore store;
    mutable NewsListing listing;
    NewsFetch round;
};

News::News(const Encyclopedia &encyclopedia, Library &library, network::Fetcher &fetcher,
           const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(encyclopedia, library, fetcher, clock))
{
    d->addDefaultFeeds();
    connect(&d->round, &NewsFetch::progress, this, &News::progress);
    connect(&d->round, &NewsFetch::stored, this, [this] {
        d->listing.forget();
        Q_EMIT changed();
    });
    connect(&d->round, &NewsFetch::ended, this, &News::fetched);
}

News::~News() = default;

QList<FeedSubscription> News::feeds() const
{
    QList<FeedSubscription> feeds;
    const QList<storage::FeedRecord> records = d->feeds.feeds();
    for (const storage::FeedRecord &record : records) {
        feeds.append(toSubscription(record));
    }
    return feeds;
}

base::Result<qint64, NewsError> News::addFeed(const QUrl &url, const QString &title, const QStringList &words)
{
    if (!isWebAddress(url)) {
        return base::failure(NewsError{Code::InvalidUrl, url.toString()});
    }
    if (d->feeds.idOf(url.toString())) {
        return base::failure(NewsError{Code::Duplicate, url.toString()});
    }
    storage::FeedRecord record;
    record.title = title.isEmpty() ? url.host() : title;
    record.url = url.toString();
    record.words = words;
    auto added = d->feeds.add(record);
    if (!added) {
        return base::failure(storeFailed(added.error()));
    }
    Q_EMIT changed();
    return *added;
}

base::Result<void, NewsError> News::removeFeed(qint64 id)
{
    if (!d->feeds.feed(id)) {
        return base::failure(NewsError{Code::NoSuchFeed, QString::number(id)});
    }
    const auto removed = d->feeds.remove(id);
    d->listing.forget();
    Q_EMIT changed();
    return toNewsResult(removed);
}

base::Result<void, NewsError> News::setFeed(const FeedSubscription &feed)
{
    auto record = d->feeds.feed(feed.id);
    if (!record) {
        return base::failure(NewsError{Code::NoSuchFeed, QString::number(feed.id)});
    }
    if (!isWebAddress(feed.url)) {
        return base::failure(NewsError{Code::InvalidUrl, feed.url.toString()});
    }
    if (d->feeds.idOf(feed.url.toString()).value_or(feed.id) != feed.id) {
        return base::failure(NewsError{Code::Duplicate, feed.url.toString()});
    }
    const bool fetchAnew = record->url != feed.url.toString() || record->words != feed.words;
    record->title = feed.title;
    record->url = feed.url.toString();
    record->enabled = feed.enabled;
    record->words = feed.words;
    if (fetchAnew) {
        // "Not modified" would keep back what the new words let through.
        record->etag.clear();
        record->lastModified.clear();
    }
    const auto updated = d->feeds.update(*record);
    Q_EMIT changed();
    return toNewsResult(updated);
}

NewsList News::list(const NewsFilter &filter, const domain::Viewpoint &viewpoint,
                    const std::optional<NewsCursor> &after, int limit) const
{
    return d->listing.list(filter, viewpoint, after, limit);
}

base::Result<domain::NewsItem, NewsError> News::item(const QString &id,
                                                     const domain::Viewpoint &viewpoint) const
{
    if (auto item = d->listing.item(id, viewpoint)) {
        return *item;
    }
    return base::failure(NewsError{Code::NoSuchItem, id});
}

int News::unread(const domain::Viewpoint &viewpoint) const
{
    return d->listing.unread(viewpoint);
}

base::Result<void, NewsError> News::setRead(const QStringList &ids, bool read)
{
    QList<qint64> items;
    QStringList archive;
    for (const QString &id : ids) {
        if (const auto number = NewsListing::itemNumber(id)) {
            items.append(*number);
        } else if (const auto source = NewsListing::archiveSource(id)) {
            archive.append(*source);
        } else {
            return base::failure(NewsError{Code::NoSuchItem, id});
        }
    }
    const auto result = d->store.setRead(items, archive, read, d->clock.now());
    Q_EMIT changed();
    return toNewsResult(result);
}

base::Result<void, NewsError> News::setStarred(const QString &id, bool starred)
{
    const auto number = NewsListing::itemNumber(id);
    const auto source = NewsListing::archiveSource(id);
    if (!source && !(number && d->store.item(*number))) {
        return base::failure(NewsError{Code::NoSuchItem, id});
    }
    const auto result = number ? d->store.setStarred(*number, starred, d->clock.now())
                               : d->store.setArchiveStarred(*source, starred, d->clock.now());
    Q_EMIT changed();
    return toNewsResult(result);
}

base::Result<void, NewsError> News::remove(const QString &id)
{
    const auto number = NewsListing::itemNumber(id);
    if (!number || !d->store.item(*number)) {
        return base::failure(NewsError{Code::NoSuchItem, id});
    }
    const auto result = d->store.setDeleted(*number, d->clock.now());
    Q_EMIT changed();
    return toNewsResult(result);
}

QDateTime News::lastFetch() const
{
    QDateTime latest;
    const QList<storage::FeedRecord> records = d->feeds.feeds();
    for (const storage::FeedRecord &record : records) {
        if (record.lastFetched.isValid() && (!latest.isValid() || record.lastFetched > latest)) {
            latest = record.lastFetched;
        }
    }
    return latest;
}

void News::fetch()
{
    d->round.start(NewsFetch::Occasion::Asked);
}

void News::fetchScheduled()
{
    d->round.start(NewsFetch::Occasion::Scheduled);
}

void News::cancel()
{
    d->round.cancel();
}

bool News::isFetching() const
{
    return d->round.isRunning();
}

} // namespace attache::services
