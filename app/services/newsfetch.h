// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "network/fetcher.h"
#include "services/news.h"
#include "storage/feedstore.h"
#include "storage/newsstore.h"

#include <QHash>
#include <QRandomGenerator>

namespace attache::services {

/// One round of fetching after another: asks for all feeds at once, reads what comes and stores each feed's
/// part as it arrives.
class NewsFetch : public QObject
{
    Q_OBJECT
public:
    /// @p database and @p fetcher outlive it.
    NewsFetch(storage::LibraryDatabase &database, network::Fetcher &fetcher, base::Clock clock,
              QObject *parent = nullptr);

    /// Asked: the reader wants it now. Scheduled: feeds that failed lately are left alone for a while.
    enum class Occasion
    {
        Asked,
        Scheduled
    };
    void start(Occasion occasion);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progress(int done, int total, const QString &feedTitle);
    /// Items came or changed.
    void stored();
    void ended(const attache::services::FetchSummary &summary);

private:
    /// A failure that may be the reader's own network's, kept until it is known whether anything was reached.
    struct Unreached
    {
        qint64 feed = 0;
        network::FetchError error;
    };

    void ask(const storage::FeedRecord &feed);
    void onEnding(qint64 feed, const network::Fetcher::Result &result);
    void onResponse(storage::FeedRecord feed, const network::FetchResponse &response);
    void onError(storage::FeedRecord feed, const network::FetchError &error);
    void markFailed(storage::FeedRecord feed, const QString &code, const network::FetchError &error);
    void store(const storage::FeedRecord &feed, const QList<storage::IncomingItem> &items);
    void end();

    storage::FeedStore m_feeds;
    storage::NewsStore m_news;
    network::Fetcher &m_fetcher;
    base::Clock m_clock;
    QRandomGenerator m_random;
    bool m_running = false;
    int m_done = 0;
    /// By feed.
    QHash<qint64, network::FetchId> m_pending;
    QList<Unreached> m_unreached;
    FetchSummary m_summary;
};

} // namespace attache::services
