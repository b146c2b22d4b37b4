// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/map/maplayout.h"

#include <QLineF>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using attache::painting::MapLayout;
using attache::painting::MapSlot;
using attache::painting::MapStep;

namespace {

/// People of four sides; everyone knows the next one and somebody far off.
MapStep world(int people)
{
    MapStep step;
    for (int i = 0; i < people; ++i) {
        step.people.append({u"person %1"_s.arg(i, 5, 10, QChar(u'0')), i % 4});
        if (i > 0) {
            step.links.append({i - 1, i});
            step.links.append({i / 2, i});
        }
    }
    return step;
}

QList<MapSlot> slotsOf(const MapLayout &layout, const MapStep &step)
{
    QList<MapSlot> list;
    for (const MapStep::Person &person : step.people) {
        list.append(layout.slot(person.key, person.field).value());
    }
    return list;
}

} // namespace

class TestMapLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyHasAPlaceOfTheirOwn_data();
    void everybodyHasAPlaceOfTheirOwn();
    void isTheSameEveryTime();
    void doesNotDependOnTheOrderOfEquals();
    void keepsPlacesWhenOthersJoin();
    void givesASecondPlaceOnAnotherSide();
    void goesOnWhenSomebodyLeaves();
    void putsFriendsTogether();
    void growsInProportion();
};

void TestMapLayout::everybodyHasAPlaceOfTheirOwn_data()
{
    QTest::addColumn<int>("people");
    for (const int people : {0, 1, 2, 9, 60, 2000}) {
        QTest::addRow("%d", people) << people;
    }
}

void TestMapLayout::everybodyHasAPlaceOfTheirOwn()
{
    QFETCH(int, people);
    const MapStep step = world(people);
    MapLayout layout(4);
    layout.add(step);
    QList<MapSlot> taken;
    for (const MapSlot &slot : slotsOf(layout, step)) {
        QVERIFY(!taken.contains(slot));
        QVERIFY(slot.row >= 0 && slot.row < layout.rows());
        QVERIFY(slot.column >= 0 && slot.column < layout.columns(slot.field));
        taken.append(slot);
    }
    QCOMPARE(taken.size(), people);
}

void TestMapLayout::isTheSameEveryTime()
{
    const MapStep step = world(60);
    MapLayout one(4);
    MapLayout other(4);
    one.add(step);
    other.add(step);
    QCOMPARE(slotsOf(one, step), slotsOf(other, step));
}

void TestMapLayout::doesNotDependOnTheOrderOfEquals()
{
    MapStep step;
    step.people = {{u"b"_s, 0}, {u"a"_s, 0}, {u"c"_s, 0}};
    step.links = {{0, 1}, {1, 2}, {0, 2}};
    MapStep turned;
    turned.people = {{u"c"_s, 0}, {u"b"_s, 0}, {u"a"_s, 0}};
    turned.links = {{0, 1}, {1, 2}, {0, 2}};
    MapLayout one(1);
    MapLayout other(1);
    one.add(step);
    other.add(turned);
    for (const MapStep::Person &person : step.people) {
        QCOMPARE(one.slot(person.key, 0), other.slot(person.key, 0));
    }
}

void TestMapLayout::keepsPlacesWhenOthersJoin()
{
    MapLayout layout(4);
    const MapStep before = world(20);
    layout.add(before);
    const QList<MapSlot> places = slotsOf(layout, before);
    for (const int more : {21, 25, 40, 60}) {
        layout.add(world(more));
        QCOMPARE(slotsOf(layout, before), places);
    }
}

void TestMapLayout::givesASecondPlaceOnAnotherSide()
{
    MapStep step;
    step.people = {{u"a"_s, 0}, {u"b"_s, 1}};
    step.links = {{0, 1}};
    MapLayout layout(2);
    layout.add(step);
    const auto first = layout.slot(u"a"_s, 0);
    QVERIFY(!layout.slot(u"a"_s, 1));
    step.people[0].field = 1;
    layout.add(step);
    QCOMPARE(layout.slot(u"a"_s, 0), first);
    const auto second = layout.slot(u"a"_s, 1);
    QVERIFY(second);
    QCOMPARE(second->field, 1);
    QVERIFY(*second != layout.slot(u"b"_s, 1).value());
}

void TestMapLayout::goesOnWhenSomebodyLeaves()
{
    MapLayout layout(1);
    MapStep step;
    step.people = {{u"a"_s, 0}, {u"b"_s, 0}};
    layout.add(step);
    const auto gone = layout.slot(u"a"_s, 0);
    step.people = {{u"b"_s, 0}, {u"c"_s, 0}};
    layout.add(step);
    // The place is kept for the steps before.
    QCOMPARE(layout.slot(u"a"_s, 0), gone);
    QVERIFY(layout.slot(u"c"_s, 0) != gone);
}

void TestMapLayout::putsFriendsTogether()
{
    // Two rings of ten, strangers to each other.
    MapStep step;
    for (int i = 0; i < 20; ++i) {
        step.people.append({u"p%1"_s.arg(i, 2, 10, QChar(u'0')), i % 2});
        step.links.append({i, i < 10 ? (i + 1) % 10 : 10 + (i + 1) % 10});
    }
    MapLayout layout(2);
    layout.add(step);
    const auto at = [&](int i) {
        return layout.position(layout.slot(step.people.at(i).key, step.people.at(i).field).value());
    };
    double friends = 0;
    for (const auto &[from, to] : step.links) {
        friends += QLineF(at(from), at(to)).length();
    }
    double strangers = 0;
    for (int i = 0; i < 10; ++i) {
        strangers += QLineF(at(i), at(10 + (i + 5) % 10)).length();
    }
    QVERIFY2(friends / 20 < strangers / 10, qPrintable(u"%1 %2"_s.arg(friends / 20).arg(strangers / 10)));
}

void TestMapLayout::growsInProportion()
{
    for (const int people : {60, 400, 2000}) {
        MapLayout layout(4);
        layout.add(world(people));
        int columns = 0;
        for (int field = 0; field < 4; ++field) {
            columns += layout.columns(field);
        }
        const double aspect = static_cast<double>(columns) / layout.rows();
        QVERIFY2(aspect > 1.0 && aspect < 2.6, qPrintable(QString::number(aspect)));
    }
}

QTEST_GUILESS_MAIN(TestMapLayout)
#include "tst_maplayout.moc"
