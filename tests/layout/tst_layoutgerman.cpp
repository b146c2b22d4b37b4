// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/languagefacts.h"
#include "layout/layoutmain.h"
#include "layout/layoutround.h"
#include "layout/windowfacts.h"

#include <QFile>
#include <QTest>

using namespace attache::tests;

/// In German, which is longer than English, everything is German and still has its place.
class TestLayoutGerman : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsGermanAndHasItsPlace_data();
    void everythingIsGermanAndHasItsPlace();
};

void TestLayoutGerman::everythingIsGermanAndHasItsPlace_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    QTest::newRow("1280x800") << QSize(1280, 800) << 100;
    QTest::newRow("800x600") << QSize(800, 600) << 100;
}

void TestLayoutGerman::everythingIsGermanAndHasItsPlace()
{
    QFETCH(QSize, size);
    QFETCH(int, text);
    Round round;
    round.size = size;
    round.textPercent = text;
    Route route;
    route.whole = true;
    QFile pack(QStringLiteral(ATTACHE_TEST_PACK));
    QVERIFY(pack.open(QIODevice::ReadOnly));
    const LanguageFacts language(QStringLiteral("de"), pack.readAll());
    QVERIFY(language.size() > 500);
    const QStringList faults = judgeEverywhere(round, route, [&language](QWidget *window) {
        const WindowFacts facts(window);
        QStringList found =
            facts.clipped() + facts.textOverText() + facts.overSiblings() + facts.elidedWithoutTip();
        const QStringList english = language.untranslated(facts.words());
        for (const QString &words : english) {
            found += QStringLiteral("not translated: “%1”").arg(words);
        }
        return found;
    });
    const QByteArray told = report(faults);
    QVERIFY2(told.isEmpty(), told.constData());
}

ATTACHE_LAYOUT_MAIN(TestLayoutGerman, "de")
#include "tst_layoutgerman.moc"
