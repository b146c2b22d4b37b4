// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partialdate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using attache::domain::PartialDate;

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThreeForms_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QDate>("firstDay"); // invalid: refused
        QTest::newRow("day") << u"2024-10-31"_s << QDate(2024, 10, 31);
        QTest::newRow("month") << u"2024-10"_s << QDate(2024, 10, 1);
        QTest::newRow("year") << u"2024"_s << QDate(2024, 1, 1);
        QTest::newRow("leap day") << u"2024-02-29"_s << QDate(2024, 2, 29);
        QTest::newRow("no leap year") << u"2023-02-29"_s << QDate();
        QTest::newRow("month 13") << u"2024-13"_s << QDate();
        QTest::newRow("month 0") << u"2024-00-01"_s << QDate();
        QTest::newRow("day 0") << u"2024-10-00"_s << QDate();
        QTest::newRow("year 0") << u"0000"_s << QDate();
        QTest::newRow("short year") << u"24-10-31"_s << QDate();
        QTest::newRow("other order") << u"31-10-2024"_s << QDate();
        QTest::newRow("time behind") << u"2024-10-31T00:00"_s << QDate();
        QTest::newRow("empty") << u""_s << QDate();
    }
    void readsThreeForms()
    {
        QFETCH(QString, iso);
        QFETCH(QDate, firstDay);
        const auto date = PartialDate::parse(iso);
        QCOMPARE(date ? date->firstDay() : QDate(), firstDay);
        if (date) {
            QCOMPARE(date->toIso(), iso);
        }
    }

    void ordersAsTheCalendarDoes()
    {
        QVERIFY(*PartialDate::parse(u"2024") < *PartialDate::parse(u"2024-02"));
        QVERIFY(*PartialDate::parse(u"2024-02") < *PartialDate::parse(u"2024-02-03"));
        QVERIFY(*PartialDate::parse(u"2023-12-31") < *PartialDate::parse(u"2024"));
        QVERIFY(!PartialDate().isValid());
        QCOMPARE(PartialDate(QDate(2025, 5, 14)).toIso(), u"2025-05-14"_s);
    }
};

QTEST_APPLESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
