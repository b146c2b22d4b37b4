// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figurewords.h"

#include <QTest>

using namespace attache::services;
using namespace Qt::StringLiterals;

class TestFigureWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAudiences_data();
    void readsAudiences();
    void leavesOtherWordsAlone_data();
    void leavesOtherWordsAlone();
    void readsScores();
    void readsPlaces();
    void readsYears_data();
    void readsYears();
};

void TestFigureWords::readsAudiences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<double>("amount");
    QTest::addColumn<bool>("atLeast");
    QTest::addColumn<QString>("period");
    QTest::newRow("hours") << u"57.48 million hours viewed in the first weekend"_s << Audience::HoursViewed
                           << 57.48e6 << false << u"in the first weekend"_s;
    QTest::newRow("over") << u"over 57 million hours viewed in the first weekend"_s << Audience::HoursViewed
                          << 57e6 << true << u"in the first weekend"_s;
    QTest::newRow("more than") << u"more than 30 million hours viewed"_s << Audience::HoursViewed << 30e6
                               << true << QString();
    QTest::newRow("minutes") << u"1.3 billion minutes viewed in the United States"_s
                             << Audience::MinutesViewed << 1.3e9 << false << u"in the United States"_s;
    QTest::newRow("views") << u"4.8 million views in the first days"_s << Audience::Views << 4.8e6 << false
                           << u"in the first days"_s;
    QTest::newRow("plain number") << u"800 views"_s << Audience::Views << 800.0 << false << QString();
}

void TestFigureWords::readsAudiences()
{
    QFETCH(QString, text);
    QFETCH(Audience, audience);
    QFETCH(double, amount);
    QFETCH(bool, atLeast);
    QFETCH(QString, period);
    const auto words = readAudience(text);
    QVERIFY(words);
    QCOMPARE(words->audience, audience);
    QCOMPARE(words->amount, amount);
    QCOMPARE(words->atLeast, atLeast);
    QCOMPARE(words->period, period);
}

void TestFigureWords::leavesOtherWordsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a sentence") << u"a clear drop in the first four days against season 1"_s;
    QTest::newRow("another unit") << u"57 million households"_s;
    QTest::newRow("a range") << u"10 to 20 million hours viewed"_s;
    QTest::newRow("no number") << u"million hours viewed"_s;
}

void TestFigureWords::leavesOtherWordsAlone()
{
    QFETCH(QString, text);
    QVERIFY(!readAudience(text));
}

void TestFigureWords::readsScores()
{
    const auto both = readScores(u"95% of critics and 87% of the audience on Rotten Tomatoes after a week"_s);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.at(0).who, Score::Who::Critics);
    QCOMPARE(both.at(0).percent, 95);
    QCOMPARE(both.at(1).who, Score::Who::Audience);
    QCOMPARE(both.at(1).percent, 87);
    QCOMPARE(both.at(1).when, u"after a week"_s);
    const auto unnamed = readScores(u"89% on Rotten Tomatoes in the first days"_s);
    QCOMPARE(unnamed.size(), 1);
    QCOMPARE(unnamed.first().who, Score::Who::Unnamed);
    QVERIFY(readScores(u"Top 10 in 87 countries"_s).isEmpty());
    QVERIFY(readScores(u"14% below season 2"_s).isEmpty());
    QVERIFY(readScores(u"840% of critics on Rotten Tomatoes"_s).isEmpty());
}

void TestFigureWords::readsPlaces()
{
    QCOMPARE(readPlace(u"No. 4 of Netflix's daily Top 10"_s), 4);
    QCOMPARE(readPlace(u"Top 10 in 86 other countries"_s), 0);
}

void TestFigureWords::readsYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<bool>("open");
    QTest::newRow("one") << u"1999"_s << 1999 << 1999 << false;
    QTest::newRow("span") << u"2013-2018"_s << 2013 << 2018 << false;
    QTest::newRow("goes on") << u"2020-"_s << 2020 << 2020 << true;
    QTest::newRow("nothing") << QString() << 0 << 0 << false;
    QTest::newRow("words") << u"soon"_s << 0 << 0 << false;
}

void TestFigureWords::readsYears()
{
    QFETCH(QString, text);
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(bool, open);
    const YearSpan span = readYears(text);
    QCOMPARE(span.first, first);
    QCOMPARE(span.last, last);
    QCOMPARE(span.open, open);
}

QTEST_GUILESS_MAIN(TestFigureWords)
#include "tst_figurewords.moc"
