// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetchprobe.h"
#include "support/loopbackserver.h"

#include <QSignalSpy>

using namespace attache::network;
using namespace attache::testsupport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestFetcherFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenAnswers_data();
    void brokenAnswers();
    void bodyAtTheLimit_data();
    void bodyAtTheLimit();
    void slowDripEndsAtTheTotal();
    void redirectsShareTheTotal();
    void bodyOfAnErrorIsNotAwaited();
    void refusedConnection();
    void unknownHost();
    void addressesThatAreNotFetched_data();
    void addressesThatAreNotFetched();
    void httpNeedsThePolicy();
};

void TestFetcherFaults::brokenAnswers_data()
{
    const QByteArray noise = gzip(QByteArray(4000, 'n'));
    const QByteArray bomb = gzip(QByteArray(64 * 1024 * 1024, '0'));
    const auto zipped = [](const QByteArray &body) {
        return ScriptedAnswer::ok(body).with("Content-Encoding", "gzip");
    };
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<FetchError::Code>("expected");
    QTest::newRow("closed at once") << ScriptedAnswer::hangUp() << FetchError::ConnectionClosed;
    QTest::newRow("closed within the head")
        << ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Ty") << FetchError::ConnectionClosed;
    QTest::newRow("silent") << ScriptedAnswer::silent() << FetchError::IdleTimeout;
    QTest::newRow("silent within the body")
        << ScriptedAnswer::ok("half").announcing(8) << FetchError::IdleTimeout;
    QTest::newRow("truncated") << ScriptedAnswer::ok("half").announcing(8).thenHangingUp()
                               << FetchError::Truncated;
    QTest::newRow("truncated in a chunk")
        << ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nhalf")
        << FetchError::Truncated;
    QTest::newRow("truncated between chunks")
        << ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n")
        << FetchError::Truncated;
    QTest::newRow("oversize, announced")
        << ScriptedAnswer::ok(QByteArray(100'001, 'x')) << FetchError::TooLarge;
    QTest::newRow("oversize, announced only")
        << ScriptedAnswer::ok("x").announcing(100'001) << FetchError::TooLarge;
    QTest::newRow("oversize, by surprise")
        << ScriptedAnswer::ok(QByteArray(100'001, 'x')).withoutLength() << FetchError::TooLarge;
    QTest::newRow("endless") << ScriptedAnswer::endless("<item>again</item>") << FetchError::TooLarge;
    QTest::newRow("gzip bomb") << zipped(bomb) << FetchError::TooLarge;
    QTest::newRow("not gzip at all") << zipped("<rss>this is not compressed</rss>")
                                     << FetchError::BadCompression;
    QTest::newRow("gzip with a bad middle")
        << zipped(noise.left(12) + QByteArray(8, '\xff') + noise.mid(20)) << FetchError::BadCompression;
}

void TestFetcherFaults::brokenAnswers()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(FetchError::Code, expected);
    LoopbackServer server;
    server.answer("/feed", answer);
    Fetcher fetcher(loopbackPolicy());
    QSignalSpy contacted(&fetcher, &Fetcher::contacted);
    FetchRequest request = requestFor(server.url(u"/feed"_s));
    request.limits.maxBytes = 100'000;
    request.limits.idle = 500ms;
    FetchProbe probe;
    probe.fetch(fetcher, request);
    WAIT_FOR_ERROR(probe, expected);
    QCOMPARE(probe.endings(), 1);
    QCOMPARE(contacted.size(), 1);
    const auto entry = contacted.at(0).at(0).value<LedgerEntry>();
    QCOMPARE(entry.outcome, LedgerOutcome::Failed);
    QCOMPARE(entry.error.value_or(FetchError::Unknown), expected);
    QVERIFY(entry.bytesReceived <= request.limits.maxBytes + 1);
    // A connection may stay open for the next request only after a complete answer; never with the switch
    // off.
    fetcher.setNetworkAllowed(false);
    QTRY_COMPARE(server.connectionCount(), 0);
}

void TestFetcherFaults::bodyAtTheLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("just below") << 99'999 << true;
    QTest::newRow("just fits") << 100'000 << true;
    QTest::newRow("one too many") << 100'001 << false;
}

void TestFetcherFaults::bodyAtTheLimit()
{
    QFETCH(int, size);
    QFETCH(bool, fits);
    LoopbackServer server;
    const QByteArray body(size, 'x');
    server.answer("/known", ScriptedAnswer::ok(body));
    server.answer("/unknown", ScriptedAnswer::ok(body).withoutLength());
    server.answer("/zipped", ScriptedAnswer::ok(gzip(body)).with("Content-Encoding", "gzip"));
    Fetcher fetcher(loopbackPolicy());
    for (const QString &path : {u"/known"_s, u"/unknown"_s, u"/zipped"_s}) {
        FetchRequest request = requestFor(server.url(path));
        request.limits.maxBytes = 100'000;
        FetchProbe probe;
        probe.fetch(fetcher, request);
        WAIT_FOR(probe);
        QCOMPARE(probe.hasSucceeded(), fits);
    }
}

void TestFetcherFaults::slowDripEndsAtTheTotal()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::ok(QByteArray(100'000, 'x')).dripping(10ms));
    Fetcher fetcher(loopbackPolicy());
    FetchRequest request = requestFor(server.url(u"/feed"_s));
    request.limits.total = 600ms;
    request.limits.idle = 300'000ms;
    FetchProbe probe;
    probe.fetch(fetcher, request);
    WAIT_FOR_ERROR(probe, FetchError::Timeout);
    QTRY_COMPARE(server.connectionCount(), 0);
}

void TestFetcherFaults::redirectsShareTheTotal()
{
    // One that never answers after one that answered: what is left of the total must end it.
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::redirect(302, "/silent"));
    server.answer("/silent", ScriptedAnswer::silent());
    Fetcher fetcher(loopbackPolicy());
    FetchRequest request = requestFor(server.url(u"/feed"_s));
    request.limits.total = 400ms;
    request.limits.idle = 300'000ms;
    FetchProbe probe;
    probe.fetch(fetcher, request);
    WAIT_FOR_ERROR(probe, FetchError::Timeout);
    QCOMPARE(server.requestCount("/silent"), 1);
}

void TestFetcherFaults::bodyOfAnErrorIsNotAwaited()
{
    LoopbackServer server;
    server.answer("/gone", ScriptedAnswer::status(410, "half").announcing(1'000'000'000));
    server.answer("/moved", ScriptedAnswer::redirect(301, "/new").announcing(1'000'000'000));
    server.answer("/new", ScriptedAnswer::ok("x"));
    Fetcher fetcher(loopbackPolicy());
    FetchProbe gone;
    FetchProbe moved;
    gone.fetch(fetcher, requestFor(server.url(u"/gone"_s)));
    moved.fetch(fetcher, requestFor(server.url(u"/moved"_s)));
    WAIT_FOR_ERROR(gone, FetchError::HttpStatus);
    WAIT_FOR_RESPONSE(moved);
}

void TestFetcherFaults::refusedConnection()
{
    LoopbackServer server;
    const QUrl url = server.url(u"/feed"_s);
    server.close();
    Fetcher fetcher(loopbackPolicy());
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(url));
    WAIT_FOR_ERROR(probe, FetchError::ConnectionRefused);
}

void TestFetcherFaults::unknownHost()
{
    // RFC 6761 keeps .invalid free for ever. The proxy of the machine under test must not be asked.
    for (const char *variable : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"}) {
        qunsetenv(variable);
    }
    Fetcher fetcher;
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(QUrl(u"https://feeds.invalid/feed"_s)));
    WAIT_FOR_ERROR(probe, FetchError::HostNotFound);
}

void TestFetcherFaults::addressesThatAreNotFetched_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<FetchError::Code>("expected");
    QTest::newRow("empty") << QUrl() << FetchError::InvalidUrl;
    QTest::newRow("relative") << QUrl(u"/feed"_s) << FetchError::InvalidUrl;
    QTest::newRow("no scheme") << QUrl(u"//example.org/feed"_s) << FetchError::InvalidUrl;
    QTest::newRow("no host") << QUrl(u"https:///feed"_s) << FetchError::InvalidUrl;
    QTest::newRow("password") << QUrl(u"https://me:secret@example.org/"_s) << FetchError::InvalidUrl;
    QTest::newRow("bad port") << QUrl(u"https://example.org:99999/"_s) << FetchError::InvalidUrl;
    QTest::newRow("http") << QUrl(u"http://example.org/feed"_s) << FetchError::SchemeNotAllowed;
    QTest::newRow("http, a name like localhost")
        << QUrl(u"http://localhost.example.org/"_s) << FetchError::SchemeNotAllowed;
    QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s) << FetchError::SchemeNotAllowed;
    QTest::newRow("qrc") << QUrl(u"qrc:/feed"_s) << FetchError::SchemeNotAllowed;
    QTest::newRow("data") << QUrl(u"data:text/plain,x"_s) << FetchError::SchemeNotAllowed;
    QTest::newRow("ftp") << QUrl(u"ftp://example.org/feed"_s) << FetchError::SchemeNotAllowed;
}

void TestFetcherFaults::addressesThatAreNotFetched()
{
    QFETCH(QUrl, url);
    QFETCH(FetchError::Code, expected);
    Fetcher fetcher(loopbackPolicy());
    QSignalSpy contacted(&fetcher, &Fetcher::contacted);
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(url));
    QVERIFY(!probe.hasEnded());
    WAIT_FOR_ERROR(probe, expected);
    QVERIFY(!probe.error().detail.contains(u"secret"_s));
    QCOMPARE(contacted.size(), 1);
    QCOMPARE(contacted.at(0).at(0).value<LedgerEntry>().outcome, LedgerOutcome::NotSent);
}

void TestFetcherFaults::httpNeedsThePolicy()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::ok("x"));
    Fetcher fetcher;
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    WAIT_FOR_ERROR(probe, FetchError::SchemeNotAllowed);
    QCOMPARE(server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestFetcherFaults)
#include "tst_fetcher_faults.moc"
