// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfiles.h"
#include "storage/librarybackups.h"
#include "storage/librarydatabase.h"
#include "storage/readerstore.h"
#include "support/faultydisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using storage::LibraryBackups;
using storage::LibraryDatabase;
using storage::OpenedLibrary;
using storage::ReaderStore;

/// Copies of the reader's file: when they are made, how many stay, and which one is taken.
class TestLibraryBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_library = {}; }

    void areDueEveryWeek_data();
    void areDueEveryWeek();
    void holdTheWholeLibrary();
    void tenAreKept();
    void newestStaysBesideStampsOfTheFuture();
    void stampsOfTheFutureAreRestoredLast();
    void unfinishedOnesGo();
    void failedOneLeavesTheOthers();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    QString backup(const QString &moment) const
    {
        return m_folder->filePath(QStringLiteral("backups/library-%1.sqlite").arg(moment));
    }
    storage::LibraryResult make(const QDateTime &now) const
    {
        return LibraryBackups(path()).make(m_library.database->connection(), now);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    OpenedLibrary m_library;
};

void TestLibraryBackups::init()
{
    m_library = {};
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = LibraryDatabase::open(path(), test::clockAt(0));
    QVERIFY(!m_library.problem);
    QVERIFY(LibraryBackups(path()).files().isEmpty());
}

void TestLibraryBackups::areDueEveryWeek_data()
{
    QTest::addColumn<QDateTime>("made");
    QTest::addColumn<bool>("due");
    QTest::newRow("never") << QDateTime() << true;
    QTest::newRow("just now") << test::noonOf(0) << false;
    QTest::newRow("six days ago") << test::noonOf(-6) << false;
    QTest::newRow("seven days ago") << test::noonOf(-7) << true;
    QTest::newRow("by a clock that was wrong") << test::noonOf(400) << true;
}

void TestLibraryBackups::areDueEveryWeek()
{
    QFETCH(QDateTime, made);
    QFETCH(bool, due);
    if (made.isValid()) {
        QVERIFY(make(made));
    }
    QCOMPARE(LibraryBackups(path()).isDue(test::noonOf(0)), due);
    const auto before = LibraryBackups(path()).files();
    QVERIFY(m_library.database->backUpIfDue());
    const auto after = LibraryBackups(path()).files();
    QCOMPARE(after.size() - before.size(), due ? 1 : 0);
    QCOMPARE(after.contains(backup(QStringLiteral("20260301-120000"))), due || made == test::noonOf(0));
}

void TestLibraryBackups::holdTheWholeLibrary()
{
    ReaderStore store(*m_library.database);
    QVERIFY(store.setProgress(domain::EpisodeId{2, 4}, test::noonOf(0)));
    QVERIFY(make(test::noonOf(0)));
    // What comes later is not in it.
    const QStringList then = test::everythingIn(path());
    QVERIFY(store.setProgress(domain::EpisodeId{2, 5}, test::noonOf(0)));
    QVERIFY(test::everythingIn(path()) != then);
    QCOMPARE(LibraryBackups(path()).files(), QStringList(backup(QStringLiteral("20260301-120000"))));
    QCOMPARE(test::everythingIn(backup(QStringLiteral("20260301-120000"))), then);
    QVERIFY(!QFile::exists(backup(QStringLiteral("20260301-120000")) + QStringLiteral("-wal")));
}

void TestLibraryBackups::tenAreKept()
{
    for (int week = 0; week < 13; ++week) {
        QVERIFY(make(test::noonOf(7 * week)));
    }
    const QStringList files = LibraryBackups(path()).files();
    QCOMPARE(files.size(), 10);
    QCOMPARE(files.constFirst(), backup(QStringLiteral("20260524-120000")));
    QCOMPARE(files.constLast(), backup(QStringLiteral("20260322-120000")));
}

void TestLibraryBackups::newestStaysBesideStampsOfTheFuture()
{
    for (int week = 0; week < 12; ++week) {
        QVERIFY(make(test::noonOf(4000 + 7 * week)));
    }
    for (int week = 0; week < 3; ++week) {
        const QDateTime now = test::noonOf(7 * week);
        QVERIFY(make(now));
        const QStringList files = LibraryBackups(path()).files();
        QCOMPARE(files.size(), 10);
        QVERIFY(files.contains(backup(now.toString(QStringLiteral("yyyyMMdd-HHmmss")))));
    }
}

void TestLibraryBackups::stampsOfTheFutureAreRestoredLast()
{
    ReaderStore store(*m_library.database);
    for (const int day : {4000, -7, 0}) {
        QVERIFY(store.setProgress(domain::EpisodeId{1, day == 0 ? 8 : 1}, test::noonOf(day)));
        QVERIFY(make(test::noonOf(day)));
    }
    m_library = {};
    QVERIFY(test::writeFile(path(), "scribble"));
    const OpenedLibrary opened = LibraryDatabase::open(path(), test::clockAt(1));
    QVERIFY(opened.problem);
    QCOMPARE(opened.problem->restoredFrom, backup(QStringLiteral("20260301-120000")));
    QCOMPARE(ReaderStore(*opened.database).progress()->watchedTo, std::optional(domain::EpisodeId{1, 8}));
}

/// A program that is killed while it makes a backup leaves a part of one.
void TestLibraryBackups::unfinishedOnesGo()
{
    QVERIFY(make(test::noonOf(-30)));
    const QString left = backup(QStringLiteral("20260220-120000")) + QStringLiteral(".part");
    const QString same = backup(QStringLiteral("20260301-120000")) + QStringLiteral(".part");
    QVERIFY(test::writeFile(left, "half"));
    QVERIFY(test::writeFile(same, "half"));
    QCOMPARE(LibraryBackups(path()).files().size(), 1);
    QVERIFY(make(test::noonOf(0)));
    QVERIFY(!QFile::exists(left));
    QVERIFY(!QFile::exists(same));
    QCOMPARE(LibraryBackups(path()).files().size(), 2);
}

void TestLibraryBackups::failedOneLeavesTheOthers()
{
    QVERIFY(make(test::noonOf(-7)));
    const QStringList before = LibraryBackups(path()).files();
    const QStringList held = test::everythingIn(before.constFirst());
    {
        const testsupport::FullDisk disk;
        const auto made = make(test::noonOf(0));
        QVERIFY(!made);
        QCOMPARE(made.error().code, storage::LibraryFailure::Code::Full);
    }
    QCOMPARE(LibraryBackups(path()).files(), before);
    QCOMPARE(test::everythingIn(before.constFirst()), held);
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("backups"))).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestLibraryBackups)
#include "tst_librarybackups.moc"
