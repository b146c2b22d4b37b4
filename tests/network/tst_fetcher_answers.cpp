// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/appidentity.h"
#include "fetchprobe.h"
#include "support/loopbackserver.h"

#include <QSignalSpy>

#include <random>

using namespace attache::network;
using namespace attache::testsupport;
using namespace Qt::StringLiterals;

class TestFetcherAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyAndFields();
    void whatGoesOverTheWire();
    void notModified();
    void uselessValidatorsAreNotSent();
    void unaskedNotModifiedIsAnError();
    void compressedBodies_data();
    void compressedBodies();
    void redirects_data();
    void redirects();
    void validatorsFollowTheirOwner();
    void refusedRedirects_data();
    void refusedRedirects();
    void statuses_data();
    void statuses();
    void retryAfter_data();
    void retryAfter();
    void bodyWithoutLength();
    void largeBodies_data();
    void largeBodies();
    void progressIsTold();
};

void TestFetcherAnswers::bodyAndFields()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::ok("<rss/>", "application/rss+xml; charset=utf-8")
                               .with("ETag", "W/\"v1\"")
                               .with("Last-Modified", "Sat, 21 Nov 2026 10:00:00 GMT"));
    Fetcher fetcher(loopbackPolicy());
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    WAIT_FOR_RESPONSE(probe);
    const FetchResponse &response = probe.response();
    QVERIFY(!response.notModified);
    QCOMPARE(response.body, QByteArray("<rss/>"));
    QCOMPARE(response.bytesReceived, 6);
    QCOMPARE(response.contentType, u"application/rss+xml; charset=utf-8"_s);
    QCOMPARE(response.etag, u"W/\"v1\""_s);
    QCOMPARE(response.lastModified, u"Sat, 21 Nov 2026 10:00:00 GMT"_s);
    QCOMPARE(response.finalUrl, server.url(u"/feed"_s));
    QVERIFY(!response.movedTo);
    QVERIFY(!response.movedPermanently);
    QVERIFY(!response.retryAfter);
}

void TestFetcherAnswers::whatGoesOverTheWire()
{
    LoopbackServer server;
    server.answer("/feed?a=b", ScriptedAnswer::ok("x").with("Set-Cookie", "who=you; Path=/"));
    Fetcher fetcher(loopbackPolicy());
    FetchRequest request = requestFor(server.url(u"/feed?a=b#part"_s));
    request.accept = "application/atom+xml";
    request.validators.etag = u"\"v1\""_s;
    request.validators.lastModified = u"Sat, 21 Nov 2026 10:00:00 GMT"_s;
    for (int i = 0; i < 2; ++i) {
        FetchProbe probe;
        probe.fetch(fetcher, request);
        WAIT_FOR_RESPONSE(probe);
        const ReceivedRequest received = server.requests().constLast();
        QCOMPARE(received.method, QByteArray("GET"));
        QCOMPARE(received.target, QByteArray("/feed?a=b"));
        const QByteArray agent =
            "Attache/" + attache::base::applicationVersion().toLatin1() + " (+offline encyclopedia reader)";
        QCOMPARE(received.fields.value("user-agent"), agent);
        QCOMPARE(received.fields.value("accept"), QByteArray("application/atom+xml"));
        QCOMPARE(received.fields.value("accept-language"), QByteArray("en, *;q=0.5"));
        QCOMPARE(received.fields.value("if-none-match"), QByteArray("\"v1\""));
        QCOMPARE(received.fields.value("if-modified-since"), QByteArray("Sat, 21 Nov 2026 10:00:00 GMT"));
        QVERIFY(received.fields.value("accept-encoding").contains("gzip"));
        QVERIFY(!received.fields.contains("cookie"));
        QVERIFY(!received.fields.contains("referer"));
        QVERIFY(!received.fields.contains("authorization"));
    }
}

void TestFetcherAnswers::notModified()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::status(304).with("ETag", "\"v1\""));
    Fetcher fetcher(loopbackPolicy());
    FetchRequest request = requestFor(server.url(u"/feed"_s));
    request.validators.etag = u"\"v1\""_s;
    for (int i = 0; i < 2; ++i) {
        FetchProbe probe;
        probe.fetch(fetcher, request);
        WAIT_FOR_RESPONSE(probe);
        QVERIFY(probe.response().notModified);
        QVERIFY(probe.response().body.isEmpty());
        QCOMPARE(probe.response().etag, u"\"v1\""_s);
    }
    QCOMPARE(server.connectionCount(), 1);
}

void TestFetcherAnswers::uselessValidatorsAreNotSent()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::ok("x"));
    Fetcher fetcher(loopbackPolicy());
    FetchRequest request = requestFor(server.url(u"/feed"_s));
    request.validators.etag = u"\"v1\"\r\nCookie: who=you"_s;
    request.validators.lastModified = u"вчера"_s;
    FetchProbe probe;
    probe.fetch(fetcher, request);
    WAIT_FOR_RESPONSE(probe);
    const auto &fields = server.requests().constLast().fields;
    QVERIFY(!fields.contains("if-none-match"));
    QVERIFY(!fields.contains("if-modified-since"));
    QVERIFY(!fields.contains("cookie"));
}

void TestFetcherAnswers::unaskedNotModifiedIsAnError()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::status(304));
    Fetcher fetcher(loopbackPolicy());
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    WAIT_FOR_ERROR(probe, FetchError::HttpStatus);
    QCOMPARE(probe.error().httpStatus, 304);
}

void TestFetcherAnswers::compressedBodies_data()
{
    const QByteArray text = QByteArray("The Diplomat, season three. ").repeated(500);
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("gzip") << QByteArray("gzip") << gzip(text) << text;
    QTest::newRow("deflate") << QByteArray("deflate") << qCompress(text).mid(4) << text;
    QTest::newRow("gzip of nothing") << QByteArray("gzip") << gzip({}) << QByteArray();
    // Qt's own guard would refuse this ratio.
    const QByteArray spaces(12 * 1024 * 1024, ' ');
    QTest::newRow("gzip of the very repetitive") << QByteArray("gzip") << gzip(spaces) << spaces;
}

void TestFetcherAnswers::compressedBodies()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, expected);
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::ok(sent).with("Content-Encoding", encoding));
    Fetcher fetcher(loopbackPolicy());
    FetchRequest request = requestFor(server.url(u"/feed"_s));
    request.limits.maxBytes = 12 * 1024 * 1024;
    FetchProbe probe;
    probe.fetch(fetcher, request);
    WAIT_FOR_RESPONSE(probe);
    QVERIFY(probe.response().body == expected);
    QCOMPARE(probe.response().bytesReceived, expected.size());
}

void TestFetcherAnswers::redirects_data()
{
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<QString>("movedTo");
    QTest::addColumn<bool>("permanently");
    QTest::newRow("301") << QList<int>{301} << u"/1"_s << true;
    QTest::newRow("308") << QList<int>{308} << u"/1"_s << true;
    QTest::newRow("301 301 308") << QList<int>{301, 301, 308} << u"/3"_s << true;
    QTest::newRow("302") << QList<int>{302} << QString() << false;
    QTest::newRow("303") << QList<int>{303} << QString() << false;
    QTest::newRow("307") << QList<int>{307} << QString() << false;
    QTest::newRow("301 302") << QList<int>{301, 302} << u"/1"_s << false;
    QTest::newRow("302 301") << QList<int>{302, 301} << QString() << false;
    QTest::newRow("five") << QList<int>{301, 301, 301, 301, 301} << u"/5"_s << true;
}

void TestFetcherAnswers::redirects()
{
    QFETCH(QList<int>, codes);
    QFETCH(QString, movedTo);
    QFETCH(bool, permanently);
    LoopbackServer server;
    for (int i = 0; i < codes.size(); ++i) {
        // Relative and absolute in turn.
        const QString next = u"/%1"_s.arg(i + 1);
        server.answer('/' + QByteArray::number(i),
                      ScriptedAnswer::redirect(codes.at(i),
                                               i % 2 == 0 ? next.toLatin1() : server.url(next).toEncoded()));
    }
    const QString last = u"/%1"_s.arg(codes.size());
    server.answer(last.toLatin1(), ScriptedAnswer::ok("x"));
    Fetcher fetcher(loopbackPolicy());
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(server.url(u"/0"_s)));
    WAIT_FOR_RESPONSE(probe);
    QCOMPARE(probe.response().finalUrl, server.url(last));
    QCOMPARE(probe.response().body, QByteArray("x"));
    QCOMPARE(probe.response().movedTo.value_or(QUrl()), movedTo.isEmpty() ? QUrl() : server.url(movedTo));
    QCOMPARE(probe.response().movedPermanently, permanently);
}

void TestFetcherAnswers::validatorsFollowTheirOwner()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::redirect(302, "/real"));
    server.answer("/real", ScriptedAnswer::status(304));
    Fetcher fetcher(loopbackPolicy());
    FetchRequest request = requestFor(server.url(u"/feed"_s));
    request.validators = {u"\"v1\""_s, {}, server.url(u"/real"_s)};
    FetchProbe probe;
    probe.fetch(fetcher, request);
    WAIT_FOR_RESPONSE(probe);
    QVERIFY(probe.response().notModified);
    QVERIFY(!server.requests().at(0).fields.contains("if-none-match"));
    QCOMPARE(server.requests().at(1).fields.value("if-none-match"), QByteArray("\"v1\""));
}

void TestFetcherAnswers::refusedRedirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<FetchError::Code>("expected");
    QTest::newRow("to itself") << QByteArray("/0") << FetchError::TooManyRedirects;
    QTest::newRow("in a circle") << QByteArray("/circle") << FetchError::TooManyRedirects;
    QTest::newRow("six") << QByteArray("/far1") << FetchError::TooManyRedirects;
    QTest::newRow("no address") << QByteArray() << FetchError::InvalidRedirect;
    QTest::newRow("no host") << QByteArray("https://") << FetchError::InvalidRedirect;
    QTest::newRow("nonsense") << QByteArray("https://[::x]/") << FetchError::InvalidRedirect;
    QTest::newRow("file") << QByteArray("file:///etc/hostname") << FetchError::SchemeNotAllowed;
    QTest::newRow("data") << QByteArray("data:text/plain,x") << FetchError::SchemeNotAllowed;
    QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/x") << FetchError::SchemeNotAllowed;
    QTest::newRow("http elsewhere") << QByteArray("http://192.0.2.1/") << FetchError::SchemeNotAllowed;
    QTest::newRow("with password") << QByteArray("https://me:secret@192.0.2.1/")
                                   << FetchError::InvalidRedirect;
}

void TestFetcherAnswers::refusedRedirects()
{
    QFETCH(QByteArray, location);
    QFETCH(FetchError::Code, expected);
    LoopbackServer server;
    server.answer("/0", ScriptedAnswer::redirect(302, location));
    server.answer("/circle", ScriptedAnswer::redirect(302, "/circle2"));
    server.answer("/circle2", ScriptedAnswer::redirect(302, "/circle"));
    for (int i = 1; i <= 6; ++i) {
        server.answer("/far" + QByteArray::number(i),
                      ScriptedAnswer::redirect(301, "/far" + QByteArray::number(i + 1)));
    }
    Fetcher fetcher(loopbackPolicy());
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(server.url(u"/0"_s)));
    WAIT_FOR_ERROR(probe, expected);
    QVERIFY(!probe.error().detail.contains(u"secret"_s));
    QVERIFY(server.requests().size() <= 6);
}

void TestFetcherAnswers::statuses_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {204, 206, 300, 305, 400, 401, 403, 404, 407, 410, 418, 429, 500, 503}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestFetcherAnswers::statuses()
{
    QFETCH(int, status);
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::status(status, status == 204 ? "" : "<html>No.</html>")
                               .with("WWW-Authenticate", "Basic realm=\"x\"")
                               .with("Proxy-Authenticate", "Basic realm=\"x\""));
    Fetcher fetcher(loopbackPolicy());
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    WAIT_FOR_ERROR(probe, FetchError::HttpStatus);
    QCOMPARE(probe.error().httpStatus, status);
    QVERIFY(!probe.error().retryAfter);
}

void TestFetcherAnswers::retryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("expected");
    QTest::newRow("429 seconds") << 429 << QByteArray("120") << u"2026-11-22T12:02:00Z"_s;
    QTest::newRow("503 seconds") << 503 << QByteArray("60") << u"2026-11-22T12:01:00Z"_s;
    QTest::newRow("429 date") << 429 << QByteArray("Mon, 23 Nov 2026 08:00:00 GMT")
                              << u"2026-11-23T08:00:00Z"_s;
    QTest::newRow("429 past") << 429 << QByteArray("Sun, 22 Nov 2020 08:00:00 GMT")
                              << u"2026-11-22T12:00:00Z"_s;
    QTest::newRow("429 nonsense") << 429 << QByteArray("soon") << QString();
    QTest::newRow("200 seconds") << 200 << QByteArray("3600") << u"2026-11-22T13:00:00Z"_s;
}

void TestFetcherAnswers::retryAfter()
{
    QFETCH(int, status);
    QFETCH(QByteArray, field);
    QFETCH(QString, expected);
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::status(status, "x").with("Retry-After", field));
    const auto now = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
    Fetcher fetcher(loopbackPolicy(), attache::base::Clock::stoppedAt(now));
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    WAIT_FOR(probe);
    const auto moment = probe.hasSucceeded() ? probe.response().retryAfter : probe.error().retryAfter;
    QCOMPARE(moment ? moment->toString(Qt::ISODate) : QString(), expected);
}

void TestFetcherAnswers::bodyWithoutLength()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::ok("until the end").withoutLength());
    Fetcher fetcher(loopbackPolicy());
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    WAIT_FOR_RESPONSE(probe);
    QCOMPARE(probe.response().body, QByteArray("until the end"));
}

void TestFetcherAnswers::largeBodies_data()
{
    // Noise does not compress, so that its gzip is longer than itself: what is read and what arrived differ.
    QByteArray noise(8 * 1024 * 1024, Qt::Uninitialized);
    std::mt19937 random(5);
    std::generate(noise.begin(), noise.end(), [&random] { return static_cast<char>(random()); });
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("with length") << ScriptedAnswer::ok(noise) << noise;
    QTest::newRow("until closed") << ScriptedAnswer::ok(noise).withoutLength() << noise;
    QTest::newRow("gzip") << ScriptedAnswer::ok(gzip(noise)).with("Content-Encoding", "gzip") << noise;
}

void TestFetcherAnswers::largeBodies()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(QByteArray, expected);
    LoopbackServer server;
    server.answer("/pack", answer);
    Fetcher fetcher(loopbackPolicy());
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(server.url(u"/pack"_s)));
    WAIT_FOR_RESPONSE(probe);
    QVERIFY(probe.response().body == expected);
}

void TestFetcherAnswers::progressIsTold()
{
    LoopbackServer server;
    server.answer("/feed", ScriptedAnswer::ok("0123456789").dripping(std::chrono::milliseconds(5)));
    Fetcher fetcher(loopbackPolicy());
    QSignalSpy progress(&fetcher, &Fetcher::progressed);
    FetchProbe probe;
    const FetchId id = probe.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    WAIT_FOR_RESPONSE(probe);
    QVERIFY(!progress.isEmpty());
    qint64 before = 0;
    for (const auto &call : progress) {
        QCOMPARE(call.at(0).value<FetchId>(), id);
        QVERIFY(call.at(1).toLongLong() >= before);
        before = call.at(1).toLongLong();
    }
    QCOMPARE(before, 10);
}

QTEST_GUILESS_MAIN(TestFetcherAnswers)
#include "tst_fetcher_answers.moc"
