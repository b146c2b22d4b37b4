// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QTest>

using attache::base::Clock;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsStillWhenStopped()
    {
        const QDateTime moment(QDate(2024, 8, 10), QTime(12, 0), Qt::UTC);
        const Clock clock = Clock::stoppedAt(moment);
        QCOMPARE(clock.now(), moment);
        QCOMPARE(clock.today(), moment.toLocalTime().date());
    }

    void followsTheSystem()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = Clock().now();
        QVERIFY(now >= before && now <= QDateTime::currentDateTimeUtc());
        QCOMPARE(now.timeSpec(), Qt::UTC);
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
