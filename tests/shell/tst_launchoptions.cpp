// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/launchoptions.h"

#include <QTest>

using attache::shell::LaunchOptions;
using attache::shell::Location;
using attache::shell::parseLaunchOptions;

class TestLaunchOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensPlaces_data();
    void opensPlaces();
    void startsASearch_data();
    void startsASearch();
    void refusesWhatIsNoPlace_data();
    void refusesWhatIsNoPlace();
    void takesFilesFromOptionsOnly();

private:
    static attache::base::Result<LaunchOptions, QString> parse(const QStringList &arguments)
    {
        return parseLaunchOptions(QStringList{QStringLiteral("attache")} + arguments);
    }
};

void TestLaunchOptions::opensPlaces_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("place");
    const QString kate = QStringLiteral("character:kate-wyler");
    QTest::newRow("nothing") << QStringList() << QString();
    QTest::newRow("section") << QStringList{QStringLiteral("--open"), QStringLiteral("episodes")}
                             << QStringLiteral("episodes");
    QTest::newRow("page") << QStringList{QStringLiteral("--open=character:kate-wyler")} << kate;
    QTest::newRow("address") << QStringList{QStringLiteral("attache:character:kate-wyler")} << kate;
    QTest::newRow("address with slashes")
        << QStringList{QStringLiteral("attache://character:kate-wyler/")} << kate;
    QTest::newRow("address in capitals")
        << QStringList{QStringLiteral("ATTACHE:character:kate-wyler")} << kate;
    QTest::newRow("escaped") << QStringList{QStringLiteral("attache:character%3Akate-wyler")} << kate;
    QTest::newRow("empty address") << QStringList{QStringLiteral("attache:")} << QString();
}

void TestLaunchOptions::opensPlaces()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, place);
    const auto options = parse(arguments);
    QVERIFY(options);
    QCOMPARE(options->place ? options->place->toString() : QString(), place);
    QVERIFY(!options->search);
}

void TestLaunchOptions::startsASearch_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QStringLiteral("attache:search") << QString();
    QTest::newRow("words") << QStringLiteral("attache:search?kate%20wyler") << QStringLiteral("kate wyler");
    // Words stay words, whatever they look like.
    QTest::newRow("path") << QStringLiteral("attache:search?/etc/passwd") << QStringLiteral("/etc/passwd");
    QTest::newRow("markup") << QStringLiteral("attache:search?%3Cb%3Ex") << QStringLiteral("<b>x");
}

void TestLaunchOptions::startsASearch()
{
    QFETCH(QString, address);
    QFETCH(QString, words);
    const auto options = parse({address});
    QVERIFY(options);
    QVERIFY(options->search);
    QCOMPARE(options->words, words);
    QVERIFY(!options->place);
}

void TestLaunchOptions::refusesWhatIsNoPlace_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *address :
         {"/etc/passwd", "file:///etc/passwd", "https://example.org/", "attache:../../etc/passwd",
          "attache:character:../../x", "attache:character:kate%00wyler", "attache:character:kate%2Fwyler",
          "attache:nowhere", "attache:attache:home"}) {
        QTest::newRow(address) << QStringList{QString::fromLatin1(address)};
    }
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--execute=ls")};
    QTest::newRow("option without its value") << QStringList{QStringLiteral("--open")};
    QTest::newRow("very long") << QStringList{QStringLiteral("attache:") + QString(100'000, u'x')};
}

void TestLaunchOptions::refusesWhatIsNoPlace()
{
    QFETCH(QStringList, arguments);
    const auto options = parse(arguments);
    QVERIFY(!options);
    QVERIFY(!options.error().isEmpty());
    QVERIFY2(!options.error().contains(u'\n'), "One line for standard error.");
}

void TestLaunchOptions::takesFilesFromOptionsOnly()
{
    const auto options = parse({QStringLiteral("--pack"), QStringLiteral("/some/file.pack"),
                                QStringLiteral("--data=/some/folder"), QStringLiteral("attache:news")});
    QVERIFY(options);
    QCOMPARE(options->pack, QStringLiteral("/some/file.pack"));
    QCOMPARE(options->dataFolder, QStringLiteral("/some/folder"));
    QCOMPARE(options->place->section, Location::Section::News);

    const auto words = parse({QStringLiteral("attache:search?--pack=/some/file")});
    QVERIFY(words);
    QVERIFY(words->pack.isEmpty());
    QCOMPARE(words->words, QStringLiteral("--pack=/some/file"));
}

QTEST_GUILESS_MAIN(TestLaunchOptions)
#include "tst_launchoptions.moc"
