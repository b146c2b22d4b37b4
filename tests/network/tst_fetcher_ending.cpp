// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetchprobe.h"
#include "network/networkledger.h"
#include "support/loopbackserver.h"

#include <QSignalSpy>

#include <array>

using namespace attache::network;
using namespace attache::testsupport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestFetcherEnding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverFromWithinACall();
    void limits_data();
    void limits();
    void redirectWaitsForAPlaceAtItsHost();
    void cancelWhileWaiting();
    void cancelWhileRunning_data();
    void cancelWhileRunning();
    void cancelAfterTheEnd();
    void firstEndingWins();
    void cancelAgainstAnswer();
    void contextGone();
    void callbackMayDoAnything();
    void fetcherGone();
    void switchEndsEverything();
    void switchRefusesAndComesBack();
    void ledgerTellsEveryContact();
};

void TestFetcherEnding::neverFromWithinACall()
{
    LoopbackServer server;
    server.answer("/held", ScriptedAnswer::ok("x").holding());
    Fetcher fetcher(loopbackPolicy());
    QSignalSpy contacted(&fetcher, &Fetcher::contacted);
    FetchProbe invalid;
    FetchProbe cancelled;
    FetchProbe switchedOff;
    FetchProbe refused;
    invalid.fetch(fetcher, requestFor(QUrl()));
    cancelled.fetch(fetcher, requestFor(server.url(u"/held"_s)));
    switchedOff.fetch(fetcher, requestFor(server.url(u"/held"_s)));
    fetcher.cancel(cancelled.id());
    fetcher.setNetworkAllowed(false);
    refused.fetch(fetcher, requestFor(server.url(u"/held"_s)));
    QCOMPARE(contacted.size(), 0);
    for (const FetchProbe *probe : {&invalid, &cancelled, &switchedOff, &refused}) {
        QVERIFY(!probe->hasEnded());
    }
    WAIT_FOR_ERROR(invalid, FetchError::InvalidUrl);
    WAIT_FOR_ERROR(cancelled, FetchError::Cancelled);
    WAIT_FOR_ERROR(switchedOff, FetchError::NetworkOff);
    WAIT_FOR_ERROR(refused, FetchError::NetworkOff);
    QCOMPARE(contacted.size(), 4);
}

void TestFetcherEnding::limits_data()
{
    QTest::addColumn<int>("perHost");
    QTest::addColumn<int>("overall");
    QTest::addColumn<int>("expected");
    QTest::newRow("two to a host") << 2 << 6 << 2;
    QTest::newRow("one to a host") << 1 << 6 << 1;
    QTest::newRow("four altogether") << 6 << 4 << 4;
    QTest::newRow("nonsense is one") << 0 << -1 << 1;
}

void TestFetcherEnding::limits()
{
    QFETCH(int, perHost);
    QFETCH(int, overall);
    QFETCH(int, expected);
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::ok("x").holding());
    Fetcher fetcher({true, perHost, overall});
    std::array<FetchProbe, 9> probes;
    for (FetchProbe &probe : probes) {
        probe.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    }
    const auto endings = [&probes] {
        return std::count_if(probes.cbegin(), probes.cend(),
                             [](const FetchProbe &p) { return p.hasSucceeded(); });
    };
    for (qsizetype answered = 0; answered < qsizetype(probes.size());) {
        const qsizetype running = std::min<qsizetype>(expected, qsizetype(probes.size()) - answered);
        QTRY_COMPARE(server.requests().size(), answered + running);
        QCOMPARE(fetcher.runningCount(), running);
        QCOMPARE(fetcher.waitingCount(), qsizetype(probes.size()) - answered - running);
        server.release("/feed");
        answered += running;
        QTRY_COMPARE(endings(), answered);
    }
    QCOMPARE(server.largestConcurrency(), expected);
    for (const FetchProbe &probe : probes) {
        QCOMPARE(probe.endings(), 1);
    }
}

void TestFetcherEnding::redirectWaitsForAPlaceAtItsHost()
{
    LoopbackServer server;
    server.answer("/busy", ScriptedAnswer::ok("x").holding());
    server.answer("/target", ScriptedAnswer::ok("y"));
    server.answer("/start", ScriptedAnswer::redirect(302, server.url(u"/target"_s).toEncoded()));
    Fetcher fetcher({true, 1, 6});
    FetchProbe busy;
    busy.fetch(fetcher, requestFor(server.url(u"/busy"_s)));
    // Another name for the same machine is another host.
    QUrl start = server.url(u"/start"_s);
    start.setHost(u"localhost"_s);
    FetchRequest request = requestFor(start);
    request.limits.total = 20'000ms;
    FetchProbe probe;
    probe.fetch(fetcher, request);
    QTRY_COMPARE(server.requestCount("/start"), 1);
    QTRY_COMPARE(fetcher.waitingCount(), 1);
    QCOMPARE(server.requestCount("/target"), 0);
    server.release("/busy");
    WAIT_FOR_RESPONSE(busy);
    WAIT_FOR_RESPONSE(probe);
    QCOMPARE(probe.response().body, QByteArray("y"));
}

void TestFetcherEnding::cancelWhileWaiting()
{
    LoopbackServer server;
    server.answer("/first", ScriptedAnswer::ok("x").holding());
    server.answer("/second", ScriptedAnswer::ok("x"));
    Fetcher fetcher({true, 1, 1});
    FetchProbe first;
    FetchProbe second;
    first.fetch(fetcher, requestFor(server.url(u"/first"_s)));
    second.fetch(fetcher, requestFor(server.url(u"/second"_s)));
    QTRY_COMPARE(server.requestCount("/first"), 1);
    fetcher.cancel(second.id());
    WAIT_FOR_ERROR(second, FetchError::Cancelled);
    server.release("/first");
    WAIT_FOR_RESPONSE(first);
    QCOMPARE(server.requestCount("/second"), 0);
}

void TestFetcherEnding::cancelWhileRunning_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("before the answer") << ScriptedAnswer::silent();
    QTest::newRow("within the body") << ScriptedAnswer::ok("half").announcing(1000);
    QTest::newRow("in a flood") << ScriptedAnswer::endless(QByteArray(1000, 'x'));
    QTest::newRow("in a compressed flood")
        << ScriptedAnswer::endless(gzip(QByteArray(100'000, 'x'))).with("Content-Encoding", "gzip");
}

void TestFetcherEnding::cancelWhileRunning()
{
    QFETCH(ScriptedAnswer, answer);
    LoopbackServer server;
    server.answer("/feed", answer);
    Fetcher fetcher(loopbackPolicy());
    FetchRequest request = requestFor(server.url(u"/feed"_s));
    request.limits.maxBytes = std::numeric_limits<qint64>::max() / 2;
    QSignalSpy received(&server, &LoopbackServer::requestReceived);
    FetchProbe probe;
    // From within the fetcher's own signal where there is one, which is the harder place.
    connect(&fetcher, &Fetcher::progressed, &server, [&fetcher, &probe] { fetcher.cancel(probe.id()); });
    probe.fetch(fetcher, request);
    QTRY_COMPARE(received.size(), 1);
    if (QByteArray(QTest::currentDataTag()) == "before the answer") {
        fetcher.cancel(probe.id());
    }
    WAIT_FOR_ERROR(probe, FetchError::Cancelled);
    QTRY_COMPARE(server.connectionCount(), 0);
    QCOMPARE(probe.endings(), 1);
}

void TestFetcherEnding::cancelAfterTheEnd()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::ok("x"));
    Fetcher fetcher(loopbackPolicy());
    QSignalSpy contacted(&fetcher, &Fetcher::contacted);
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    WAIT_FOR_RESPONSE(probe);
    fetcher.cancel(probe.id());
    fetcher.cancel(probe.id());
    fetcher.cancel(0);
    fetcher.cancel(4711);
    // Anything the cancelling had queued would come before the ending of a later request.
    FetchProbe later;
    later.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    WAIT_FOR_RESPONSE(later);
    QCOMPARE(probe.endings(), 1);
    QVERIFY(probe.hasSucceeded());
    QCOMPARE(contacted.size(), 2);
}

void TestFetcherEnding::firstEndingWins()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::silent());
    Fetcher fetcher(loopbackPolicy());
    FetchProbe cancelledFirst;
    FetchProbe switchedFirst;
    cancelledFirst.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    switchedFirst.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    QTRY_COMPARE(server.requests().size(), 2);
    fetcher.cancel(cancelledFirst.id());
    fetcher.setNetworkAllowed(false);
    fetcher.cancel(cancelledFirst.id());
    fetcher.cancel(switchedFirst.id());
    WAIT_FOR_ERROR(cancelledFirst, FetchError::Cancelled);
    WAIT_FOR_ERROR(switchedFirst, FetchError::NetworkOff);
    QTRY_COMPARE(server.connectionCount(), 0);
    QCOMPARE(cancelledFirst.endings(), 1);
    QCOMPARE(switchedFirst.endings(), 1);
}

void TestFetcherEnding::cancelAgainstAnswer()
{
    // The whole answer and the caller's change of mind meet, in many alignments; either may win.
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::ok("0123456789").holdingBody());
    Fetcher fetcher(loopbackPolicy());
    for (int turns = 0; turns < 40; ++turns) {
        const qsizetype before = server.requests().size();
        FetchProbe probe;
        probe.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
        QTRY_COMPARE(server.requests().size(), before + 1);
        server.release("/feed");
        for (int i = 0; i < turns && !probe.hasEnded(); ++i) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        }
        fetcher.cancel(probe.id());
        WAIT_FOR(probe);
        QVERIFY(probe.hasSucceeded() || probe.error().code == FetchError::Cancelled);
        if (probe.hasSucceeded()) {
            QCOMPARE(probe.response().body, QByteArray("0123456789"));
        }
        QCoreApplication::processEvents();
        QCOMPARE(probe.endings(), 1);
    }
    QCOMPARE(fetcher.runningCount(), 0);
}

void TestFetcherEnding::contextGone()
{
    LoopbackServer server;
    server.answer("/silent", ScriptedAnswer::silent());
    Fetcher fetcher(loopbackPolicy());
    QSignalSpy contacted(&fetcher, &Fetcher::contacted);
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(server.url(u"/silent"_s)));
    QTRY_COMPARE(server.requests().size(), 1);
    probe.leave();
    QTRY_COMPARE(server.connectionCount(), 0);
    QTRY_COMPARE(contacted.size(), 1);
    QCOMPARE(contacted.at(0).at(0).value<LedgerEntry>().error.value_or(FetchError::Unknown),
             FetchError::Cancelled);
    QCOMPARE(fetcher.runningCount(), 0);
    QCOMPARE(probe.endings(), 0);
}

void TestFetcherEnding::callbackMayDoAnything()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::ok("x"));
    auto fetcher = std::make_unique<Fetcher>(loopbackPolicy());
    QObject context;
    QStringList told;
    const FetchRequest request = requestFor(server.url(u"/feed"_s));
    FetchId id = 0;
    id = fetcher->fetch(request, &context, [&](const Fetcher::Result &first) {
        told += first ? u"first"_s : u"failed"_s;
        fetcher->cancel(id);
        fetcher->setNetworkAllowed(false);
        fetcher->setNetworkAllowed(true);
        fetcher->fetch(request, &context, [&](const Fetcher::Result &second) {
            told += second ? u"second"_s : u"failed"_s;
            fetcher.reset();
        });
    });
    QTRY_VERIFY(!fetcher);
    QCOMPARE(told, QStringList({u"first"_s, u"second"_s}));
}

void TestFetcherEnding::fetcherGone()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::silent());
    std::array<FetchProbe, 4> probes;
    {
        Fetcher fetcher(loopbackPolicy());
        for (FetchProbe &probe : probes) {
            probe.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
        }
        QTRY_COMPARE(server.requests().size(), 2);
        fetcher.cancel(probes.front().id());
    }
    QTRY_COMPARE(server.connectionCount(), 0);
    for (FetchProbe &probe : probes) {
        QCOMPARE(probe.endings(), 0);
        probe.leave();
    }
}

void TestFetcherEnding::switchEndsEverything()
{
    LoopbackServer server;
    server.answer("/quick", ScriptedAnswer::ok("x"));
    server.answer("/silent", ScriptedAnswer::silent());
    Fetcher fetcher(loopbackPolicy());
    QSignalSpy changed(&fetcher, &Fetcher::networkAllowedChanged);
    FetchProbe quick;
    quick.fetch(fetcher, requestFor(server.url(u"/quick"_s)));
    WAIT_FOR_RESPONSE(quick);
    std::array<FetchProbe, 5> probes;
    for (FetchProbe &probe : probes) {
        probe.fetch(fetcher, requestFor(server.url(u"/silent"_s)));
    }
    QTRY_COMPARE(server.requestCount("/silent"), 2);
    fetcher.setNetworkAllowed(false);
    fetcher.setNetworkAllowed(false);
    for (FetchProbe &probe : probes) {
        WAIT_FOR_ERROR(probe, FetchError::NetworkOff);
    }
    // Idle ones too.
    QTRY_COMPARE(server.connectionCount(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(fetcher.runningCount(), 0);
    QCOMPARE(fetcher.waitingCount(), 0);
    QCOMPARE(server.requestCount("/silent"), 2);
}

void TestFetcherEnding::switchRefusesAndComesBack()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::ok("x"));
    Fetcher fetcher(loopbackPolicy());
    fetcher.setNetworkAllowed(false);
    QVERIFY(!fetcher.isNetworkAllowed());
    FetchProbe refused;
    refused.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    WAIT_FOR_ERROR(refused, FetchError::NetworkOff);
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(server.connectionCount(), 0);
    fetcher.setNetworkAllowed(true);
    FetchProbe allowed;
    allowed.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    WAIT_FOR_RESPONSE(allowed);
}

void TestFetcherEnding::ledgerTellsEveryContact()
{
    LoopbackServer server;
    server.answer("/0", ScriptedAnswer::redirect(301, "/1?token=secret"));
    server.answer("/1?token=secret", ScriptedAnswer::ok("12345"));
    const auto now = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
    Fetcher fetcher(loopbackPolicy(), attache::base::Clock::stoppedAt(now));
    NetworkLedger ledger;
    QStringList order;
    QObject context;
    connect(&fetcher, &Fetcher::contacted, &context, [&](const LedgerEntry &entry) {
        ledger.record(entry);
        order += u"entry"_s;
    });
    FetchRequest request = requestFor(server.url(u"/0"_s));
    request.reason = FetchReason::ContentUpdate;
    fetcher.fetch(request, &context, [&order](const Fetcher::Result &) { order += u"ending"_s; });
    QTRY_COMPARE(order, QStringList({u"entry"_s, u"entry"_s, u"ending"_s}));
    const LedgerEntry &first = ledger.entries().at(0);
    QCOMPARE(first.outcome, LedgerOutcome::Redirected);
    QCOMPARE(first.httpStatus, 301);
    const LedgerEntry &second = ledger.entries().at(1);
    QCOMPARE(second.outcome, LedgerOutcome::Answered);
    QCOMPARE(second.httpStatus, 200);
    QCOMPARE(second.bytesReceived, 5);
    QVERIFY(!second.error);
    for (const LedgerEntry &entry : ledger.entries()) {
        QCOMPARE(entry.time, now);
        QCOMPARE(entry.host, u"127.0.0.1"_s);
        QCOMPARE(entry.reason, FetchReason::ContentUpdate);
    }
    QCOMPARE(ledger.contactCount(), 2);
    QCOMPARE(ledger.bytesReceived(), 5);
}

QTEST_GUILESS_MAIN(TestFetcherEnding)
#include "tst_fetcher_ending.moc"
