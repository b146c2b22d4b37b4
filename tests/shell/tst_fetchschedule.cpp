// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/fetcher.h"
#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/news.h"
#include "shell/fetchschedule.h"
#include "support/loopbackserver.h"
#include "support/packbuilder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace attache;
using services::News;
using services::Settings;
using shell::FetchSchedule;
using testsupport::LoopbackServer;
using testsupport::ScriptedAnswer;

class TestFetchSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isOffUntilAsked();
    void isOffWithoutTheNetwork();
    void isDueAtOnceWhenNeverFetched();
    void isDueSoManyHoursAfterTheLast();
    void fetchesWhenDueAndNotBefore();
    void leavesFailingFeedsAlone();

private:
    std::unique_ptr<FetchSchedule> schedule(const base::Clock &clock, int hours);
    base::Clock later(qint64 seconds) const { return base::Clock::stoppedAt(m_now.addSecs(seconds)); }
    void fetchOnce();

    const QDateTime m_now{QDate(2026, 3, 22), QTime(12, 0), Qt::UTC};
    const base::Clock m_clock = base::Clock::stoppedAt(m_now);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<network::Fetcher> m_fetcher;
    std::unique_ptr<services::Encyclopedia> m_encyclopedia;
    std::unique_ptr<services::Library> m_library;
    std::unique_ptr<News> m_news;
};

/// One feed on this machine and no other.
void TestFetchSchedule::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("test.pack"));
    test::PackBuilder pack(path);
    pack.episode(1, 1, QStringLiteral("One"), {});
    QVERIFY(pack.finish());
    auto opened = services::Encyclopedia::open(path);
    QVERIFY(opened);
    m_encyclopedia = std::move(*opened);
    network::FetchPolicy policy;
    policy.loopbackHttp = true;
    m_fetcher = std::make_unique<network::Fetcher>(policy, m_clock);
    m_library = services::Library::open(m_folder->filePath(QStringLiteral("library.sqlite")), m_clock);
    m_news = std::make_unique<News>(*m_encyclopedia, *m_library, *m_fetcher, m_clock);
    const auto feeds = m_news->feeds();
    for (const services::FeedSubscription &feed : feeds) {
        QVERIFY(m_news->removeFeed(feed.id));
    }
    m_server = std::make_unique<LoopbackServer>();
    m_server->answer("/feed", ScriptedAnswer::ok("<rss version=\"2.0\"><channel><title>Paper</title>"
                                                 "</channel></rss>",
                                                 "application/rss+xml"));
    QVERIFY(m_news->addFeed(m_server->url(QStringLiteral("/feed")), QStringLiteral("Paper"), {}));
}

void TestFetchSchedule::cleanup()
{
    m_news.reset();
    m_library.reset();
    m_encyclopedia.reset();
    m_fetcher.reset();
    m_server.reset();
}

std::unique_ptr<FetchSchedule> TestFetchSchedule::schedule(const base::Clock &clock, int hours)
{
    auto made = std::make_unique<FetchSchedule>(*m_news, clock);
    Settings settings;
    settings.fetchEveryHours = hours;
    made->setSettings(settings);
    // It looks at the clock every few minutes; here at every turn of the event loop.
    made->findChild<QTimer *>()->setInterval(0);
    return made;
}

void TestFetchSchedule::fetchOnce()
{
    QSignalSpy fetched(m_news.get(), &News::fetched);
    m_news->fetch();
    QTRY_COMPARE(fetched.count(), 1);
}

void TestFetchSchedule::isOffUntilAsked()
{
    FetchSchedule made(*m_news, m_clock);
    QVERIFY(!made.due().isValid());
    made.setSettings(Settings());
    QVERIFY(!made.due().isValid());
    QVERIFY(!made.findChild<QTimer *>()->isActive());
}

void TestFetchSchedule::isOffWithoutTheNetwork()
{
    const auto made = schedule(m_clock, 6);
    QVERIFY(made->due().isValid());
    Settings settings;
    settings.fetchEveryHours = 6;
    settings.networkAllowed = false;
    made->setSettings(settings);
    QVERIFY(!made->due().isValid());
    QVERIFY(!made->findChild<QTimer *>()->isActive());
}

void TestFetchSchedule::isDueAtOnceWhenNeverFetched()
{
    QVERIFY(!m_news->lastFetch().isValid());
    QCOMPARE(schedule(m_clock, 24)->due(), m_now);
}

void TestFetchSchedule::isDueSoManyHoursAfterTheLast()
{
    fetchOnce();
    QCOMPARE(m_news->lastFetch(), m_now);
    QCOMPARE(schedule(later(60), 1)->due(), m_now.addSecs(3600));
    QCOMPARE(schedule(later(60), 24)->due(), m_now.addDays(1));
    // A machine that slept past its time is due since then.
    QCOMPARE(schedule(later(3 * 86400), 24)->due(), m_now.addDays(1));
}

void TestFetchSchedule::fetchesWhenDueAndNotBefore()
{
    const QSignalSpy fetched(m_news.get(), &News::fetched);
    const auto made = schedule(m_clock, 6);
    QTRY_COMPARE(fetched.count(), 1);
    QCOMPARE(m_server->requestCount("/feed"), 1);
    QCOMPARE(made->due(), m_now.addSecs(6 * 3600));
    // Looks again several times and finds that nothing is due.
    QSignalSpy looked(made->findChild<QTimer *>(), &QTimer::timeout);
    QTRY_VERIFY(looked.count() > 5);
    QCOMPARE(m_server->requestCount("/feed"), 1);
    QVERIFY(!m_news->isFetching());
}

void TestFetchSchedule::leavesFailingFeedsAlone()
{
    m_server->answer("/broken", ScriptedAnswer::status(500));
    QVERIFY(m_news->addFeed(m_server->url(QStringLiteral("/broken")), QStringLiteral("Broken"), {}));
    fetchOnce();
    const qsizetype asked = m_server->requestCount("/broken");
    QVERIFY(asked > 0);
    // The service goes by its own clock: for it no time has passed, and the feed has to wait.
    const QSignalSpy fetched(m_news.get(), &News::fetched);
    const auto made = schedule(later(2 * 3600), 1);
    QTRY_VERIFY(fetched.count() > 0);
    QVERIFY(m_server->requestCount("/feed") > 1);
    QCOMPARE(m_server->requestCount("/broken"), asked);
}

QTEST_GUILESS_MAIN(TestFetchSchedule)
#include "tst_fetchschedule.moc"
