// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layoutmain.h"
#include "layout/layoutround.h"
#include "layout/windowfacts.h"

#include <QTest>

using namespace attache::tests;

/// Nothing is cut off, nothing lies over anything, and what is shortened can be had in full, in every page,
/// dialog and popup, in ordinary and small windows, with large text, and mirrored.
class TestLayoutSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasItsPlace_data();
    void everythingHasItsPlace();
};

void TestLayoutSizes::everythingHasItsPlace_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("1280x800") << QSize(1280, 800) << 100 << false;
    QTest::newRow("800x600") << QSize(800, 600) << 100 << false;
    QTest::newRow("640x480") << QSize(640, 480) << 100 << false;
    QTest::newRow("1280x800, large text") << QSize(1280, 800) << 150 << false;
}

void TestLayoutSizes::everythingHasItsPlace()
{
    QFETCH(QSize, size);
    QFETCH(int, text);
    QFETCH(bool, mirrored);
    Round round;
    round.size = size;
    round.textPercent = text;
    round.mirrored = mirrored;
    Route route;
    route.whole = text == 100;
    const QStringList faults = judgeEverywhere(round, route, [](QWidget *window) {
        const WindowFacts facts(window);
        return facts.clipped() + facts.textOverText() + facts.overSiblings() + facts.elidedWithoutTip();
    });
    const QByteArray told = report(faults);
    QVERIFY2(told.isEmpty(), told.constData());
}

ATTACHE_LAYOUT_MAIN(TestLayoutSizes, "en")
#include "tst_layoutsizes.moc"
