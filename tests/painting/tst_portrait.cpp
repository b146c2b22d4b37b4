// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/contrast.h"
#include "painting/portrait.h"
#include "painting/portraitpainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace attache::painting;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(attache::painting::PortraitStyle)

class TestPortrait : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesTheCover_data();
    void choosesTheCover();
    void orderOfAffiliationsIsIgnored();
    void takesInitials_data();
    void takesInitials();
    void writesTheMachineLine_data();
    void writesTheMachineLine();
    void initialsAreReadableOnEveryCover();
    void paintsInsideItsRectangle_data();
    void paintsInsideItsRectangle();
    void emptyNamesAreHarmless();
    void pixmapHasTheAskedSize();
};

void TestPortrait::choosesTheCover_data()
{
    QTest::addColumn<QStringList>("affiliations");
    QTest::addColumn<QString>("nationality");
    QTest::addColumn<PortraitStyle>("style");
    using S = PortraitStyle;
    const auto one = [](const char *slug) { return QStringList{QString::fromLatin1(slug)}; };
    QTest::newRow("nothing known") << QStringList{} << QString{} << S::Private;
    QTest::newRow("american") << QStringList{} << u"American"_s << S::American;
    QTest::newRow("british") << QStringList{} << u"British"_s << S::British;
    QTest::newRow("french") << QStringList{} << u"French"_s << S::OtherState;
    QTest::newRow("embassy") << one("us-embassy-in-london") << u"American"_s << S::StateDepartment;
    QTest::newRow("congress") << one("congress") << u"American"_s << S::WhiteHouse;
    QTest::newRow("secret service") << one("secret-service") << QString{} << S::Intelligence;
    QTest::newRow("gchq") << one("gchq") << QString{} << S::BritishServices;
    QTest::newRow("special forces") << one("british-special-forces") << QString{} << S::BritishServices;
    QTest::newRow("party") << one("conservative-party") << u"British"_s << S::Party;
    QTest::newRow("another party") << one("labour-party") << QString{} << S::Party;
    QTest::newRow("ministry") << one("iranian-foreign-ministry") << QString{} << S::OtherState;
    QTest::newRow("kremlin") << one("kremlin") << QString{} << S::OtherState;
    QTest::newRow("company") << one("lenkov-group") << u"Russian"_s << S::Private;
    QTest::newRow("embassy before service")
        << QStringList{u"cia"_s, u"us-embassy-in-london"_s} << QString{} << S::StateDepartment;
    QTest::newRow("white house before state")
        << QStringList{u"state-department"_s, u"white-house"_s} << QString{} << S::WhiteHouse;
    QTest::newRow("number 10 before party")
        << QStringList{u"conservative-party"_s, u"number-10"_s} << QString{} << S::NumberTen;
    QTest::newRow("service before congress")
        << QStringList{u"congress"_s, u"cia"_s} << QString{} << S::Intelligence;
}

void TestPortrait::choosesTheCover()
{
    QFETCH(QStringList, affiliations);
    QFETCH(QString, nationality);
    QFETCH(PortraitStyle, style);
    QCOMPARE(coverStyle(affiliations, nationality), style);
}

void TestPortrait::orderOfAffiliationsIsIgnored()
{
    const QStringList slugs{u"mi6"_s, u"cia"_s, u"conservative-party"_s, u"lenkov-group"_s};
    const QStringList reversed{slugs.crbegin(), slugs.crend()};
    QCOMPARE(coverStyle(slugs, {}), coverStyle(reversed, {}));
}

void TestPortrait::takesInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two words") << u"Kate Wyler"_s << u"KW"_s;
    QTest::newRow("three words") << u"Mary Louise Parker"_s << u"MP"_s;
    QTest::newRow("one word") << u"Pippa"_s << u"P"_s;
    QTest::newRow("title") << u"Dr. Ayad Akhtar"_s << u"AA"_s;
    QTest::newRow("two titles") << u"Lord Sir Nicol Trowbridge"_s << u"NT"_s;
    QTest::newRow("title and one word") << u"President Rayburn"_s << u"R"_s;
    QTest::newRow("title alone") << u"General"_s << u"G"_s;
    QTest::newRow("suffix") << u"William Rayburn Jr."_s << u"WR"_s;
    QTest::newRow("accent") << u"Élodie Çelik"_s << u"ÉÇ"_s;
    QTest::newRow("decomposed accent") << u"E\u0301lodie Fournier"_s << u"ÉF"_s;
    QTest::newRow("apostrophe") << u"T’Nia Miller"_s << u"TM"_s;
    QTest::newRow("nickname in quotes") << u"Kate “the Dogcatcher” Wyler"_s << u"KW"_s;
    QTest::newRow("lower case particle") << u"oleg balakin"_s << u"OB"_s;
    QTest::newRow("cyrillic") << u"Олег Балакин"_s << u"ОБ"_s;
    QTest::newRow("spaces") << u"  Hal   Wyler "_s << u"HW"_s;
    QTest::newRow("empty") << QString{} << QString{};
    QTest::newRow("punctuation only") << u"…"_s << QString{};
    QTest::newRow("brackets only") << u"(unknown)"_s << u"U"_s;
}

void TestPortrait::takesInitials()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(initialsOf(name), initials);
}

void TestPortrait::writesTheMachineLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"Kate Wyler"_s << u"WYLER<<KATE<<<<<<<"_s;
    QTest::newRow("one word") << u"Hope"_s << u"HOPE<<<<<<<<<<<<<<"_s;
    QTest::newRow("long") << u"Bartholomew Featherstonehaugh"_s << u"FEATHERSTONEHAUGH<"_s;
    QTest::newRow("accents") << u"Élodie Çelik"_s << u"CELIK<<ELODIE<<<<<"_s;
    QTest::newRow("three") << u"Ann Mary Lee"_s << u"LEE<<ANN<MARY<<<<<"_s;
    QTest::newRow("no latin letter") << u"Олег"_s << u"<<<<<<<<<<<<<<<<<<"_s;
    QTest::newRow("empty") << QString{} << u"<<<<<<<<<<<<<<<<<<"_s;
}

void TestPortrait::writesTheMachineLine()
{
    QFETCH(QString, name);
    QFETCH(QString, line);
    QCOMPARE(machineReadableLine(name), line);
}

void TestPortrait::initialsAreReadableOnEveryCover()
{
    for (int i = 0; i <= static_cast<int>(PortraitStyle::Badge); ++i) {
        const PortraitColours colours = portraitColours(static_cast<PortraitStyle>(i));
        QVERIFY2(contrastRatio(colours.initials, colours.fill) >= 6.7, qPrintable(QString::number(i)));
        // The motif of large covers lightens the ground under the letters.
        if (static_cast<PortraitStyle>(i) != PortraitStyle::Badge) {
            QVERIFY(contrastRatio(colours.initials, mixed(Qt::white, colours.fill, 0.13)) >= 4.5);
        }
    }
}

void TestPortrait::paintsInsideItsRectangle_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {20, 33, 36, 44, 54, 80, 96, 108}) {
        QTest::addRow("%d px", width) << width;
    }
}

void TestPortrait::paintsInsideItsRectangle()
{
    QFETCH(int, width);
    const int margin = 8;
    const QRect rect(margin, margin, width, portraitHeight(width));
    for (int i = 0; i <= static_cast<int>(PortraitStyle::Badge); ++i) {
        QImage image(rect.adjusted(0, 0, 2 * margin, 2 * margin).bottomRight().x(),
                     rect.bottom() + 2 * margin, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintPortrait(&painter, rect, {u"Wilhelmina Wyler"_s, static_cast<PortraitStyle>(i)});
        painter.end();
        int inside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool painted = qAlpha(image.pixel(x, y)) > 0;
                QVERIFY(!painted || rect.contains(x, y));
                inside += painted ? 1 : 0;
            }
        }
        QVERIFY(inside > rect.width() * rect.height() * 9 / 10);
    }
}

void TestPortrait::emptyNamesAreHarmless()
{
    QVERIFY(!portraitPixmap({}, QSize(108, 144), 1.0).isNull());
    QPixmap pixmap(10, 10);
    QPainter painter(&pixmap);
    paintPortrait(&painter, QRectF{}, {u"Kate Wyler"_s, PortraitStyle::Badge});
    QVERIFY(painter.isActive());
}

void TestPortrait::pixmapHasTheAskedSize()
{
    const QPixmap pixmap = portraitPixmap({u"Kate Wyler"_s, PortraitStyle::WhiteHouse}, QSize(36, 48), 2.0);
    QCOMPARE(pixmap.size(), QSize(72, 96));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(36, 48));
}

QTEST_MAIN(TestPortrait)
#include "tst_portrait.moc"
