// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/feeddate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using attache::feeds::parseFeedDate;

class TestFeedDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatFeedsWrite_data();
    void readsWhatFeedsWrite();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void refusesEndlessText();
};

void TestFeedDate::readsWhatFeedsWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(utc);
    };
    row("Tue, 03 Jun 2003 09:39:21 GMT", "2003-06-03T09:39:21Z");
    row("03 Jun 03 09:39 EDT", "2003-06-03T13:39:00Z");
    row("Thu,  5 Apr 2012 10:00:00 -01:01", "2012-04-05T11:01:00Z");
    row("Thu Aug 30 2012 17:26:16 +0200", "2012-08-30T15:26:16Z");
    row("Thu Aug 30 17:26:16 PST 2012", "2012-08-31T01:26:16Z");
    row("Mon, 26 January 2004 16:31:00 MT", "2004-01-26T23:31:00Z");
    row("Sunday, 20-Nov-94 08:49:37 GMT", "1994-11-20T08:49:37Z");
    row("Sun, 17 Dec 2017 1:55 PM EST", "2017-12-17T18:55:00Z");
    row("Jan. 26, 2021, 12:35 a.m.", "2021-01-26T00:35:00Z");
    row("Thu, 29 Oct 2020 07:36:03 GMT-07:00", "2020-10-29T14:36:03Z");
    row("Thu Nov 12 2020 17:00:00 GMT+0000 (Coordinated Universal Time)", "2020-11-12T17:00:00Z");
    row("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T12:19:53Z");
    row("Fri, 26/06/2020", "2020-06-26T00:00:00Z");
    row("1/2/2006 3:04:05 PM", "2006-01-02T15:04:05Z");
    row("10/Jun/2021:10:20:30 +0200", "2021-06-10T08:20:30Z");
    row("Nov. 2020", "2020-11-01T00:00:00Z");
    row("Mon, 16th Nov 2020 13:16:28 GMT", "2020-11-16T13:16:28Z");
    row("Do, 29 Mär 2018 00:00:00 +0200", "2018-03-28T22:00:00Z");
    row("mer, 9 avr 2018 00:00:00 +0200", "2018-04-08T22:00:00Z");
    row("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z");
    row("2004-július-13T9:15-05:00", "2004-07-13T14:15:00Z");
    row("2004년 05월 28일 01:31:15", "2004-05-28T01:31:15Z");
    row("2004-05-25 오후 11:23:17", "2004-05-25T23:23:17Z");
    row("1520932969", "2018-03-13T09:22:49Z");
    row("2003-12-31T10:14:55-08:00", "2003-12-31T18:14:55Z");
    row("2003-12-31 10:14:55.25", "2003-12-31T10:14:55.250Z");
    row("20031231T101455Z", "2003-12-31T10:14:55Z");
    row("2020-11-08T16:20:00-05:00Z", "2020-11-08T21:20:00Z");
    row("2003-335", "2003-12-01T00:00:00Z");
    row("03335", "2003-12-01T00:00:00Z");
    row("031231", "2003-12-31T00:00:00Z");
    row("-0312", "2003-12-01T00:00:00Z");
    row("2003-W01-5", "2003-01-03T00:00:00Z");
    row("2003-12", "2003-12-01T00:00:00Z");
    row("2003", "2003-01-01T00:00:00Z");
    row("2002-09-07T24:00:00Z", "2002-09-08T00:00:00Z");
    row("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z");
    row(" \n 2003-12-31 \t", "2003-12-31T00:00:00Z");
}

void TestFeedDate::readsWhatFeedsWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const QDateTime date = parseFeedDate(text);
    const auto form = utc.contains(u'.') ? Qt::ISODateWithMs : Qt::ISODate;
    QCOMPARE(date.toString(form), utc);
    QCOMPARE(date.timeSpec(), Qt::UTC);
}

void TestFeedDate::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "013", "Tuesday", "3 days ago", "Sun, 16 zzz 2012 11:47:32 GMT", "Sun, Dec x 2012 11:47:32 GMT",
          "Sun, 16 Dec 2012 11:47:32 +zz:00", "Sun, 99 Jun 2009 12:00:00 GMT",
          "Wed, 31 Feb 2004 10:00:00 GMT", "2003-02-29", "2003-13-01", "2003-12-31T25:00:00Z",
          "2003-12-31T10:61:00Z", "2003-366", "2003-000", "9999-12-31T23:59:59-23:59", "0000-00-00",
          "99999999999999999999", "2003-12-31T10:00:00+99:99"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestFeedDate::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    QVERIFY2(!parseFeedDate(text).isValid(), qPrintable(parseFeedDate(text).toString(Qt::ISODate)));
}

void TestFeedDate::refusesEndlessText()
{
    QVERIFY(!parseFeedDate(QString(1000000, u'1')).isValid());
    QVERIFY(!parseFeedDate(u"1 "_s.repeated(90)).isValid());
}

QTEST_APPLESS_MAIN(TestFeedDate)
#include "tst_feeddate.moc"
