// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/keyboardwalk.h"
#include "layout/layoutmain.h"
#include "layout/layoutround.h"

#include <QTest>

using namespace attache::tests;

/// The Tab key comes to every control, in the order of reading, and one sees where it is.
class TestLayoutKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesEverywhere_data();
    void tabGoesEverywhere();
};

void TestLayoutKeys::tabGoesEverywhere_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("1280x800") << QSize(1280, 800) << false;
    QTest::newRow("800x600, mirrored") << QSize(800, 600) << true;
}

void TestLayoutKeys::tabGoesEverywhere()
{
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    Round round;
    round.size = size;
    round.mirrored = mirrored;
    const QStringList faults = judgeEverywhere(round, {}, [](QWidget *window) {
        if (window->windowType() == Qt::Popup) {
            return QStringList();
        }
        const KeyboardWalk walk(window);
        return walk.unreached() + walk.withoutRing() + walk.backwards();
    });
    const QByteArray told = report(faults);
    QVERIFY2(told.isEmpty(), told.constData());
}

ATTACHE_LAYOUT_MAIN(TestLayoutKeys, "en")
#include "tst_layoutkeys.moc"
