// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/httpfields.h"

#include <QLocale>
#include <QTest>

using namespace attache::network;
using namespace Qt::StringLiterals;

class TestHttpFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void datesWhateverTheLanguage();
    void retryAfter_data();
    void retryAfter();
    void fieldValues_data();
    void fieldValues();
};

void TestHttpFields::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    // The three examples of RFC 9110, 5.6.7, mean the same moment.
    QTest::newRow("usual") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("RFC 850, this century")
        << QByteArray("Monday, 23-Nov-26 08:00:00 GMT") << u"2026-11-23T08:00:00Z"_s;
    QTest::newRow("RFC 850, 29 February")
        << QByteArray("Tuesday, 29-Feb-28 08:00:00 GMT") << u"2028-02-29T08:00:00Z"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("comma") << QByteArray(",") << QString();
    QTest::newRow("other zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << QString();
    QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << QString();
    QTest::newRow("words") << QByteArray("tomorrow") << QString();
}

void TestHttpFields::dates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto date = parseHttpDate(text);
    QCOMPARE(date ? date->toString(Qt::ISODate) : QString(), expected);
}

void TestHttpFields::datesWhateverTheLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    QVERIFY(parseHttpDate("Sun, 06 Dec 2026 08:49:37 GMT").has_value());
    QLocale::setDefault(before);
}

void TestHttpFields::retryAfter_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("expected");
    QTest::newRow("seconds") << QByteArray("90") << u"2026-11-22T12:01:30Z"_s;
    QTest::newRow("spaces round it") << QByteArray(" 90 ") << u"2026-11-22T12:01:30Z"_s;
    QTest::newRow("zero") << QByteArray("0") << u"2026-11-22T12:00:00Z"_s;
    QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 13:00:00 GMT") << u"2026-11-22T13:00:00Z"_s;
    QTest::newRow("past") << QByteArray("Sun, 22 Nov 2026 11:00:00 GMT") << u"2026-11-22T12:00:00Z"_s;
    QTest::newRow("more than fits") << QByteArray("99999999999999999999999") << u"2127-02-06T12:00:00Z"_s;
    QTest::newRow("negative") << QByteArray("-5") << QString();
    QTest::newRow("fraction") << QByteArray("1.5") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestHttpFields::retryAfter()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, expected);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    const auto moment = parseRetryAfter(field, now);
    QCOMPARE(moment ? moment->toString(Qt::ISODate) : QString(), expected);
}

void TestHttpFields::fieldValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("tag") << u"W/\"a b\""_s << QByteArray("W/\"a b\"");
    QTest::newRow("Latin-1") << u"\"é\""_s << QByteArray("\"\xe9\"");
    QTest::newRow("line end") << u"\"a\"\r\nX: y"_s << QByteArray();
    QTest::newRow("null") << QString(QChar(u'\0')) << QByteArray();
    QTest::newRow("delete") << u"\u007f"_s << QByteArray();
    QTest::newRow("beyond Latin-1") << u"\"ж\""_s << QByteArray();
}

void TestHttpFields::fieldValues()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(asFieldValue(text), expected);
}

QTEST_APPLESS_MAIN(TestHttpFields)
#include "tst_httpfields.moc"
