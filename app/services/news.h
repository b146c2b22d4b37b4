// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/newsitem.h"
#include "domain/viewpoint.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace attache::network {
class Fetcher;
}

namespace attache::services {

class Encyclopedia;
class Library;

/// A feed the reader follows.
struct FeedSubscription
{
    qint64 id = 0;
    QString title;
    QUrl url;
    bool enabled = true;
    /// Items are kept only when title or text has one of these words or phrases; empty keeps all.
    QStringList words;
    QDateTime lastFetched;
    /// A code of the network or the parser for the words in `shell` and `cli`; empty when the last fetch went
    /// well.
    QString lastError;
    int lastHttpStatus = 0;
    int items = 0;
};

struct NewsError
{
    enum class Code
    {
        Offline,
        FetchFailed,
        NotAFeed,
        StoreFailed,
        NoSuchFeed,
        InvalidUrl,
        Duplicate,
        NoSuchItem
    };
    Code code = Code::FetchFailed;
    QString detail;
};

struct NewsFilter
{
    bool unreadOnly = false;
    bool starredOnly = false;
    /// Words that must all occur in title, publisher or text.
    QString words;
    /// A publisher or feed title; empty for all.
    QString feed;
    /// Published or first fetched after this moment; invalid for all.
    QDateTime since;
};

/// Where a list of news goes on.
struct NewsCursor
{
    QDateTime before;
    QString id;
};

struct NewsList
{
    QList<domain::NewsItem> items;
    std::optional<NewsCursor> next;
};

struct FetchSummary
{
    int feeds = 0;
    int failed = 0;
    int added = 0;
    bool cancelled = false;
    /// Nothing could be reached at all.
    bool offline = false;
};

/// The news: the bundled archive and what feeds brought, stored first and shown from the store. Read state is
/// the reader's own and survives every fetch. Items that would tell what the viewpoint hides come back
/// sealed.
class News : public QObject
{
    Q_OBJECT
public:
    /// All outlive the service. No request is made before fetch() is called.
    News(const Encyclopedia &encyclopedia, Library &library, network::Fetcher &fetcher,
         const base::Clock &clock, QObject *parent = nullptr);
    ~News() override;

    QList<FeedSubscription> feeds() const;
    base::Result<qint64, NewsError> addFeed(const QUrl &url, const QString &title, const QStringList &words);
    base::Result<void, NewsError> removeFeed(qint64 id);
    base::Result<void, NewsError> setFeed(const FeedSubscription &feed);

    /// Newest first, at most @p limit behind @p after.
    NewsList list(const NewsFilter &filter, const domain::Viewpoint &viewpoint,
                  const std::optional<NewsCursor> &after, int limit) const;
    base::Result<domain::NewsItem, NewsError> item(const QString &id,
                                                   const domain::Viewpoint &viewpoint) const;
    int unread(const domain::Viewpoint &viewpoint) const;
    base::Result<void, NewsError> setRead(const QStringList &ids, bool read);
    base::Result<void, NewsError> setStarred(const QString &id, bool starred);
    /// A fetched item goes and never comes back, whatever the feeds say; one of the archive stays
    /// (NoSuchItem).
    base::Result<void, NewsError> remove(const QString &id);
    /// When anything was last fetched; invalid for never.
    QDateTime lastFetch() const;

    /// Fetches all enabled feeds; progress() and exactly one fetched() follow. Does nothing while one is
    /// under way.
    void fetch();
    /// The same by the reader's schedule: feeds that failed lately are left alone for a while.
    void fetchScheduled();
    /// Ends the fetch; fetched() follows. What has been stored stays.
    void cancel();
    bool isFetching() const;

Q_SIGNALS:
    void progress(int done, int total, const QString &feedTitle);
    void fetched(const attache::services::FetchSummary &summary);
    /// Items or their state changed.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::services
