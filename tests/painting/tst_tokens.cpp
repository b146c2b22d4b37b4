// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/contrast.h"
#include "painting/tokens.h"

#include <QPalette>
#include <QTest>

using namespace attache::painting;

namespace {

QPalette palette(QRgb window, QRgb base, QRgb text, QRgb highlight)
{
    QPalette p;
    p.setColor(QPalette::Window, QColor{window});
    p.setColor(QPalette::Base, QColor{base});
    p.setColor(QPalette::WindowText, QColor{text});
    p.setColor(QPalette::Text, QColor{text});
    p.setColor(QPalette::Highlight, QColor{highlight});
    p.setColor(QPalette::Link, QColor{0xFF2980B9U});
    return p;
}

QPalette breezeLight()
{
    return palette(0xFFEFF0F1U, 0xFFFFFFFFU, 0xFF232629U, 0xFF3DAEE9U);
}

QPalette breezeDark()
{
    return palette(0xFF2A2E32U, 0xFF1B1E20U, 0xFFFCFCFCU, 0xFF3DAEE9U);
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measuresContrast();
    void followsTheWindowColour();
    void textIsReadable_data();
    void textIsReadable();
    void graphicsStandOut_data();
    void graphicsStandOut();
    void focusStandsOutForAnyAccent_data();
    void focusStandsOutForAnyAccent();
    void selectionFollowsTheAccent();
    void highContrastUsesSystemColours();
    void highContrastThemeIsRecognised();
};

void TestTokens::measuresContrast()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QCOMPARE(mixed(Qt::white, Qt::black, 1.0), QColor(Qt::white));
    QCOMPARE(mixed(Qt::white, Qt::black, 0.0), QColor(Qt::black));
}

void TestTokens::followsTheWindowColour()
{
    QVERIFY(!tokensFor(breezeLight()).dark);
    QVERIFY(tokensFor(breezeDark()).dark);
    QVERIFY(!tokensFor(breezeLight()).highContrast);
    QVERIFY(!tokensFor(breezeDark()).highContrast);
    QVERIFY(!(tokensFor(breezeLight()) == tokensFor(breezeDark())));
    QCOMPARE(tokensFor(breezeLight()).paper, QColor(0xFFFBF9F4U));
    QCOMPARE(tokensFor(breezeDark()).paper, QColor(0xFF181B20U));
}

void TestTokens::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("atLeast");
    for (const bool dark : {false, true}) {
        const Tokens t = tokensFor(dark ? breezeDark() : breezeLight());
        const auto row = [dark](const char *name, const QColor &text, const QColor &ground, double ratio) {
            QTest::addRow("%s, %s", name, dark ? "dark" : "light") << text << ground << ratio;
        };
        const auto onPages = [&](const char *name, const QColor &text, double ratio) {
            for (const QColor &ground : {t.paper, t.sheet, t.sheet2}) {
                row(name, text, ground, ratio);
            }
        };
        onPages("ink", t.ink, 9.3);
        onPages("ink2", t.ink2, 5.2);
        onPages("head", t.head, 10.7);
        onPages("link", t.link, 5.7);
        onPages("good", t.good, 5.5);
        onPages("bad", t.bad, 5.6);
        for (const QColor &relation : {t.family, t.romance, t.work, t.ally, t.adversary, t.suspect}) {
            onPages("relation", relation, 4.7);
        }
        row("ink3 on paper", t.ink3, t.paper, 4.7);
        row("ink3 on sheet2", t.ink3, t.sheet2, 4.5);
        row("ink on sel", t.ink, t.sel, 4.5);
        row("ink2 on sel", t.ink2, t.sel, 4.5);
        row("link on sel", t.link, t.sel, 4.5);
        row("ink on folder", t.ink, t.folder, 9.3);
        row("ink2 on folder", t.ink2, t.folder, 5.0);
        row("veil", t.oxblood, t.oxwash, 6.4);
        row("veil on folder", t.oxblood, t.folder, 4.5);
        row("on navy", t.onNavy, t.navy, 4.6);
        row("brass text on wash", t.brassInk, t.brassWash, 4.5);
        row("brass text on sheet", t.brassInk, t.sheet, 4.5);
        row("spine", t.railText, t.rail, 9.0);
        row("spine, current", t.railOn, t.railHover, 9.0);
        row("unread pill", t.rail, t.railBrass, 4.5);
    }
}

void TestTokens::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, atLeast);
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(ratio >= atLeast, qPrintable(QString::number(ratio)));
}

void TestTokens::graphicsStandOut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTokens::graphicsStandOut()
{
    QFETCH(bool, dark);
    const Tokens t = tokensFor(dark ? breezeDark() : breezeLight());
    for (const QColor &ground : {t.paper, t.sheet, t.sheet2}) {
        QVERIFY(contrastRatio(t.navy, ground) >= 3.0);
        QVERIFY(contrastRatio(t.brass, ground) >= 3.0);
    }
    // The glyph is what a seal is read by; on darker grounds its wax alone stays below 3.
    QVERIFY(contrastRatio(t.seal, t.paper) >= 3.0);
    QVERIFY(contrastRatio(t.railBrass, t.rail) >= 3.0);
    QVERIFY(contrastRatio(t.sealGlyph, t.sealInner) >= 4.5);
}

void TestTokens::focusStandsOutForAnyAccent_data()
{
    QTest::addColumn<QColor>("accent");
    QTest::newRow("breeze") << QColor(0x3D, 0xAE, 0xE9);
    QTest::newRow("yellow") << QColor(0xFF, 0xE0, 0x40);
    QTest::newRow("pale") << QColor(0xDD, 0xEE, 0xEE);
    QTest::newRow("near black") << QColor(0x10, 0x10, 0x18);
    QTest::newRow("red") << QColor(0xC0, 0x20, 0x20);
}

void TestTokens::focusStandsOutForAnyAccent()
{
    QFETCH(QColor, accent);
    for (QPalette p : {breezeLight(), breezeDark()}) {
        p.setColor(QPalette::Highlight, accent);
        const Tokens t = tokensFor(p);
        for (const QColor &ground : {t.paper, t.sheet, t.sheet2, t.sel}) {
            QVERIFY(contrastRatio(t.focus, ground) >= 3.0);
        }
    }
}

void TestTokens::selectionFollowsTheAccent()
{
    QPalette p = breezeLight();
    const QColor blue = tokensFor(p).sel;
    p.setColor(QPalette::Highlight, QColor(0xC0, 0x20, 0x20));
    const QColor red = tokensFor(p).sel;
    QVERIFY(blue.blue() > blue.red());
    QVERIFY(red.red() > red.blue());
}

void TestTokens::highContrastUsesSystemColours()
{
    const QPalette p = breezeDark();
    const Tokens t = tokensFor(p, true);
    QVERIFY(t.highContrast);
    QCOMPARE(t.hairline(), 2.0);
    QCOMPARE(t.paper, p.color(QPalette::Base));
    QCOMPARE(t.ink, p.color(QPalette::Text));
    QCOMPARE(t.head, p.color(QPalette::Text));
    QCOMPARE(t.link, p.color(QPalette::Link));
    QCOMPARE(t.rail, p.color(QPalette::Window));
    QCOMPARE(t.seal, p.color(QPalette::Text));
    QCOMPARE(t.brass, p.color(QPalette::Text));
    QVERIFY(contrastRatio(t.sealGlyph, t.sealInner) >= 7.0);
    QVERIFY(contrastRatio(t.onNavy, t.navy) >= 7.0);
}

void TestTokens::highContrastThemeIsRecognised()
{
    QVERIFY(tokensFor(palette(0xFF000000U, 0xFF000000U, 0xFFFFFFFFU, 0xFFFFFF00U)).highContrast);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
