// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchinput.h"
#include "services/searchmatch.h"
#include "services/searchvocabulary.h"

#include <QTest>

using namespace attache;
using namespace attache::services;
using namespace Qt::StringLiterals;

/// The pure parts of a search: reading what was typed, distances, marks, snippets.
class TestSearchMatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void distances_data();
    void distances();
    void vocabulary();
    void input();
    void anyInputIsRead_data();
    void anyInputIsRead();
    void marks_data();
    void marks();
    void snippets();
};

void TestSearchMatch::distances_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("prefix");
    QTest::newRow("same") << u"wyler"_s << u"wyler"_s << 0 << 0;
    QTest::newRow("replaced") << u"wyker"_s << u"wyler"_s << 1 << 1;
    QTest::newRow("missing") << u"wyer"_s << u"wyler"_s << 1 << 1;
    QTest::newRow("doubled") << u"wyller"_s << u"wyler"_s << 1 << 1;
    QTest::newRow("swapped") << u"wlyer"_s << u"wyler"_s << 1 << 1;
    QTest::newRow("swapped at the end") << u"wylre"_s << u"wyler"_s << 1 << 1;
    QTest::newRow("still being typed") << u"rusel"_s << u"russell"_s << 2 << 1;
    QTest::newRow("two") << u"trowbrigde"_s << u"trowbridge"_s << 1 << 1;
    QTest::newRow("far") << u"london"_s << u"tehran"_s << 3 << 3;
    QTest::newRow("longer") << u"wylerian"_s << u"wyler"_s << 3 << 3;
}

void TestSearchMatch::distances()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, word);
    QFETCH(const int, whole);
    QFETCH(const int, prefix);
    QCOMPARE(editDistance(typed, word, 2), whole);
    QCOMPARE(prefixDistance(typed, word, 2), prefix);
}

void TestSearchMatch::vocabulary()
{
    const SearchVocabulary words({u"james"_s, u"jameson"_s, u"kate"_s, u"wyler"_s});
    QCOMPARE(words.beginningWith(u"jam"_s, 2), QStringList({u"james"_s, u"jameson"_s}));
    QCOMPARE(words.beginningWith(u"jam"_s, 1), QStringList());
    QVERIFY(words.hasPrefix(u"wy"_s));
    QVERIFY(!words.hasPrefix(u"x"_s));
    QCOMPARE(words.near(u"wyker"_s, true, false), QStringList{u"wyler"_s});
    QCOMPARE(words.near(u"qyler"_s, true, false), QStringList());
    QCOMPARE(words.near(u"qyler"_s, false, false), QStringList{u"wyler"_s});
    // Three letters forgive nothing.
    QCOMPARE(words.near(u"kat"_s, false, false), QStringList());
    QCOMPARE(SearchVocabulary().near(u"kate"_s, true, true), QStringList());
}

void TestSearchMatch::input()
{
    const SearchInput possessive = readSearchInput(u"Hal’s  wife"_s);
    QCOMPARE(possessive.terms.size(), 2);
    QCOMPARE(possessive.terms.at(0).word, u"hals"_s);
    QCOMPARE(possessive.terms.at(0).stem, u"hal"_s);
    const SearchInput hyphen = readSearchInput(u"Asiedu-Dennison "_s);
    QCOMPARE(hyphen.terms.at(0).parts, QStringList({u"asiedu"_s, u"dennison"_s}));
    QVERIFY(!hyphen.unfinished);
    for (const QString &text : {u"s2e3"_s, u"S02E03"_s, u"2x03"_s, u"season 2 episode 3"_s, u" s2 e3"_s}) {
        QCOMPARE(readSearchInput(text).episode, (domain::EpisodeId{2, 3}));
    }
    QVERIFY(!readSearchInput(u"season 2"_s).episode);
}

void TestSearchMatch::anyInputIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("terms");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("spaces") << u" \t\n"_s << 0;
    QTest::newRow("signs") << u"\"*()' OR -- :^{}"_s << 1;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) << 0;
    QTest::newRow("picture") << u"\U0001F600 kate"_s << 1;
    QTest::newRow("zero") << QString(QChar(0)) << 0;
    QTest::newRow("long") << QString(100000, u'a') << 1;
    QTest::newRow("many") << u"a b "_s.repeated(200) << 16;
}

void TestSearchMatch::anyInputIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const int, terms);
    QCOMPARE(static_cast<int>(readSearchInput(text).terms.size()), terms);
}

void TestSearchMatch::marks_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("beginnings") << u"Allison Janney"_s << u"al ja"_s << QStringList({u"Al"_s, u"Ja"_s});
    QTest::newRow("accent") << u"Agnès Grandits"_s << u"agnes"_s << QStringList{u"Agnès"_s};
    QTest::newRow("apostrophe") << u"T'Nia Miller"_s << u"tnia"_s << QStringList{u"T'Nia"_s};
    QTest::newRow("second half") << u"Thema Asiedu-Dennison"_s << u"dennison"_s << QStringList{u"Dennison"_s};
    QTest::newRow("misspelt") << u"Kate Wyler"_s << u"wyker"_s << QStringList{u"Wyler"_s};
    QTest::newRow("not there") << u"Kate Wyler"_s << u"hal"_s << QStringList();
}

void TestSearchMatch::marks()
{
    QFETCH(const QString, title);
    QFETCH(const QString, query);
    QFETCH(const QStringList, marked);
    QStringList found;
    const QList<domain::Mark> places = marksIn(title, readSearchInput(query), true);
    for (const domain::Mark &mark : places) {
        found.append(title.mid(mark.start, mark.length));
    }
    QCOMPARE(found, marked);
}

void TestSearchMatch::snippets()
{
    const QString text = u"word "_s.repeated(80) + u"needle "_s + u"word "_s.repeated(80);
    const QString snippet = snippetOf(text.trimmed(), readSearchInput(u"the needle"_s), 60);
    QVERIFY(snippet.contains(u"needle"_s));
    QVERIFY(snippet.size() < 80);
    QVERIFY(snippet.startsWith(QChar(0x2026)) && snippet.endsWith(QChar(0x2026)));
    QCOMPARE(snippetOf(u"short"_s, readSearchInput(u"needle"_s)), u"short"_s);
}

QTEST_GUILESS_MAIN(TestSearchMatch)
#include "tst_searchmatch.moc"
