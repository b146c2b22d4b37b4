// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfiles.h"
#include "storage/feedstore.h"
#include "storage/librarybackups.h"
#include "storage/libraryopener.h"
#include "storage/newsstore.h"
#include "storage/readerstore.h"
#include "support/faultydisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace attache;
using storage::LibraryBackups;
using storage::LibraryDatabase;
using storage::LibraryFailure;
using storage::LibraryOpener;
using storage::LibrarySteps;
using storage::OpenedLibrary;
using Code = storage::LibraryFailure::Code;

namespace {

const QStringList goodStep{QStringLiteral("ALTER TABLE value ADD COLUMN viewer TEXT NOT NULL DEFAULT 'me'"),
                           QStringLiteral("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"),
                           QStringLiteral("INSERT INTO note (text) SELECT value FROM value")};

QStringList refs(const QList<storage::StoredVisit> &visits)
{
    QStringList texts;
    for (const storage::StoredVisit &visit : visits) {
        texts += visit.ref.toString();
    }
    return texts;
}

} // namespace

/// Files of earlier versions come up to date whole or not at all.
class TestLibraryMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyReleasedVersionHasAFixture();
    void firstVersionOpensWithItsReadersMarks();
    void firstVersionOpensWithItsFeeds();
    void firstVersionOpensWithItsNews();
    void firstVersionIsWhatTheFirstStepMakes();
    void stepsRunInOrder();
    void copyIsMadeBefore();
    void newFileNeedsNoCopy();
    void failedStepLeavesTheFile_data();
    void failedStepLeavesTheFile();
    void stepsBeforeTheFailedOneStay();
    void withoutACopyNothingIsDone();
    void killedStepLeavesTheFile();
    void anotherProgramWasQuicker();
    void programsThatStartAtOnceAgree_data();
    void programsThatStartAtOnceAgree();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    OpenedLibrary openWith(const LibrarySteps &steps) const
    {
        return LibraryOpener(path(), test::clockAt(1), steps).open();
    }
    int version() const { return test::valueOf(path(), QStringLiteral("PRAGMA user_version")).toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_before;
};

/// A file of the first version.
void TestLibraryMigration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(test::runSql(path(), test::fixture(QStringLiteral("version-1.sql"))));
    m_before = test::everythingIn(path());
    QVERIFY(m_before.size() > 40);
}

/// A new step of this program needs one, made with the version that was released before it.
void TestLibraryMigration::everyReleasedVersionHasAFixture()
{
    for (int step = 1; step <= storage::librarySteps().last; ++step) {
        const QString name = QStringLiteral("version-%1.sql").arg(step);
        const QString file = m_folder->filePath(name);
        QVERIFY2(test::runSql(file, test::fixture(name)), qPrintable(name));
        QCOMPARE(test::valueOf(file, QStringLiteral("PRAGMA user_version")).toInt(), step);
        const OpenedLibrary opened = LibraryDatabase::open(file, test::clockAt(1));
        QVERIFY2(!opened.problem, qPrintable(name));
        QVERIFY2(storage::ReaderStore(*opened.database).progress(), qPrintable(name));
    }
}

void TestLibraryMigration::firstVersionOpensWithItsReadersMarks()
{
    const OpenedLibrary opened = LibraryDatabase::open(path(), test::clockAt(1));
    QVERIFY(!opened.problem);
    const storage::ReaderStore reader(*opened.database);
    QVERIFY(reader.progress());
    QCOMPARE(reader.progress()->watchedTo, std::optional(domain::EpisodeId{2, 4}));
    QCOMPARE(reader.progress()->changed, test::noonOf(0));
    // The one who read alone is the first viewer.
    QCOMPARE(reader.viewers().size(), 1);
    QCOMPARE(reader.viewers().first().id, 1);
    QVERIFY(reader.viewers().first().watching);
    QVERIFY(reader.viewers().first().name.isEmpty());
    QCOMPARE(refs(reader.visits(10)),
             QStringList({QStringLiteral("term:chevening"), QStringLiteral("character:kate-wyler"),
                          QStringLiteral("episode:s01e08")}));
    QCOMPARE(reader.visits(10).constLast().at, test::noonOf(-1));
    QCOMPARE(reader.value(QStringLiteral("lastSeenNews")), QStringLiteral("2026-03-01T12:00:00Z"));
    QCOMPARE(reader.value(QStringLiteral("quoted")), QStringLiteral("Attaché's \"value\""));
    const auto archive = storage::NewsStore(*opened.database).archiveStates();
    QCOMPARE(archive.size(), 2);
    QVERIFY(archive.value(QStringLiteral("variety-2023-04-20")).read);
    QVERIFY(!archive.value(QStringLiteral("variety-2023-04-20")).starred);
    QVERIFY(archive.value(QStringLiteral("deadline-2024-10-31")).starred);
}

void TestLibraryMigration::firstVersionOpensWithItsFeeds()
{
    const OpenedLibrary opened = LibraryDatabase::open(path(), test::clockAt(1));
    const auto feeds = storage::FeedStore(*opened.database).feeds();
    QCOMPARE(feeds.size(), 2);
    const storage::FeedRecord &paper = feeds.at(0);
    QCOMPARE(paper.title, QStringLiteral("Paper"));
    QCOMPARE(paper.url, QStringLiteral("https://paper.example/rss"));
    QVERIFY(paper.enabled);
    QCOMPARE(paper.words, QStringList({QStringLiteral("The Diplomat"), QStringLiteral("Keri Russell")}));
    QCOMPARE(paper.etag, QStringLiteral("\"abc\""));
    QCOMPARE(paper.lastModified, QStringLiteral("Sun, 01 Mar 2026 10:00:00 GMT"));
    QCOMPARE(paper.lastFetched, test::noonOf(0));
    QCOMPARE(paper.lastStatus, 200);
    const storage::FeedRecord &blog = feeds.at(1);
    QCOMPARE(blog.title, QStringLiteral("Blog — «été»"));
    QVERIFY(!blog.enabled);
    QVERIFY(blog.words.isEmpty());
    QVERIFY(!blog.lastFetched.isValid());
    QCOMPARE(blog.lastError, QStringLiteral("timeout"));
    QCOMPARE(blog.failures, 4);
    QCOMPARE(blog.nextAttempt, test::noonOf(1));
}

void TestLibraryMigration::firstVersionOpensWithItsNews()
{
    const OpenedLibrary opened = LibraryDatabase::open(path(), test::clockAt(1));
    storage::NewsStore news(*opened.database);
    const auto items = news.items({}, std::nullopt, 10);
    QCOMPARE(items.size(), 2);
    const storage::ItemRecord &second = items.at(0);
    QCOMPARE(second.title, QStringLiteral("Zweite Geschichte: «Größe»"));
    QVERIFY(!second.published.isValid());
    QVERIFY(!second.read);
    const storage::ItemRecord &first = items.at(1);
    QCOMPARE(first.title, QStringLiteral("A first story"));
    QCOMPARE(first.feeds, QStringList({QStringLiteral("Paper"), QStringLiteral("Blog — «été»")}));
    QCOMPARE(first.link, QStringLiteral("https://paper.example/1?utm_source=rss"));
    QCOMPARE(first.author, QStringLiteral("A. Writer"));
    QCOMPARE(first.publisher, QStringLiteral("Paper"));
    QCOMPARE(first.html, QStringLiteral("<p>Text &amp; <b>more</b></p>"));
    QCOMPARE(first.published, test::noonOf(-2));
    QVERIFY(first.read);
    QVERIFY(first.starred);
    QCOMPARE(news.unread(), 1);
    // The one that the reader deleted does not come back with the next fetch.
    const auto paper = storage::FeedStore(*opened.database).feeds().constFirst();
    storage::IncomingItem again;
    again.name = QStringLiteral("guid:3");
    again.title = QStringLiteral("One that was deleted");
    const auto stored = news.store(paper, {again}, test::noonOf(1));
    QVERIFY(stored);
    QCOMPARE(stored->added, 0);
    QCOMPARE(news.items({}, std::nullopt, 10).size(), 2);
}

/// Otherwise the fixture would stand for files that no reader has.
void TestLibraryMigration::firstVersionIsWhatTheFirstStepMakes()
{
    const LibrarySteps own = storage::librarySteps();
    const QString fresh = m_folder->filePath(QStringLiteral("fresh.sqlite"));
    LibraryOpener(fresh, test::clockAt(1), {.last = 1, .statements = own.statements}).open();
    const auto columns = [](const QString &file) {
        return test::valueOf(
                   file,
                   QStringLiteral("SELECT group_concat(t.name || '.' || c.name || ' ' || c.type || ' ' || "
                                  "c.\"notnull\" || ' ' || coalesce(c.dflt_value, '-') || ' ' || c.pk) "
                                  "FROM (SELECT name FROM sqlite_schema WHERE type IN ('table', 'index') "
                                  "ORDER BY name) AS t LEFT JOIN pragma_table_info(t.name) AS c"))
            .toString();
    };
    QVERIFY(columns(path()).size() > 500);
    QCOMPARE(columns(path()), columns(fresh));
}

void TestLibraryMigration::stepsRunInOrder()
{
    LibrarySteps steps = test::stepsAnd(goodStep);
    const int last = steps.last + 1;
    steps = {.last = last, .statements = [steps, last](int step) {
                 return step == last
                            ? QStringList(QStringLiteral("INSERT INTO note (text) VALUES ('last step')"))
                            : steps.statements(step);
             }};
    {
        const OpenedLibrary opened = openWith(steps);
        QVERIFY2(!opened.problem, opened.problem ? qPrintable(opened.problem->detail) : "");
        QCOMPARE(storage::ReaderStore(*opened.database).progress()->watchedTo,
                 std::optional(domain::EpisodeId{2, 4}));
    }
    QCOMPARE(version(), last);
    QCOMPARE(test::valueOf(path(), QStringLiteral("SELECT viewer FROM value LIMIT 1")).toString(),
             QStringLiteral("me"));
    QCOMPARE(test::valueOf(path(), QStringLiteral("SELECT count(*) FROM note")).toInt(), 4);
    // Once and no more.
    QVERIFY(!openWith(steps).problem);
    QCOMPARE(test::valueOf(path(), QStringLiteral("SELECT count(*) FROM note")).toInt(), 4);
    QCOMPARE(LibraryBackups(path()).files().size(), 1);
}

void TestLibraryMigration::copyIsMadeBefore()
{
    QVERIFY(!openWith(test::stepsAnd(goodStep)).problem);
    QVERIFY(version() > 1);
    const QString copy = m_folder->filePath(QStringLiteral("backups/library-20260302-120000.sqlite"));
    QCOMPARE(LibraryBackups(path()).files(), QStringList(copy));
    QCOMPARE(test::everythingIn(copy), m_before);
}

void TestLibraryMigration::newFileNeedsNoCopy()
{
    const QString fresh = m_folder->filePath(QStringLiteral("new/library.sqlite"));
    const OpenedLibrary opened = LibraryOpener(fresh, test::clockAt(1), test::stepsAnd(goodStep)).open();
    QVERIFY(!opened.problem);
    QVERIFY(LibraryBackups(fresh).files().isEmpty());
}

void TestLibraryMigration::failedStepLeavesTheFile_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("step that is missing") << QStringList();
    QTest::newRow("first statement") << QStringList{QStringLiteral("ALTER TABLE nothing ADD COLUMN x"),
                                                    goodStep.at(0)};
    QTest::newRow("last statement") << (goodStep + QStringList(QStringLiteral("no SQL at all")));
    QTest::newRow("statement that data contradicts")
        << (goodStep + QStringList(QStringLiteral("CREATE UNIQUE INDEX few ON item_source (item)")));
    QTest::newRow("statement that ends the transaction by itself")
        << (goodStep + QStringList{QStringLiteral("DELETE FROM visit"),
                                   QStringLiteral("INSERT OR ROLLBACK INTO note (text) VALUES (NULL)")});
}

void TestLibraryMigration::failedStepLeavesTheFile()
{
    QFETCH(QStringList, statements);
    const QString file = path();
    {
        const OpenedLibrary opened = openWith(test::stepsAnd(statements));
        QVERIFY(opened.problem);
        QCOMPARE(opened.problem->code, Code::Io);
        QVERIFY(!opened.problem->detail.isEmpty());
        QVERIFY(opened.problem->keptAs.isEmpty());
        // The reader can go on, and what they do does not reach the old file.
        QVERIFY(opened.database->isTemporary());
        QVERIFY(opened.database->backUpIfDue());
    }
    const int own = storage::librarySteps().last;
    QCOMPARE(version(), own);
    if (own == 1) {
        QCOMPARE(test::everythingIn(file), m_before);
    }
    // The step as it should have been.
    const OpenedLibrary opened = openWith(test::stepsAnd(goodStep));
    QVERIFY(!opened.problem);
    QCOMPARE(refs(storage::ReaderStore(*opened.database).visits(10)).size(), 3);
}

void TestLibraryMigration::stepsBeforeTheFailedOneStay()
{
    const LibrarySteps first = test::stepsAnd(goodStep);
    const int last = first.last + 1;
    const LibrarySteps both{.last = last, .statements = [first, last](int step) {
                                return step == last ? QStringList(QStringLiteral("no SQL"))
                                                    : first.statements(step);
                            }};
    QVERIFY(openWith(both).problem);
    QCOMPARE(version(), first.last);
    QVERIFY(!openWith(first).problem);
}

void TestLibraryMigration::withoutACopyNothingIsDone()
{
    // In place of the folder for the copies.
    QVERIFY(test::writeFile(m_folder->filePath(QStringLiteral("backups")), "in the way"));
    {
        const OpenedLibrary opened = openWith(test::stepsAnd(goodStep));
        QVERIFY(opened.problem);
        QVERIFY(opened.database->isTemporary());
    }
    QCOMPARE(test::everythingIn(path()), m_before);
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("backups"))));
    {
        // Read first, so that the log exists and only the copy meets the full disk.
        QVERIFY(!test::everythingIn(path()).isEmpty());
        const int refused = testsupport::FullDisk::refusals();
        const testsupport::FullDisk disk;
        const OpenedLibrary opened = openWith(test::stepsAnd(goodStep));
        QVERIFY(opened.problem);
        QCOMPARE(opened.problem->code, Code::Full);
        QVERIFY(testsupport::FullDisk::refusals() > refused);
    }
    QCOMPARE(test::everythingIn(path()), m_before);
}

void TestLibraryMigration::killedStepLeavesTheFile()
{
    QProcess other;
    other.start(QStringLiteral(ATTACHE_STORAGE_HELPER), {QStringLiteral("migrate"), path()});
    QVERIFY(other.waitForStarted());
    // The step has outgrown the memory that SQLite gives it and is half on the disk.
    QTRY_VERIFY_WITH_TIMEOUT(QFile(path() + QStringLiteral("-wal")).size() > 4 * 1024 * 1024, 60000);
    QCOMPARE(other.state(), QProcess::Running);
    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);
    {
        const OpenedLibrary opened = LibraryDatabase::open(path(), test::clockAt(2));
        QVERIFY(!opened.problem);
        QCOMPARE(storage::ReaderStore(*opened.database).progress()->watchedTo,
                 std::optional(domain::EpisodeId{2, 4}));
    }
    if (storage::librarySteps().last == 1) {
        QCOMPARE(test::everythingIn(path()), m_before);
    }
    QCOMPARE(test::everythingIn(LibraryBackups(path()).files().constLast()), m_before);
    QCOMPARE(test::valueOf(path(), QStringLiteral("PRAGMA integrity_check")).toString(),
             QStringLiteral("ok"));
}

/// It does all steps between this one's look at the version and its first step.
void TestLibraryMigration::anotherProgramWasQuicker()
{
    const LibrarySteps steps = test::stepsAnd(goodStep);
    bool raced = false;
    const LibrarySteps late{.last = steps.last, .statements = [&](int step) {
                                if (!raced) {
                                    raced = true;
                                    openWith(steps);
                                }
                                return steps.statements(step);
                            }};
    {
        const OpenedLibrary opened = openWith(late);
        QVERIFY(raced);
        QVERIFY2(!opened.problem, opened.problem ? qPrintable(opened.problem->detail) : "");
        QVERIFY(!opened.database->isTemporary());
    }
    QCOMPARE(version(), steps.last);
    QCOMPARE(test::valueOf(path(), QStringLiteral("SELECT count(*) FROM note")).toInt(), 3);
}

void TestLibraryMigration::programsThatStartAtOnceAgree_data()
{
    QTest::addColumn<int>("round");
    for (int round = 0; round < 4; ++round) {
        QTest::addRow("round %d", round) << round;
    }
}

/// On a file that does not exist yet.
void TestLibraryMigration::programsThatStartAtOnceAgree()
{
    QFETCH(int, round);
    const QString fresh = m_folder->filePath(QStringLiteral("at-once-%1/library.sqlite").arg(round));
    std::array<QProcess, 4> programs;
    for (QProcess &program : programs) {
        program.start(QStringLiteral(ATTACHE_STORAGE_HELPER), {QStringLiteral("open"), fresh});
    }
    for (QProcess &program : programs) {
        QVERIFY(program.waitForReadyRead());
        QCOMPARE(program.readLine().trimmed(), QByteArray("ready"));
    }
    for (QProcess &program : programs) {
        program.write("go\n");
    }
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("stored"));
        QCOMPARE(program.exitCode(), 0);
    }
    QCOMPARE(test::valueOf(fresh, QStringLiteral("SELECT count(*) FROM value")).toInt(), 4);
}

QTEST_GUILESS_MAIN(TestLibraryMigration)
#include "tst_librarymigration.moc"
