// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/redirects.h"

#include <QTest>

using namespace attache::network;
using namespace Qt::StringLiterals;

// What needs two real hosts or https; the rest is tried over sockets in tst_fetcher_answers.
class TestRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downgradeIsRefused();
    void locations_data();
    void locations();
    void fragmentIsLeftOut();
    void zeroFollowsNone();
};

void TestRedirects::downgradeIsRefused()
{
    FetchPolicy policy;
    policy.loopbackHttp = true;
    for (const char *to : {"http://example.org/feed", "http://127.0.0.1/feed", "HTTP://localhost/"}) {
        Redirects way(QUrl(u"https://example.org/feed"_s), policy, 5);
        const auto next = way.follow(301, to);
        QVERIFY(!next);
        QCOMPARE(next.error().code, FetchError::RedirectDowngrade);
        QVERIFY(!way.movedTo());
    }
}

void TestRedirects::locations_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("expected");
    QTest::newRow("absolute") << QByteArray("https://other.example/a") << u"https://other.example/a"_s;
    QTest::newRow("other path") << QByteArray("/a/b") << u"https://example.org/a/b"_s;
    QTest::newRow("relative") << QByteArray("b?c=d") << u"https://example.org/feeds/b?c=d"_s;
    QTest::newRow("upwards") << QByteArray("../b") << u"https://example.org/b"_s;
    QTest::newRow("same scheme") << QByteArray("//other.example/a") << u"https://other.example/a"_s;
    QTest::newRow("unencoded") << QByteArray("/a b/\xc3\xa9") << u"https://example.org/a%20b/%C3%A9"_s;
    QTest::newRow("spaces round it") << QByteArray(" /a ") << u"https://example.org/a"_s;
}

void TestRedirects::locations()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, expected);
    Redirects way(QUrl(u"https://example.org/feeds/all"_s), {}, 5);
    const auto next = way.follow(308, location);
    QVERIFY(next.has_value());
    QCOMPARE(next->toString(QUrl::FullyEncoded), expected);
    QCOMPARE(way.current(), *next);
    QCOMPARE(way.movedTo().value_or(QUrl()), *next);
    QVERIFY(way.movedPermanently());
}

void TestRedirects::fragmentIsLeftOut()
{
    const auto url = checkedUrl(QUrl(u"https://example.org/feed#latest"_s), {});
    QVERIFY(url.has_value());
    QCOMPARE(*url, QUrl(u"https://example.org/feed"_s));
    Redirects way(*url, {}, 5);
    // Only the fragment differs: the same document again.
    const auto next = way.follow(302, "https://example.org/feed#oldest");
    QVERIFY(!next);
    QCOMPARE(next.error().code, FetchError::TooManyRedirects);
}

void TestRedirects::zeroFollowsNone()
{
    Redirects way(QUrl(u"https://example.org/feed"_s), {}, 0);
    const auto next = way.follow(301, "/a");
    QVERIFY(!next);
    QCOMPARE(next.error().code, FetchError::TooManyRedirects);
    QCOMPARE(way.current(), QUrl(u"https://example.org/feed"_s));
}

QTEST_APPLESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
