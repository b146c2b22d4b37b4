// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/backoff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace attache::network;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delays_data();
    void delays();
    void chanceStaysWithinItsShare();
    void sameSeedSameMoment();
    void retryAfter_data();
    void retryAfter();
};

void TestBackoff::delays_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("minutes");
    QTest::newRow("nonsense") << -3 << 0;
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 15;
    QTest::newRow("two") << 2 << 30;
    QTest::newRow("three") << 3 << 60;
    QTest::newRow("seven") << 7 << 960;
    QTest::newRow("eight reach the longest") << 8 << 1440;
    QTest::newRow("for years") << std::numeric_limits<int>::max() << 1440;
}

void TestBackoff::delays()
{
    QFETCH(int, failures);
    QFETCH(int, minutes);
    QVERIFY(Backoff().delay(failures) == std::chrono::minutes(minutes));
}

void TestBackoff::chanceStaysWithinItsShare()
{
    const QDateTime failed(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    Backoff backoff;
    backoff.first = 1000s;
    backoff.jitter = 0.25;
    QRandomGenerator random(1);
    QSet<qint64> seen;
    for (int i = 0; i < 200; ++i) {
        const qint64 seconds = failed.secsTo(backoff.nextAttempt(failed, 1, {}, random));
        QVERIFY(seconds >= 1000);
        QVERIFY(seconds <= 1250);
        seen.insert(seconds);
    }
    QVERIFY(seen.size() > 50);
    backoff.jitter = 0;
    QCOMPARE(failed.secsTo(backoff.nextAttempt(failed, 1, {}, random)), 1000);
}

void TestBackoff::sameSeedSameMoment()
{
    const QDateTime failed(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    QRandomGenerator one(7);
    QRandomGenerator other(7);
    QCOMPARE(Backoff().nextAttempt(failed, 3, {}, one), Backoff().nextAttempt(failed, 3, {}, other));
}

void TestBackoff::retryAfter_data()
{
    QTest::addColumn<qint64>("askedFor");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("sooner than ours") << qint64(60) << qint64(900);
    QTest::newRow("later than ours") << qint64(7200) << qint64(7200);
    QTest::newRow("later than our longest") << qint64(3 * 86400) << qint64(3 * 86400);
    QTest::newRow("for ever") << qint64(3'000'000'000) << qint64(7 * 86400);
    QTest::newRow("in the past") << qint64(-3600) << qint64(900);
}

void TestBackoff::retryAfter()
{
    QFETCH(qint64, askedFor);
    QFETCH(qint64, expected);
    const QDateTime failed(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    Backoff backoff;
    backoff.jitter = 0;
    QRandomGenerator random(1);
    QCOMPARE(failed.secsTo(backoff.nextAttempt(failed, 1, failed.addSecs(askedFor), random)), expected);
}

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
