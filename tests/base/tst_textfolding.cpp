// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfolding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using attache::base::fold;
using attache::base::foldedWords;

class TestTextFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatReadersDoNotType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << u"Kate WYLER"_s << u"kate wyler"_s;
        QTest::newRow("accents") << u"Attaché à Genève"_s << u"attache a geneve"_s;
        QTest::newRow("decomposed accents") << u"Cafe\u0301"_s << u"cafe"_s;
        QTest::newRow("straight apostrophe") << u"T'Nia Miller"_s << u"tnia miller"_s;
        QTest::newRow("curly apostrophe") << u"T’Nia Miller"_s << u"tnia miller"_s;
        QTest::newRow("hyphen") << u"Asiedu-Dennison"_s << u"asiedudennison"_s;
        QTest::newRow("hyphen that does not break") << u"Asiedu\u2011Dennison"_s << u"asiedudennison"_s;
        QTest::newRow("soft hyphen") << u"Dread\u00ADnought"_s << u"dreadnought"_s;
        QTest::newRow("stroke letters") << u"Strauß Øre Łódź"_s << u"strauss ore lodz"_s;
        QTest::newRow("punctuation is one gap") << u"9-1-1: Lone  Star!"_s << u"911 lone star"_s;
        QTest::newRow("wide letters") << u"Ｋａｔｅ"_s << u"kate"_s;
        QTest::newRow("only punctuation") << u"…?!"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void foldsWhatReadersDoNotType()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
        // What is folded stays as it is: an index and a query may both fold.
        QCOMPARE(fold(folded), folded);
    }

    void givesHyphenatedWordsWholeAndInParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << u"Deputy Chief of Mission"_s
                               << QStringList{u"deputy"_s, u"chief"_s, u"of"_s, u"mission"_s};
        QTest::newRow("hyphen") << u"Thema Asiedu-Dennison"_s
                                << QStringList{u"thema"_s, u"asiedudennison"_s, u"asiedu"_s, u"dennison"_s};
        QTest::newRow("apostrophe") << u"d'Antibes"_s << QStringList{u"dantibes"_s};
        QTest::newRow("trailing hyphen") << u"pre- war"_s << QStringList{u"pre"_s, u"war"_s};
        QTest::newRow("lone hyphen") << u"a - b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("empty") << u""_s << QStringList{};
    }
    void givesHyphenatedWordsWholeAndInParts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(foldedWords(text), words);
    }
};

QTEST_APPLESS_MAIN(TestTextFolding)
#include "tst_textfolding.moc"
