// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/location.h"

#include <QTest>

using attache::domain::PageKind;
using attache::shell::Location;

class TestLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromText_data();
    void comesBackFromText();
    void refusesWhatItDoesNotWrite_data();
    void refusesWhatItDoesNotWrite();
};

void TestLocation::comesBackFromText_data()
{
    QTest::addColumn<Location>("location");
    QTest::addColumn<QString>("text");
    using enum Location::Section;
    const auto section = [](Location::Section one, const QString &detail = {}) {
        return Location{one, std::nullopt, detail};
    };
    QTest::newRow("home") << section(Home) << QStringLiteral("home");
    QTest::newRow("characters") << section(Characters) << QStringLiteral("characters");
    QTest::newRow("people") << section(People) << QStringLiteral("people");
    QTest::newRow("episodes") << section(Episodes) << QStringLiteral("episodes");
    QTest::newRow("places") << section(Places) << QStringLiteral("places");
    QTest::newRow("map") << section(Map) << QStringLiteral("map");
    QTest::newRow("map around somebody")
        << section(Map, QStringLiteral("kate-wyler")) << QStringLiteral("map?kate-wyler");
    QTest::newRow("timeline") << section(Timeline) << QStringLiteral("timeline");
    QTest::newRow("news") << section(News) << QStringLiteral("news");
    QTest::newRow("changes") << section(Changes) << QStringLiteral("changes");
    QTest::newRow("recap") << section(Recap) << QStringLiteral("recap");
    QTest::newRow("item of news") << section(News, QStringLiteral("archive:some-id"))
                                  << QStringLiteral("news?archive:some-id");
    QTest::newRow("search") << section(Search, QStringLiteral("who is it? really"))
                            << QStringLiteral("search?who is it? really");
    QTest::newRow("page") << Location::of({PageKind::Character, QStringLiteral("kate-wyler")})
                          << QStringLiteral("character:kate-wyler");
}

void TestLocation::comesBackFromText()
{
    QFETCH(Location, location);
    QFETCH(QString, text);
    QCOMPARE(location.toString(), text);
    const auto parsed = Location::parse(text);
    QVERIFY(parsed);
    QVERIFY(*parsed == location);
}

void TestLocation::refusesWhatItDoesNotWrite_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "Home", "home/", "article", "character", "character:", "character:../x",
                             "character:Kate Wyler", "character:kate-wyler?x", "folder:kate-wyler",
                             "/etc/passwd", "file:///etc/passwd", "https://example.org"}) {
        QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromLatin1(text);
    }
}

void TestLocation::refusesWhatItDoesNotWrite()
{
    QFETCH(QString, text);
    QVERIFY(!Location::parse(text));
}

QTEST_GUILESS_MAIN(TestLocation)
#include "tst_location.moc"
