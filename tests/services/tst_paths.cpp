// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/paths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using services::findPaths;
using services::Paths;

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardFolders();
    void foldersOfTheEnvironment();
    void portable();
    void overrideGoesFirst();

private:
    static QProcessEnvironment home()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), QStringLiteral("/home/kate"));
        return environment;
    }
};

void TestPaths::standardFolders()
{
    QProcessEnvironment environment = home();
    // To be ignored, as it is not absolute.
    environment.insert(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("data"));
    const Paths paths = findPaths(QStringLiteral("/usr/bin"), {}, environment);
    QCOMPARE(paths.settingsFile, QStringLiteral("/home/kate/.config/attache/attache.ini"));
    QCOMPARE(paths.libraryFile, QStringLiteral("/home/kate/.local/share/attache/library.sqlite"));
    QCOMPARE(paths.stateFolder, QStringLiteral("/home/kate/.local/state/attache"));
    QCOMPARE(paths.cacheFolder, QStringLiteral("/home/kate/.cache/attache"));
    QVERIFY(!paths.portable);
}

void TestPaths::foldersOfTheEnvironment()
{
    QProcessEnvironment environment = home();
    for (const char *kind : {"CONFIG", "DATA", "STATE", "CACHE"}) {
        environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(kind)),
                           QStringLiteral("/srv/%1").arg(QString::fromLatin1(kind).toLower()));
    }
    const Paths paths = findPaths(QStringLiteral("/usr/bin"), {}, environment);
    QCOMPARE(paths.settingsFile, QStringLiteral("/srv/config/attache/attache.ini"));
    QCOMPARE(paths.libraryFile, QStringLiteral("/srv/data/attache/library.sqlite"));
    QCOMPARE(paths.dataFolder, QStringLiteral("/srv/data/attache"));
    QCOMPARE(paths.stateFolder, QStringLiteral("/srv/state/attache"));
    QCOMPARE(paths.cacheFolder, QStringLiteral("/srv/cache/attache"));
}

void TestPaths::portable()
{
    const QTemporaryDir folder;
    QFile marker(folder.filePath(QStringLiteral("attache.portable")));
    QVERIFY(marker.open(QIODevice::WriteOnly));
    const Paths paths = findPaths(folder.path(), {}, home());
    QVERIFY(paths.portable);
    const QString beneath = folder.path() + QLatin1Char('/');
    for (const QString &path :
         {paths.settingsFile, paths.libraryFile, paths.dataFolder, paths.stateFolder, paths.cacheFolder}) {
        QVERIFY2(path.startsWith(beneath), qPrintable(path));
    }
}

void TestPaths::overrideGoesFirst()
{
    const QTemporaryDir folder;
    QFile marker(folder.filePath(QStringLiteral("attache.portable")));
    QVERIFY(marker.open(QIODevice::WriteOnly));
    const Paths paths = findPaths(folder.path(), QStringLiteral("mine"), home());
    const QString mine = QDir::current().absoluteFilePath(QStringLiteral("mine"));
    QCOMPARE(paths.libraryFile, mine + QStringLiteral("/library.sqlite"));
    QCOMPARE(paths.settingsFile, mine + QStringLiteral("/attache.ini"));
    QVERIFY(!paths.portable);
}

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
