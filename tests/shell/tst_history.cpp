// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/history.h"

#include <QTest>

using attache::domain::PageKind;
using attache::shell::History;
using attache::shell::Location;

namespace {

Location page(int number)
{
    return Location::of({PageKind::Term, QStringLiteral("term-%1").arg(number)});
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void goesBackAndForward();
    void forgetsForwardAtANewPlace();
    void stayingIsNoVisit();
    void keepsThePlaceOnThePage();
    void listsNearestFirst();
    void doesNotGrowWithoutEnd();
};

void TestHistory::startsEmpty()
{
    History history;
    QVERIFY(history.isEmpty());
    QVERIFY(!history.canGo(-1));
    QVERIFY(!history.canGo(0));
    QVERIFY(!history.canGo(1));
    QVERIFY(history.backward().isEmpty());
    QVERIFY(history.forward().isEmpty());
    history.go(-1);
    history.setState(1);
    QVERIFY(history.isEmpty());
}

void TestHistory::goesBackAndForward()
{
    History history;
    for (int i = 0; i < 3; ++i) {
        history.visit(page(i));
    }
    QVERIFY(!history.canGo(1));
    history.go(-2);
    QVERIFY(history.current().location == page(0));
    QVERIFY(!history.canGo(-1));
    history.go(-1);
    QVERIFY(history.current().location == page(0));
    QVERIFY(history.canGo(2));
    QVERIFY(!history.canGo(3));
    history.go(1);
    QVERIFY(history.current().location == page(1));
}

void TestHistory::forgetsForwardAtANewPlace()
{
    History history;
    for (int i = 0; i < 3; ++i) {
        history.visit(page(i));
    }
    history.go(-1);
    history.visit(page(9));
    QVERIFY(!history.canGo(1));
    QCOMPARE(history.backward().size(), 2);
    history.go(-1);
    QVERIFY(history.current().location == page(1));
}

void TestHistory::stayingIsNoVisit()
{
    History history;
    history.visit(page(0));
    history.visit(page(1));
    history.go(-1);
    history.visit(page(0));
    QVERIFY(history.canGo(1));
    QVERIFY(!history.canGo(-1));
}

void TestHistory::keepsThePlaceOnThePage()
{
    History history;
    history.visit(page(0));
    history.setState(120);
    history.visit(page(1));
    QVERIFY(!history.current().state.isValid());
    history.setState(7);
    history.go(-1);
    QCOMPARE(history.current().state.toInt(), 120);
    history.go(1);
    QCOMPARE(history.current().state.toInt(), 7);
}

void TestHistory::listsNearestFirst()
{
    History history;
    for (int i = 0; i < 5; ++i) {
        history.visit(page(i));
    }
    history.go(-2);
    const auto backward = history.backward();
    const auto forward = history.forward();
    QCOMPARE(backward.size(), 2);
    QVERIFY(backward.at(0).location == page(1));
    QVERIFY(backward.at(1).location == page(0));
    QCOMPARE(forward.size(), 2);
    QVERIFY(forward.at(0).location == page(3));
    QVERIFY(forward.at(1).location == page(4));
}

void TestHistory::doesNotGrowWithoutEnd()
{
    History history;
    for (int i = 0; i < 1000; ++i) {
        history.visit(page(i));
    }
    QVERIFY(history.backward().size() < 500);
    QVERIFY(history.backward().size() > 50);
    QVERIFY(history.current().location == page(999));
    QVERIFY(history.backward().constFirst().location == page(998));
    QVERIFY(!history.canGo(1));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
