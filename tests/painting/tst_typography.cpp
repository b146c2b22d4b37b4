// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/typography.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>

using namespace attache::painting;

class TestTypography : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sizesFollowTheSystemFont_data();
    void sizesFollowTheSystemFont();
    void pixelSizeIsQts();
    void zoomMovesEverything();
    void zoomIsKeptInRange();
    void pixelSizedFontsWork();
    void labelsAreCapitalsByFontOnly();
    void titlesAreSerif();
};

void TestTypography::sizesFollowTheSystemFont_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<double>("factor");
    QTest::newRow("page title") << int(TextRole::PageTitle) << 2.6;
    QTest::newRow("headline") << int(TextRole::Headline) << 2.1;
    QTest::newRow("section") << int(TextRole::Section) << 1.7;
    QTest::newRow("card title") << int(TextRole::CardTitle) << 1.3;
    QTest::newRow("lead") << int(TextRole::Lead) << 1.2;
    QTest::newRow("body") << int(TextRole::Body) << 1.1;
    QTest::newRow("interface") << int(TextRole::Ui) << 1.0;
    QTest::newRow("name") << int(TextRole::UiStrong) << 1.0;
    QTest::newRow("small") << int(TextRole::Small) << 0.9;
    QTest::newRow("label") << int(TextRole::Label) << 0.8;
    QTest::newRow("marker") << int(TextRole::Marker) << 0.76;
}

void TestTypography::sizesFollowTheSystemFont()
{
    QFETCH(int, role);
    QFETCH(double, factor);
    for (const double points : {8.0, 10.0, 16.0}) {
        QFont system;
        system.setPointSizeF(points);
        const QFont font = Typography(system).font(static_cast<TextRole>(role));
        QVERIFY(qAbs(font.pointSizeF() - points * factor) < 0.02);
    }
}

void TestTypography::pixelSizeIsQts()
{
    for (const double points : {8.0, 9.5, 10.0, 16.0}) {
        QFont system;
        system.setPointSizeF(points);
        QCOMPARE(qRound(Typography(system).pixelSize()), QFontInfo(system).pixelSize());
    }
}

void TestTypography::zoomMovesEverything()
{
    QFont system;
    system.setPointSizeF(10);
    const Typography plain(system);
    const Typography twice(system, 2.0);
    QCOMPARE(qRound(twice.unit() * 100), qRound(2 * plain.unit() * 100));
    QCOMPARE(twice.font(TextRole::Body).pointSizeF(), 2 * plain.font(TextRole::Body).pointSizeF());
    QCOMPARE(qRound(plain.scaled(4) * 100), qRound(plain.unit() * 100));
}

void TestTypography::zoomIsKeptInRange()
{
    const QFont system;
    QCOMPARE(Typography(system, 0).zoom(), 0.5);
    QCOMPARE(Typography(system, 99).zoom(), 4.0);
}

void TestTypography::pixelSizedFontsWork()
{
    QFont system;
    system.setPixelSize(20);
    const Typography type(system);
    QCOMPARE(type.pixelSize(), 20.0);
    QCOMPARE(type.units(4), 24);
    QCOMPARE(type.font(TextRole::PageTitle).pixelSize(), 52);
}

void TestTypography::labelsAreCapitalsByFontOnly()
{
    const QFont font = Typography(QFont{}).font(TextRole::Label);
    QCOMPARE(font.capitalization(), QFont::AllUppercase);
    QCOMPARE(font.letterSpacingType(), QFont::PercentageSpacing);
    QCOMPARE(font.letterSpacing(), 107.0);
    QCOMPARE(font.weight(), QFont::DemiBold);
}

void TestTypography::titlesAreSerif()
{
    const Typography type{QFont{}};
    QCOMPARE(type.font(TextRole::PageTitle).families(), QStringList{displayFamily()});
    QCOMPARE(type.font(TextRole::Lead).families(), QStringList{serifFamily()});
    QCOMPARE(type.font(TextRole::Body).families(), QFont{}.families());
    // One family each: see firstPresent().
    QVERIFY(QFontDatabase::hasFamily(displayFamily()));
    QVERIFY(displayFamily() != serifFamily());
}

QTEST_MAIN(TestTypography)
#include "tst_typography.moc"
