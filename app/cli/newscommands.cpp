// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/newstext.h"
#include "cli/words.h"
#include "network/fetcher.h"
#include "services/news.h"

#include <QEventLoop>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace attache::cli {

namespace {

/// The news service with what it stands on, for the length of one command.
struct NewsDesk
{
    std::unique_ptr<network::Fetcher> fetcher;
    std::unique_ptr<services::News> news;
    domain::Viewpoint viewpoint;
    const domain::EpisodeSpine *spine = nullptr;
};

base::Result<NewsDesk, Failure> openNews(Session &session)
{
    const auto viewpoint = session.viewpoint();
    if (!viewpoint) {
        return base::failure(viewpoint.error());
    }
    const auto encyclopedia = session.encyclopedia();
    if (!encyclopedia) {
        return base::failure(encyclopedia.error());
    }
    NewsDesk desk;
    desk.viewpoint = *viewpoint;
    desk.spine = &(*encyclopedia)->spine();
    desk.fetcher = std::make_unique<network::Fetcher>();
    desk.news =
        std::make_unique<services::News>(**encyclopedia, session.library(), *desk.fetcher, session.clock());
    return desk;
}

base::Result<qint64, Failure> feedNumber(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber) {
        return fail(ExitCode::Usage,
                    Words::tr("\"%1\" is not the number of a feed; feeds list shows them.").arg(text));
    }
    return number;
}

Outcome listNews(Session &session, NewsDesk &desk)
{
    const auto limit = numberOf(session.options(), u"limit"_s, 50, 1, 100000);
    if (!limit) {
        return base::failure(limit.error());
    }
    services::NewsFilter filter;
    filter.unreadOnly = session.options().has(u"unread"_s);
    const services::NewsList list = desk.news->list(filter, desk.viewpoint, std::nullopt, *limit);
    if (session.options().json()) {
        QJsonArray items;
        for (const domain::NewsItem &item : list.items) {
            QJsonObject object = toJson(item, *desk.spine);
            object.remove(u"html"_s);
            items.append(object);
        }
        session.print(QJsonObject{{u"items"_s, items}});
        return {};
    }
    for (const domain::NewsItem &item : list.items) {
        const QString title =
            item.sealed ? Words::tr("[Sealed until %1]").arg(Words::gate(item.sealedUntil, *desk.spine))
                        : item.title;
        session.print(item.id + u'\t' + item.published.date().toString(Qt::ISODate) + u'\t' + item.publisher +
                      u'\t' + title);
    }
    return {};
}

Outcome fetchNews(Session &session, NewsDesk &desk)
{
    services::FetchSummary summary;
    QEventLoop loop;
    QObject::connect(desk.news.get(), &services::News::fetched, &loop,
                     [&](const services::FetchSummary &result) {
                         summary = result;
                         loop.quit();
                     });
    // The answer may come before the loop runs, for example when there is nothing to fetch.
    QMetaObject::invokeMethod(desk.news.get(), &services::News::fetch, Qt::QueuedConnection);
    loop.exec();
    if (summary.offline) {
        return fail(ExitCode::Network, Words::tr("The network cannot be reached."));
    }
    if (session.options().json()) {
        session.print(QJsonObject{
            {u"feeds"_s, summary.feeds}, {u"failed"_s, summary.failed}, {u"added"_s, summary.added}});
    } else {
        session.print(Words::tr("%n new item(s)", nullptr, summary.added));
    }
    for (const services::FeedSubscription &feed : desk.news->feeds()) {
        if (feed.enabled && !feed.lastError.isEmpty()) {
            session.warn(Words::tr("%1 could not be read (%2).").arg(feed.title, feed.lastError));
        }
    }
    return {};
}

} // namespace

Outcome feedsCommand(Session &session, const QStringList &arguments)
{
    const QString action = arguments.value(0, u"list"_s);
    if (action != "list"_L1) {
        if (const auto library = session.writableLibrary(); !library) {
            return base::failure(library.error());
        }
    }
    auto desk = openNews(session);
    if (!desk) {
        return base::failure(desk.error());
    }
    if (action == "list"_L1 && arguments.size() <= 1) {
        QJsonArray feeds;
        for (const services::FeedSubscription &feed : desk->news->feeds()) {
            if (session.options().json()) {
                feeds.append(toJson(feed));
            } else {
                session.print(QString::number(feed.id) + u'\t' + feed.title + u'\t' + feed.url.toString() +
                              (feed.enabled ? QString() : u'\t' + Words::tr("off")));
            }
        }
        if (session.options().json()) {
            session.print(QJsonObject{{u"feeds"_s, feeds}});
        }
        return {};
    }
    if (action == "add"_L1 && arguments.size() == 2) {
        const QStringList words = session.options().value(u"words"_s).split(u',', Qt::SkipEmptyParts);
        const auto added = desk->news->addFeed(QUrl(arguments.at(1), QUrl::StrictMode),
                                               session.options().value(u"title"_s), words);
        if (!added) {
            return base::failure(failureFor(added.error()));
        }
        if (session.options().json()) {
            session.print(QJsonObject{{u"id"_s, *added}});
        } else {
            session.print(QString::number(*added));
        }
        return {};
    }
    if (action == "remove"_L1 && arguments.size() == 2) {
        const auto id = feedNumber(arguments.at(1));
        if (!id) {
            return base::failure(id.error());
        }
        if (const auto removed = desk->news->removeFeed(*id); !removed) {
            return base::failure(failureFor(removed.error()));
        }
        return {};
    }
    return fail(ExitCode::Usage, Words::tr("feeds takes list, add URL or remove ID."));
}

Outcome newsCommand(Session &session, const QStringList &arguments)
{
    const QString action = arguments.value(0, u"list"_s);
    auto desk = openNews(session);
    if (!desk) {
        return base::failure(desk.error());
    }
    if (action == "list"_L1 && arguments.size() <= 1) {
        return listNews(session, *desk);
    }
    if (action == "fetch"_L1 && arguments.size() == 1) {
        return fetchNews(session, *desk);
    }
    if (action == "show"_L1 && arguments.size() == 2) {
        const auto item = desk->news->item(arguments.at(1), desk->viewpoint);
        if (!item) {
            return base::failure(failureFor(item.error()));
        }
        if (session.options().json()) {
            session.print(toJson(*item, *desk->spine));
        } else {
            session.print(newsText(*item, *desk->spine));
        }
        return {};
    }
    return fail(ExitCode::Usage, Words::tr("news takes list, fetch or show ID."));
}

} // namespace attache::cli
