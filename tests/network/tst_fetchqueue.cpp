// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/fetchqueue.h"

#include <QTest>

using namespace attache::network;
using namespace Qt::StringLiterals;

class TestFetchQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void busyHostDoesNotHoldUpOthers();
    void overallLimitCountsAllHosts();
    void prependedGoesFirst();
    void leavingTwiceFreesOnePlace();
};

void TestFetchQueue::busyHostDoesNotHoldUpOthers()
{
    FetchQueue queue(1, 6);
    queue.append(1, u"a"_s);
    queue.append(2, u"a"_s);
    queue.append(3, u"b"_s);
    QCOMPARE(queue.takeNext().value_or(0), 1U);
    QCOMPARE(queue.takeNext().value_or(0), 3U);
    QVERIFY(!queue.takeNext());
    QCOMPARE(queue.waitingCount(), 1);
    queue.leave(1);
    QCOMPARE(queue.takeNext().value_or(0), 2U);
}

void TestFetchQueue::overallLimitCountsAllHosts()
{
    FetchQueue queue(2, 2);
    queue.append(1, u"a"_s);
    queue.append(2, u"b"_s);
    queue.append(3, u"c"_s);
    QVERIFY(queue.takeNext());
    QVERIFY(queue.takeNext());
    QVERIFY(!queue.takeNext());
    queue.leave(2);
    QCOMPARE(queue.takeNext().value_or(0), 3U);
}

void TestFetchQueue::prependedGoesFirst()
{
    FetchQueue queue(1, 1);
    queue.append(1, u"a"_s);
    queue.prepend(2, u"b"_s);
    QCOMPARE(queue.takeNext().value_or(0), 2U);
}

void TestFetchQueue::leavingTwiceFreesOnePlace()
{
    FetchQueue queue(1, 6);
    for (FetchQueue::Id id = 1; id <= 4; ++id) {
        queue.append(id, u"a"_s);
    }
    QCOMPARE(queue.takeNext().value_or(0), 1U);
    queue.leave(1);
    queue.leave(1);
    queue.leave(3);
    queue.leave(99);
    QCOMPARE(queue.takeNext().value_or(0), 2U);
    QVERIFY(!queue.takeNext());
    queue.leave(2);
    QCOMPARE(queue.takeNext().value_or(0), 4U);
    queue.leave(4);
    QCOMPARE(queue.runningCount(), 0);
    QCOMPARE(queue.waitingCount(), 0);
}

QTEST_APPLESS_MAIN(TestFetchQueue)
#include "tst_fetchqueue.moc"
