// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/fetcher.h"
#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/news.h"
#include "services/search.h"
#include "support/loopbackserver.h"
#include "support/packbuilder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using services::FeedSubscription;
using services::News;
using services::NewsError;
using services::NewsFilter;
using services::NewsList;
using testsupport::LoopbackServer;
using testsupport::ScriptedAnswer;

namespace {

/// An RSS item that is its title, under a guid of its own.
QByteArray rssItem(const QByteArray &guid, const QByteArray &title, const QByteArray &link,
                   const QByteArray &date = "Sat, 21 Mar 2026 10:00:00 GMT")
{
    return "<item><guid isPermaLink=\"false\">" + guid + "</guid><title>" + title + "</title><link>" + link +
           "</link><pubDate>" + date + "</pubDate><description>About " + title + "</description></item>";
}

ScriptedAnswer rss(const QByteArray &items)
{
    return ScriptedAnswer::ok("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Paper</title>" +
                                  items + "</channel></rss>",
                              "application/rss+xml");
}

QStringList titles(const NewsList &list)
{
    QStringList texts;
    for (const domain::NewsItem &item : list.items) {
        texts.append(item.sealed ? QStringLiteral("sealed %1").arg(item.sealedUntil.ordinal) : item.title);
    }
    return texts;
}

} // namespace

class TestNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void defaultFeedsComeOnce();
    void feedAddressesAreChecked_data();
    void feedAddressesAreChecked();
    void fetchedItemsAreStored();
    void wordsChooseItems();
    void secondFetchIsConditional();
    void marksSurviveEdits();
    void removedItemStaysAway();
    void oneStoryOfTwoFeedsIsOneItem();
    void failuresAreTold_data();
    void failuresAreTold();
    void permanentRedirectIsRemembered();
    void scheduleLeavesFailingFeedsAlone();
    void deadNetworkIsOneMessage();
    void cancelEndsOnce();
    void noFeedsEndsOnce();
    void archiveIsThereFromTheStart();
    void pagesOfTheListJoin();
    void filters();
    void laterNamesAreSealed();
    void searchFindsWhatWasFetched();
    void removedFeedKeepsStarredItems();

private:
    services::FetchSummary fetch();
    qint64 addFeed(const QString &path, const QStringList &words = {});
    FeedSubscription feed(qint64 id) const;
    domain::Viewpoint watched(int episodes) const;
    NewsList list(int episodes = 4, const NewsFilter &filter = {}) const;
    QString idOf(const QString &title) const;
    void openAll();

    const base::Clock m_clock = base::Clock::stoppedAt(QDateTime(QDate(2026, 3, 22), QTime(12, 0), Qt::UTC));
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<network::Fetcher> m_fetcher;
    std::unique_ptr<services::Encyclopedia> m_encyclopedia;
    std::unique_ptr<services::Library> m_library;
    std::unique_ptr<News> m_news;
};

/// Two seasons of two episodes, an archive of three, and no feeds.
void TestNews::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    test::PackBuilder pack(m_folder->filePath(QStringLiteral("test.pack")));
    for (int season = 1; season <= 2; ++season) {
        for (int number = 1; number <= 2; ++number) {
            const qint64 page =
                pack.episode(season, number, QStringLiteral("Title %1%2").arg(season).arg(number), {});
            test::rows::Fact released;
            released.page = page;
            released.property = QStringLiteral("released");
            released.value = season == 1 ? QStringLiteral("2023-04-20") : QStringLiteral("2024-10-31");
            pack.add(released);
        }
    }
    pack.page(QStringLiteral("character:kate-wyler"), QStringLiteral("Kate Wyler"));
    pack.page(QStringLiteral("character:grace-penn"), QStringLiteral("Grace Penn"), 3);
    pack.source(QStringLiteral("old"), 0, QStringLiteral("2023-04-20"), true);
    pack.source(QStringLiteral("later"), 4, QStringLiteral("2024-11-01"), true);
    pack.source(QStringLiteral("new"), 0, QStringLiteral("2025-10-16"), true);
    QVERIFY(pack.finish());
    openAll();
    const auto defaults = m_news->feeds();
    for (const FeedSubscription &subscription : defaults) {
        QVERIFY(m_news->removeFeed(subscription.id));
    }
    m_server = std::make_unique<LoopbackServer>();
}

void TestNews::cleanup()
{
    m_news.reset();
    m_library.reset();
    m_encyclopedia.reset();
    m_fetcher.reset();
    m_server.reset();
}

void TestNews::openAll()
{
    m_news.reset();
    m_library.reset();
    network::FetchPolicy policy;
    policy.loopbackHttp = true;
    m_fetcher = std::make_unique<network::Fetcher>(policy, m_clock);
    auto opened = services::Encyclopedia::open(m_folder->filePath(QStringLiteral("test.pack")));
    QVERIFY(opened);
    m_encyclopedia = std::move(*opened);
    m_library = services::Library::open(m_folder->filePath(QStringLiteral("library.sqlite")), m_clock);
    m_news = std::make_unique<News>(*m_encyclopedia, *m_library, *m_fetcher, m_clock);
}

services::FetchSummary TestNews::fetch()
{
    QSignalSpy fetched(m_news.get(), &News::fetched);
    m_news->fetch();
    if (fetched.isEmpty() && !fetched.wait(20000)) {
        return {.feeds = -1};
    }
    QCoreApplication::processEvents();
    return fetched.count() == 1 ? fetched.at(0).at(0).value<services::FetchSummary>()
                                : services::FetchSummary{.feeds = -2};
}

qint64 TestNews::addFeed(const QString &path, const QStringList &words)
{
    return m_news->addFeed(m_server->url(path), path, words).value_or(0);
}

FeedSubscription TestNews::feed(qint64 id) const
{
    const auto feeds = m_news->feeds();
    for (const FeedSubscription &subscription : feeds) {
        if (subscription.id == id) {
            return subscription;
        }
    }
    return {};
}

domain::Viewpoint TestNews::watched(int episodes) const
{
    domain::Viewpoint viewpoint;
    viewpoint.watched = domain::Gate{episodes};
    viewpoint.asOf = m_clock.today();
    return viewpoint;
}

NewsList TestNews::list(int episodes, const NewsFilter &filter) const
{
    return m_news->list(filter, watched(episodes), std::nullopt, 100);
}

QString TestNews::idOf(const QString &title) const
{
    const NewsList all = list();
    for (const domain::NewsItem &item : all.items) {
        if (item.title == title) {
            return item.id;
        }
    }
    return {};
}

void TestNews::defaultFeedsComeOnce()
{
    QVERIFY(m_news->feeds().isEmpty());
    openAll();
    QVERIFY(m_news->feeds().isEmpty());
    m_library = services::Library::open(m_folder->filePath(QStringLiteral("other.sqlite")), m_clock);
    m_news = std::make_unique<News>(*m_encyclopedia, *m_library, *m_fetcher, m_clock);
    QVERIFY(m_news->feeds().size() >= 8);
    const auto feeds = m_news->feeds();
    for (const FeedSubscription &subscription : feeds) {
        QVERIFY(subscription.enabled);
        QVERIFY(!subscription.title.isEmpty());
        QCOMPARE(subscription.url.scheme(), QStringLiteral("https"));
        QVERIFY(!subscription.lastFetched.isValid());
    }
    QVERIFY(!m_news->lastFetch().isValid());
}

void TestNews::feedAddressesAreChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("code");
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << int(NewsError::Code::InvalidUrl);
    QTest::newRow("no host") << QStringLiteral("https://") << int(NewsError::Code::InvalidUrl);
    QTest::newRow("empty") << QString() << int(NewsError::Code::InvalidUrl);
    QTest::newRow("twice") << QStringLiteral("https://example.org/feed") << int(NewsError::Code::Duplicate);
}

void TestNews::feedAddressesAreChecked()
{
    QFETCH(QString, address);
    QFETCH(int, code);
    QVERIFY(m_news->addFeed(QUrl(QStringLiteral("https://example.org/feed")), {}, {}));
    const auto added = m_news->addFeed(QUrl(address), {}, {});
    QVERIFY(!added);
    QCOMPARE(int(added.error().code), code);
    QCOMPARE(m_news->feeds().size(), 1);
}

void TestNews::fetchedItemsAreStored()
{
    m_server->answer(
        "/a", rss(rssItem("1", "First story", "https://example.org/1") +
                  rssItem("2", "Second story", "https://example.org/2", "Sun, 22 Mar 2026 10:00:00 GMT")));
    const qint64 id = addFeed(QStringLiteral("/a"));
    const services::FetchSummary summary = fetch();
    QCOMPARE(summary.feeds, 1);
    QCOMPARE(summary.added, 2);
    QCOMPARE(summary.failed, 0);
    QVERIFY(!summary.offline && !summary.cancelled);
    QCOMPARE(feed(id).items, 2);
    QCOMPARE(feed(id).lastHttpStatus, 200);
    QCOMPARE(m_news->lastFetch(), m_clock.now());
    openAll();
    QCOMPARE(titles(list()).mid(0, 2),
             QStringList({QStringLiteral("Second story"), QStringLiteral("First story")}));
    const auto item = m_news->item(list().items.constFirst().id, watched(0));
    QVERIFY(item);
    QCOMPARE(item->link, QStringLiteral("https://example.org/2"));
    QCOMPARE(item->publisher, QStringLiteral("Paper"));
    QVERIFY(item->html.contains(QLatin1String("About Second story")));
}

void TestNews::wordsChooseItems()
{
    m_server->answer("/a", rss(rssItem("1", "The Diplomat returns to work", "https://example.org/1") +
                               rssItem("2", "The diplomats returned", "https://example.org/2") +
                               rssItem("3", "KERI RUSSELL speaks", "https://example.org/3")));
    addFeed(QStringLiteral("/a"), {QStringLiteral("The Diplomat"), QStringLiteral("keri russell")});
    QCOMPARE(fetch().added, 2);
    QVERIFY(idOf(QStringLiteral("The diplomats returned")).isEmpty());
}

void TestNews::secondFetchIsConditional()
{
    m_server->answer("/a", {rss(rssItem("1", "First story", "https://example.org/1")).with("ETag", "\"v1\""),
                            ScriptedAnswer::status(304)});
    const qint64 id = addFeed(QStringLiteral("/a"));
    QCOMPARE(fetch().added, 1);
    const services::FetchSummary second = fetch();
    QCOMPARE(second.added, 0);
    QCOMPARE(second.failed, 0);
    QCOMPARE(m_server->requests().constLast().fields.value("if-none-match"), QByteArray("\"v1\""));
    QCOMPARE(feed(id).lastHttpStatus, 304);
    QCOMPARE(feed(id).items, 1);
}

void TestNews::marksSurviveEdits()
{
    m_server->answer("/a", {rss(rssItem("1", "First story", "https://example.org/1")),
                            rss(rssItem("1", "First story, corrected", "https://example.org/1"))});
    addFeed(QStringLiteral("/a"));
    fetch();
    const QString id = idOf(QStringLiteral("First story"));
    const int before = m_news->unread(watched(4));
    QVERIFY(m_news->setRead({id}, true));
    QVERIFY(m_news->setStarred(id, true));
    QCOMPARE(m_news->unread(watched(4)), before - 1);
    QCOMPARE(fetch().added, 0);
    openAll();
    const auto item = m_news->item(id, watched(4));
    QVERIFY(item);
    QCOMPARE(item->title, QStringLiteral("First story, corrected"));
    QVERIFY(item->read);
    QVERIFY(item->starred);
    QVERIFY(!m_news->setRead({QStringLiteral("nonsense")}, true));
    QVERIFY(!m_news->setStarred(QStringLiteral("item:999"), true));
}

void TestNews::removedItemStaysAway()
{
    m_server->answer("/a", rss(rssItem("1", "First story", "https://example.org/1")));
    addFeed(QStringLiteral("/a"));
    fetch();
    const QString id = idOf(QStringLiteral("First story"));
    QVERIFY(m_news->remove(id));
    QCOMPARE(fetch().added, 0);
    QVERIFY(idOf(QStringLiteral("First story")).isEmpty());
    QVERIFY(!m_news->item(id, watched(4)));
    QCOMPARE(m_news->unread(watched(4)), 3);
    QVERIFY(!m_news->remove(QStringLiteral("archive:old")));
}

void TestNews::oneStoryOfTwoFeedsIsOneItem()
{
    m_server->answer("/a", rss(rssItem("1", "Same link", "https://www.example.org/x/?utm_source=a#top") +
                               rssItem("2", "A long title that two papers share", "https://example.org/a")));
    m_server->answer("/b", rss(rssItem("9", "Same link again", "http://example.org/x") +
                               rssItem("8", "A Long Title That Two Papers Share!", "https://example.com/b") +
                               rssItem("7", "Short", "https://example.com/7") +
                               rssItem("6", "Short", "https://example.com/6")));
    addFeed(QStringLiteral("/a"));
    const qint64 second = addFeed(QStringLiteral("/b"));
    QCOMPARE(fetch().added, 4);
    QCOMPARE(fetch().added, 0);
    QCOMPARE(feed(second).items, 4);
    QCOMPARE(list().items.size(), 4 + 3);
}

void TestNews::failuresAreTold_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("enabled");
    QTest::newRow("not there") << 404 << QStringLiteral("HttpStatus") << 404 << true;
    QTest::newRow("gone for good") << 410 << QStringLiteral("HttpStatus") << 410 << false;
    QTest::newRow("a fault of theirs") << 500 << QStringLiteral("HttpStatus") << 500 << true;
    QTest::newRow("a login page") << 1 << QStringLiteral("NotAFeed") << 200 << true;
    QTest::newRow("hangs up") << 2 << QStringLiteral("ConnectionClosed") << 0 << true;
}

void TestNews::failuresAreTold()
{
    QFETCH(int, fault);
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(bool, enabled);
    m_server->answer("/good", rss(rssItem("1", "First story", "https://example.org/1")));
    m_server->answer("/bad", fault == 1 ? ScriptedAnswer::ok("<html><body>Log in</body></html>", "text/html")
                             : fault == 2 ? ScriptedAnswer::hangUp()
                                          : ScriptedAnswer::status(fault));
    const qint64 good = addFeed(QStringLiteral("/good"));
    const qint64 bad = addFeed(QStringLiteral("/bad"));
    const services::FetchSummary summary = fetch();
    QCOMPARE(summary.feeds, 2);
    QCOMPARE(summary.failed, 1);
    QCOMPARE(summary.added, 1);
    QVERIFY(!summary.offline);
    QCOMPARE(feed(bad).lastError, code);
    QCOMPARE(feed(bad).lastHttpStatus, status);
    QCOMPARE(feed(bad).enabled, enabled);
    QVERIFY(feed(good).lastError.isEmpty());
    m_server->answer("/bad", rss(rssItem("2", "Second story", "https://example.org/2")));
    FeedSubscription again = feed(bad);
    again.enabled = true;
    QVERIFY(m_news->setFeed(again));
    QCOMPARE(fetch().failed, 0);
    QVERIFY(feed(bad).lastError.isEmpty());
}

void TestNews::permanentRedirectIsRemembered()
{
    m_server->answer("/old", ScriptedAnswer::redirect(301, "/new"));
    m_server->answer("/new", rss(rssItem("1", "First story", "https://example.org/1")));
    const qint64 id = addFeed(QStringLiteral("/old"));
    QCOMPARE(fetch().added, 1);
    QCOMPARE(feed(id).url, m_server->url(QStringLiteral("/new")));
    fetch();
    QCOMPARE(m_server->requestCount("/old"), 1);
}

void TestNews::scheduleLeavesFailingFeedsAlone()
{
    m_server->answer("/bad", ScriptedAnswer::status(503));
    addFeed(QStringLiteral("/bad"));
    QCOMPARE(fetch().failed, 1);
    QSignalSpy fetched(m_news.get(), &News::fetched);
    m_news->fetchScheduled();
    QVERIFY(fetched.wait());
    QCOMPARE(fetched.at(0).at(0).value<services::FetchSummary>().feeds, 0);
    QCOMPARE(m_server->requestCount("/bad"), 1);
    QCOMPARE(fetch().feeds, 1);
}

void TestNews::deadNetworkIsOneMessage()
{
    const qint64 first = addFeed(QStringLiteral("/a"));
    addFeed(QStringLiteral("/b"));
    m_server->close();
    const services::FetchSummary summary = fetch();
    QCOMPARE(summary.feeds, 2);
    QVERIFY(summary.offline);
    QVERIFY(feed(first).lastError.isEmpty());
    m_fetcher->setNetworkAllowed(false);
    QVERIFY(fetch().offline);
}

void TestNews::cancelEndsOnce()
{
    m_server->answer("/a", ScriptedAnswer::silent());
    m_server->answer("/b", rss(rssItem("1", "First story", "https://example.org/1")));
    const qint64 slow = addFeed(QStringLiteral("/a"));
    addFeed(QStringLiteral("/b"));
    QSignalSpy fetched(m_news.get(), &News::fetched);
    QSignalSpy changed(m_news.get(), &News::changed);
    m_news->fetch();
    m_news->fetch();
    QVERIFY(m_news->isFetching());
    QVERIFY(changed.wait());
    m_news->cancel();
    m_news->cancel();
    QVERIFY(fetched.count() == 1 || fetched.wait());
    QCOMPARE(fetched.count(), 1);
    const auto summary = fetched.at(0).at(0).value<services::FetchSummary>();
    QVERIFY(summary.cancelled);
    QVERIFY(!summary.offline);
    QCOMPARE(summary.added, 1);
    QVERIFY(!m_news->isFetching());
    QVERIFY(feed(slow).lastError.isEmpty());
    // Goes away in the middle of a fetch without a word.
    m_news->fetch();
    m_news.reset();
    QCoreApplication::processEvents();
}

void TestNews::noFeedsEndsOnce()
{
    const services::FetchSummary summary = fetch();
    QCOMPARE(summary.feeds, 0);
    QVERIFY(!summary.offline);
}

void TestNews::archiveIsThereFromTheStart()
{
    QCOMPARE(titles(list(0)), QStringList({QStringLiteral("new title"), QStringLiteral("sealed 4"),
                                           QStringLiteral("old title")}));
    QCOMPARE(m_news->unread(watched(0)), 3);
    QVERIFY(m_news->setRead({QStringLiteral("archive:old")}, true));
    QVERIFY(m_news->setStarred(QStringLiteral("archive:old"), true));
    openAll();
    QCOMPARE(m_news->unread(watched(0)), 2);
    const auto old = m_news->item(QStringLiteral("archive:old"), watched(0));
    QVERIFY(old && old->read && old->starred && old->bundled);
    const auto later = m_news->item(QStringLiteral("archive:later"), watched(0));
    QVERIFY(later && later->sealed && later->title.isEmpty() && later->html.isEmpty() &&
            later->link.isEmpty());
    QVERIFY(!later->publisher.isEmpty());
}

void TestNews::pagesOfTheListJoin()
{
    QByteArray items;
    for (int i = 0; i < 25; ++i) {
        // Five at each moment, so that pages end among equals; midnight is the archive's moment.
        const QByteArray date = i < 20 ? "Thu, 16 Oct 2025 00:00:00 GMT" : "Thu, 20 Apr 2023 00:00:00 GMT";
        const QByteArray number = QByteArray::number(i);
        items += rssItem(number, "Story " + number, "https://example.org/" + number, date);
    }
    m_server->answer("/a", rss(items));
    addFeed(QStringLiteral("/a"));
    fetch();
    const QStringList whole = titles(list());
    QCOMPARE(whole.size(), 28);
    for (const int size : {1, 2, 3, 7, 28}) {
        QStringList joined;
        std::optional<services::NewsCursor> after;
        do {
            const NewsList part = m_news->list({}, watched(4), after, size);
            QVERIFY(part.items.size() <= size);
            joined += titles(part);
            after = part.next;
        } while (after && joined.size() < 100);
        QCOMPARE(joined, whole);
    }
}

void TestNews::filters()
{
    m_server->answer("/a", rss(rssItem("1", "First story", "https://example.org/1") +
                               rssItem("2", "Grace Penn was here", "https://example.org/2")));
    addFeed(QStringLiteral("/a"));
    fetch();
    NewsFilter words;
    words.words = QStringLiteral("FIRST paper");
    QCOMPARE(titles(list(4, words)), QStringList(QStringLiteral("First story")));
    words.words = QStringLiteral("grace");
    QCOMPARE(list(4, words).items.size(), 1);
    QVERIFY(list(0, words).items.isEmpty());
    NewsFilter unread;
    unread.unreadOnly = true;
    QVERIFY(m_news->setRead({idOf(QStringLiteral("First story")), QStringLiteral("archive:new")}, true));
    QCOMPARE(list(4, unread).items.size(), 3);
    NewsFilter starred;
    starred.starredOnly = true;
    QVERIFY(m_news->setStarred(idOf(QStringLiteral("First story")), true));
    QCOMPARE(titles(list(4, starred)), QStringList(QStringLiteral("First story")));
    NewsFilter paper;
    paper.feed = QStringLiteral("Paper");
    QCOMPARE(list(4, paper).items.size(), 2);
    paper.feed = QStringLiteral("old publisher");
    QCOMPARE(titles(list(4, paper)), QStringList(QStringLiteral("old title")));
}

void TestNews::laterNamesAreSealed()
{
    m_server->answer("/a", rss(rssItem("1", "Grace Penn was here", "https://example.org/grace-penn")));
    addFeed(QStringLiteral("/a"));
    fetch();
    const domain::NewsItem sealed = list(2).items.constFirst();
    QVERIFY(sealed.sealed);
    QCOMPARE(sealed.sealedUntil.ordinal, 3);
    QVERIFY(sealed.title.isEmpty() && sealed.html.isEmpty() && sealed.link.isEmpty() &&
            sealed.author.isEmpty());
    QVERIFY(!sealed.publisher.isEmpty());
    const auto item = m_news->item(sealed.id, watched(3));
    QVERIFY(item);
    QCOMPARE(item->title, QStringLiteral("Grace Penn was here"));
}

void TestNews::searchFindsWhatWasFetched()
{
    services::Search search(*m_encyclopedia);
    const auto found = [&](const QString &words, int episodes) {
        QStringList titles;
        for (const domain::SearchResult &result : search.find({words, {}, 20}, watched(episodes)).results) {
            if (result.match == domain::MatchKind::News && !result.newsId.isEmpty()) {
                titles += result.title;
            }
        }
        return titles;
    };
    m_server->answer("/a", rss(rssItem("1", "Zeppelin over London", "https://example.org/1") +
                               rssItem("2", "Grace Penn was here", "https://example.org/grace-penn")));
    addFeed(QStringLiteral("/a"));
    QVERIFY(found(QStringLiteral("zeppelin"), 4).isEmpty());
    search.setNews(m_news.get());
    QVERIFY(found(QStringLiteral("zeppelin"), 4).isEmpty());
    // What a fetch brings is found at once.
    fetch();
    QCOMPARE(found(QStringLiteral("zepp"), 0), QStringList{QStringLiteral("Zeppelin over London")});
    QCOMPARE(found(QStringLiteral("london zeppelin"), 4),
             QStringList{QStringLiteral("Zeppelin over London")});
    QVERIFY(found(QStringLiteral("zeppelin paris"), 4).isEmpty());
    // A sealed headline is neither found by its words nor by those of its address.
    QVERIFY(found(QStringLiteral("was here"), 2).isEmpty());
    QVERIFY(found(QStringLiteral("grace penn"), 2).isEmpty());
    QCOMPARE(found(QStringLiteral("was here"), 4), QStringList{QStringLiteral("Grace Penn was here")});
    // What was removed is found no more, and nothing is without news.
    QVERIFY(m_news->remove(idOf(QStringLiteral("Zeppelin over London"))));
    QVERIFY(found(QStringLiteral("zeppelin"), 4).isEmpty());
    search.setNews(nullptr);
    QVERIFY(found(QStringLiteral("was here"), 4).isEmpty());
}

void TestNews::removedFeedKeepsStarredItems()
{
    m_server->answer("/a", rss(rssItem("1", "First story", "https://example.org/1") +
                               rssItem("2", "Second story", "https://example.org/2")));
    const qint64 id = addFeed(QStringLiteral("/a"));
    fetch();
    QVERIFY(m_news->setStarred(idOf(QStringLiteral("First story")), true));
    QVERIFY(m_news->removeFeed(id));
    QVERIFY(!idOf(QStringLiteral("First story")).isEmpty());
    QVERIFY(idOf(QStringLiteral("Second story")).isEmpty());
    QVERIFY(!m_news->removeFeed(id));
}

QTEST_GUILESS_MAIN(TestNews)
#include "tst_news.moc"
