// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layoutmain.h"
#include "layout/layoutround.h"
#include "layout/windowfacts.h"

#include <QTest>

using namespace attache::tests;
using Scheme = attache::services::Settings::Scheme;

/// All text can be told from what is behind it, measured in the picture, in every scheme of colours.
class TestLayoutColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsClear_data();
    void textIsClear();
};

void TestLayoutColours::textIsClear_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<bool>("systemColours");
    QTest::addColumn<bool>("highContrast");
    QTest::newRow("light") << Scheme::Light << false << false;
    QTest::newRow("dark") << Scheme::Dark << false << false;
    QTest::newRow("the system's colours, light") << Scheme::Light << true << false;
    QTest::newRow("the system's colours, dark") << Scheme::Dark << true << false;
    QTest::newRow("high contrast") << Scheme::System << false << true;
}

void TestLayoutColours::textIsClear()
{
    QFETCH(Scheme, scheme);
    QFETCH(bool, systemColours);
    QFETCH(bool, highContrast);
    Round round;
    round.scheme = scheme;
    round.systemColours = systemColours;
    Route route;
    route.whole = scheme == Scheme::Light || scheme == Scheme::Dark;
    route.highContrast = highContrast;
    const QStringList faults = judgeEverywhere(round, route, [](QWidget *window) {
        return WindowFacts(window).faint(window->grab().toImage().convertToFormat(QImage::Format_RGB32));
    });
    const QByteArray told = report(faults);
    QVERIFY2(told.isEmpty(), told.constData());
}

ATTACHE_LAYOUT_MAIN(TestLayoutColours, "en")
#include "tst_layoutcolours.moc"
