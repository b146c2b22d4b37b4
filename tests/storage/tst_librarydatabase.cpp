// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfiles.h"
#include "storage/feedstore.h"
#include "storage/librarydatabase.h"
#include "storage/newsstore.h"
#include "storage/readerstore.h"
#include "support/faultydisk.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace attache;
using storage::LibraryDatabase;
using storage::LibraryFailure;
using storage::LibraryResult;
using storage::OpenedLibrary;
using storage::ReaderStore;
using Code = storage::LibraryFailure::Code;

Q_DECLARE_METATYPE(attache::storage::LibraryFailure::Code)

namespace {

const domain::EpisodeId watched{2, 4};

QString pragma(const LibraryDatabase &database, const QString &name)
{
    QSqlQuery query(QSqlDatabase::database(database.connection(), false));
    return query.exec(QStringLiteral("PRAGMA ") + name) && query.next() ? query.value(0).toString()
                                                                        : QString();
}

bool run(const LibraryDatabase &database, const QString &sql)
{
    return QSqlQuery(QSqlDatabase::database(database.connection(), false)).exec(sql);
}

std::optional<domain::EpisodeId> progressOf(LibraryDatabase &database)
{
    const auto progress = ReaderStore(database).progress();
    return progress ? progress->watchedTo : std::nullopt;
}

quint32 headerField(const QByteArray &file, int offset)
{
    return qFromBigEndian<quint32>(file.constData() + offset);
}

/// Turns a good file into one that cannot be used.
using Damage = bool (*)(const QString &path);

bool scribbled(const QString &path)
{
    return test::writeFile(path, QByteArray(5000, 'x'));
}

bool foreign(const QString &path)
{
    return test::runSql(path, {QStringLiteral("PRAGMA application_id = 1")});
}

bool newer(const QString &path)
{
    return test::runSql(path, {QStringLiteral("CREATE TABLE later (thing TEXT)"),
                               QStringLiteral("PRAGMA user_version = 999")});
}

} // namespace

/// The reader's file: what stands in it, when it stands there, and what cannot be had.
class TestLibraryDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newFileIsALibrary();
    void connectionIsSetForSafety();
    void schemaIsAsDocumented();
    void writesAreThereAfterReopening();
    void doneMeansOnTheDisk();
    void transactionsAreAllOrNothing();
    void innerTransactionsJoin();
    void foreignKeysHold();
    void twoConnectionsSeeEachOther();
    void secondWriterIsTurnedAway();
    void unusableFileIsKept_data();
    void unusableFileIsKept();
    void lockedFileIsRead();
    void seizedFileLeavesMemory();
    void fileWithoutRightsLeavesMemory();
    void folderInTheFilesPlaceLeavesMemory();
    void fullDiskIsTold();
    void suspectedDamageIsLookedFor();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("deep/library.sqlite")); }
    OpenedLibrary open(int day = 0) const { return LibraryDatabase::open(path(), test::clockAt(day)); }
    /// A library with progress, closed in good order and without backups.
    bool make() const
    {
        const bool stored = ReaderStore(*open().database).setProgress(watched, test::noonOf(0)).has_value();
        return stored && QDir(m_folder->filePath(QStringLiteral("deep/backups"))).removeRecursively();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLibraryDatabase::newFileIsALibrary()
{
    {
        const OpenedLibrary opened = open();
        QVERIFY(!opened.problem);
        QCOMPARE(opened.database->path(), path());
        QVERIFY(!opened.database->isTemporary());
    }
    // See the file format of SQLite: bytes 18 and 19 tell a write-ahead log by 2.
    const QByteArray file = test::contents(path());
    QVERIFY(file.startsWith(QByteArray("SQLite format 3\0", 16)));
    QCOMPARE(int(file.at(18)), 2);
    QCOMPARE(int(file.at(19)), 2);
    QCOMPARE(headerField(file, 60), quint32(storage::librarySteps().last));
    QCOMPARE(headerField(file, 68), quint32(storage::libraryApplicationId));
    QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
}

void TestLibraryDatabase::connectionIsSetForSafety()
{
    const OpenedLibrary opened = open();
    QCOMPARE(pragma(*opened.database, QStringLiteral("journal_mode")), QStringLiteral("wal"));
    QCOMPARE(pragma(*opened.database, QStringLiteral("synchronous")), QStringLiteral("2"));
    QCOMPARE(pragma(*opened.database, QStringLiteral("foreign_keys")), QStringLiteral("1"));
    QCOMPARE(pragma(*opened.database, QStringLiteral("trusted_schema")), QStringLiteral("0"));
    QVERIFY(pragma(*opened.database, QStringLiteral("busy_timeout")).toInt() > 0);
}

void TestLibraryDatabase::schemaIsAsDocumented()
{
    open();
    QStringList documented;
    const QString text =
        QString::fromUtf8(test::contents(QStringLiteral(ATTACHE_SOURCE_DIR "/app/storage/README.md")));
    static const QRegularExpression line(QStringLiteral("^\\| `(\\w+)` \\| ((?:`\\w+`(?:, )?)+) \\|"),
                                         QRegularExpression::MultilineOption);
    auto match = line.globalMatch(text.mid(text.indexOf(QStringLiteral("## The library"))));
    while (match.hasNext()) {
        const auto row = match.next();
        documented += row.captured(1) + QLatin1String(": ") + row.captured(2).remove(QLatin1Char('`'));
    }
    QStringList found;
    const QString names = test::valueOf(path(), QStringLiteral("SELECT group_concat(name) FROM sqlite_schema "
                                                               "WHERE type = 'table' "
                                                               "AND name NOT LIKE 'sqlite%'"))
                              .toString();
    const QStringList tables = names.split(QLatin1Char(','));
    for (const QString &table : tables) {
        const QString columns =
            test::valueOf(
                path(),
                QStringLiteral("SELECT group_concat(name, ', ') FROM pragma_table_info('%1')").arg(table))
                .toString();
        found += table + QLatin1String(": ") + columns;
    }
    QVERIFY(!documented.isEmpty());
    found.sort();
    documented.sort();
    QCOMPARE(found, documented);
}

void TestLibraryDatabase::writesAreThereAfterReopening()
{
    {
        const OpenedLibrary opened = open();
        ReaderStore store(*opened.database);
        QVERIFY(!store.progress());
        QVERIFY(store.setProgress(watched, test::noonOf(3)));
        QVERIFY(store.setValue(QStringLiteral("name"), QStringLiteral("Attaché's \"value\"\n2")));
        QVERIFY(store.addVisit({domain::PageKind::Term, QStringLiteral("chevening")}, test::noonOf(2)));
    }
    const OpenedLibrary opened = open();
    QVERIFY(!opened.problem);
    const ReaderStore store(*opened.database);
    QCOMPARE(store.progress()->watchedTo, std::optional(watched));
    QCOMPARE(store.progress()->changed, test::noonOf(3));
    QCOMPARE(store.value(QStringLiteral("name")), QStringLiteral("Attaché's \"value\"\n2"));
    QCOMPARE(store.visits(10).size(), 1);
    QCOMPARE(store.visits(10).constFirst().ref.toString(), QStringLiteral("term:chevening"));
    QCOMPARE(store.visits(10).constFirst().at, test::noonOf(2));
}

/// As after a power cut: the files as they are while the program still has them open.
void TestLibraryDatabase::doneMeansOnTheDisk()
{
    const OpenedLibrary opened = open();
    QVERIFY(ReaderStore(*opened.database).setProgress(watched, test::noonOf(0)));
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(QFile::copy(path(), copy));
    QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    const OpenedLibrary revived = LibraryDatabase::open(copy, test::clockAt(0));
    QVERIFY(!revived.problem);
    QCOMPARE(progressOf(*revived.database), std::optional(watched));
}

void TestLibraryDatabase::transactionsAreAllOrNothing()
{
    const OpenedLibrary opened = open();
    ReaderStore store(*opened.database);
    QVERIFY(store.setValue(QStringLiteral("a"), QStringLiteral("before")));
    const LibraryResult failed = opened.database->transaction([&store]() -> LibraryResult {
        if (!store.setValue(QStringLiteral("a"), QStringLiteral("after"))) {
            return {};
        }
        return base::failure(LibraryFailure{.code = Code::Io, .detail = QStringLiteral("no further")});
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().detail, QStringLiteral("no further"));
    QCOMPARE(store.value(QStringLiteral("a")), QStringLiteral("before"));
    QVERIFY(opened.database->transaction(
        [&store] { return store.setValue(QStringLiteral("a"), QStringLiteral("after")); }));
    QCOMPARE(store.value(QStringLiteral("a")), QStringLiteral("after"));
}

void TestLibraryDatabase::innerTransactionsJoin()
{
    const OpenedLibrary opened = open();
    ReaderStore store(*opened.database);
    const LibraryResult failed = opened.database->transaction([&]() -> LibraryResult {
        const LibraryResult inner = opened.database->transaction(
            [&store] { return store.setValue(QStringLiteral("a"), QStringLiteral("inner")); });
        return inner ? base::failure(LibraryFailure{}) : LibraryResult{};
    });
    QVERIFY(!failed);
    // The inner one was done, and went with the outer one.
    QCOMPARE(store.value(QStringLiteral("a")), QString());
    QVERIFY(store.setValue(QStringLiteral("a"), QStringLiteral("later")));
    QCOMPARE(store.value(QStringLiteral("a")), QStringLiteral("later"));
}

void TestLibraryDatabase::foreignKeysHold()
{
    const OpenedLibrary opened = open();
    LibraryDatabase &database = *opened.database;
    QVERIFY(!run(database, QStringLiteral("INSERT INTO item_source VALUES (7, 'guid:1', 9)")));
    QVERIFY(!run(database, QStringLiteral("INSERT INTO item_state (item, changed) VALUES (9, 0)")));
    storage::FeedRecord feed;
    feed.title = QStringLiteral("Paper");
    feed.url = QStringLiteral("https://paper.example/");
    const auto id = storage::FeedStore(database).add(feed);
    QVERIFY(id);
    feed.id = *id;
    storage::IncomingItem item;
    item.name = QStringLiteral("guid:1");
    item.title = QStringLiteral("Title");
    storage::NewsStore news(database);
    QVERIFY(news.store(feed, {item}, test::noonOf(0)));
    const auto stored = news.items({}, std::nullopt, 10);
    QCOMPARE(stored.size(), 1);
    QVERIFY(news.setRead({stored.constFirst().id}, {}, true, test::noonOf(0)));
    QVERIFY(run(database, QStringLiteral("DELETE FROM item")));
    QCOMPARE(test::valueOf(path(), QStringLiteral("SELECT count(*) FROM item_source")).toInt(), 0);
    QCOMPARE(test::valueOf(path(), QStringLiteral("SELECT count(*) FROM item_state")).toInt(), 0);
}

void TestLibraryDatabase::twoConnectionsSeeEachOther()
{
    const OpenedLibrary first = open();
    const OpenedLibrary second = open();
    QVERIFY(!second.problem);
    QVERIFY(first.database->connection() != second.database->connection());
    QVERIFY(ReaderStore(*first.database).setProgress(watched, test::noonOf(0)));
    QCOMPARE(progressOf(*second.database), std::optional(watched));
    QVERIFY(ReaderStore(*second.database).setProgress(domain::EpisodeId{3, 1}, test::noonOf(0)));
    QCOMPARE(progressOf(*first.database), std::optional(domain::EpisodeId{3, 1}));
}

void TestLibraryDatabase::secondWriterIsTurnedAway()
{
    QVERIFY(make());
    const OpenedLibrary first = open();
    const OpenedLibrary second = open();
    const domain::EpisodeId later{3, 1};
    const LibraryResult done = first.database->transaction([&]() -> LibraryResult {
        LibraryResult stored = ReaderStore(*first.database).setProgress(later, test::noonOf(0));
        const LibraryResult refused =
            ReaderStore(*second.database).setProgress(domain::EpisodeId{1, 1}, test::noonOf(0));
        if (refused || refused.error().code != Code::Locked || progressOf(*second.database) != watched) {
            return base::failure(LibraryFailure{.detail = QStringLiteral("the second one was let in")});
        }
        return stored;
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(progressOf(*second.database), std::optional(later));
    QVERIFY(ReaderStore(*second.database).setProgress(domain::EpisodeId{1, 1}, test::noonOf(0)));
    QCOMPARE(progressOf(*first.database), std::optional(domain::EpisodeId{1, 1}));
}

void TestLibraryDatabase::unusableFileIsKept_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<Code>("code");
    QTest::newRow("no database") << Damage(scribbled) << Code::Corrupt;
    QTest::newRow("another program's") << Damage(foreign) << Code::Foreign;
    QTest::newRow("a later version's") << Damage(newer) << Code::Newer;
}

void TestLibraryDatabase::unusableFileIsKept()
{
    QFETCH(Damage, damage);
    QFETCH(Code, code);
    QVERIFY(make());
    QVERIFY(damage(path()));
    const QByteArray before = test::contents(path());
    QString kept;
    for (int time = 0; time < 2; ++time) {
        const OpenedLibrary opened = open(1);
        // The second time, the new file is a good one.
        QCOMPARE(opened.problem.has_value(), time == 0);
        if (opened.problem) {
            QCOMPARE(opened.problem->code, code);
            QVERIFY(!opened.problem->detail.isEmpty());
            kept = opened.problem->keptAs;
        }
        QVERIFY(!opened.database->isTemporary());
        QVERIFY(!progressOf(*opened.database));
    }
    QCOMPARE(test::contents(kept), before);
    // Again at the same moment: the one that was kept is not written over.
    QVERIFY(damage(path()));
    const OpenedLibrary again = open(1);
    QVERIFY(again.problem);
    QVERIFY(!again.problem->keptAs.isEmpty());
    QVERIFY(again.problem->keptAs != kept);
    QCOMPARE(test::contents(kept), before);
}

void TestLibraryDatabase::lockedFileIsRead()
{
    QVERIFY(make());
    const OpenedLibrary first = open();
    QVERIFY(run(*first.database, QStringLiteral("BEGIN IMMEDIATE")));
    const OpenedLibrary second = open();
    QVERIFY(second.problem);
    QCOMPARE(second.problem->code, Code::Locked);
    QVERIFY(!second.database->isTemporary());
    QCOMPARE(progressOf(*second.database), std::optional(watched));
    QVERIFY(run(*first.database, QStringLiteral("ROLLBACK")));
    QVERIFY(ReaderStore(*second.database).setProgress(domain::EpisodeId{3, 1}, test::noonOf(0)));
    QCOMPARE(pragma(*second.database, QStringLiteral("synchronous")), QStringLiteral("2"));
}

void TestLibraryDatabase::seizedFileLeavesMemory()
{
    QVERIFY(make());
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QSqlQuery seize(other);
        QVERIFY(seize.exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
        QVERIFY(seize.exec(QStringLiteral("BEGIN EXCLUSIVE")));
        const OpenedLibrary opened = open();
        QVERIFY(opened.problem);
        QCOMPARE(opened.problem->code, Code::Locked);
        QVERIFY(opened.database->isTemporary());
        QVERIFY(ReaderStore(*opened.database).setProgress(domain::EpisodeId{1, 1}, test::noonOf(0)));
        QVERIFY(seize.exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    const OpenedLibrary opened = open();
    QVERIFY(!opened.problem);
    QCOMPARE(progressOf(*opened.database), std::optional(watched));
}

void TestLibraryDatabase::fileWithoutRightsLeavesMemory()
{
    QVERIFY(make());
    const QByteArray before = test::contents(path());
    QVERIFY(QFile::setPermissions(path(), {}));
    const QString folder = m_folder->path();
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner |
                                              QFileDevice::WriteOwner | QFileDevice::ReadOther |
                                              QFileDevice::ExeOther));
    {
        const testsupport::OrdinaryUser user;
        const OpenedLibrary opened = open();
        QVERIFY(opened.problem);
        QCOMPARE(opened.problem->code, Code::NoPermission);
        QVERIFY(opened.database->isTemporary());
    }
    QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QCOMPARE(test::contents(path()), before);
}

void TestLibraryDatabase::folderInTheFilesPlaceLeavesMemory()
{
    QVERIFY(QDir().mkpath(path() + QStringLiteral("/inside")));
    const OpenedLibrary opened = open();
    QVERIFY(opened.problem);
    QCOMPARE(opened.problem->code, Code::Io);
    QVERIFY(opened.database->isTemporary());
    QVERIFY(opened.database->path().isEmpty());
    QVERIFY(opened.database->backUpIfDue());
    QVERIFY(QDir(path() + QStringLiteral("/inside")).exists());
}

void TestLibraryDatabase::fullDiskIsTold()
{
    QVERIFY(make());
    const OpenedLibrary opened = open();
    ReaderStore store(*opened.database);
    const int refused = testsupport::FullDisk::refusals();
    {
        const testsupport::FullDisk disk;
        const LibraryResult stored =
            store.setValue(QStringLiteral("long"), QString(100000, QLatin1Char('x')));
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, Code::Full);
        const LibraryResult together = opened.database->transaction([&store]() -> LibraryResult {
            const LibraryResult first = store.setProgress(std::nullopt, test::noonOf(0));
            return first ? store.setValue(QStringLiteral("long"), QString(100000, QLatin1Char('x'))) : first;
        });
        QVERIFY(!together);
        QCOMPARE(together.error().code, Code::Full);
        QCOMPARE(progressOf(*opened.database), std::optional(watched));
    }
    QVERIFY(testsupport::FullDisk::refusals() > refused);
    QVERIFY(store.setProgress(domain::EpisodeId{3, 1}, test::noonOf(0)));
    QCOMPARE(store.value(QStringLiteral("long")), QString());
}

/// A large file is not examined at every start, but is after a statement has met damage.
void TestLibraryDatabase::suspectedDamageIsLookedFor()
{
    QVERIFY(make());
    {
        const OpenedLibrary opened = open();
        ReaderStore store(*opened.database);
        for (int i = 0; i < 50; ++i) {
            QVERIFY(store.setValue(QString::number(i), QString(100000, QLatin1Char('v'))));
        }
        QVERIFY(opened.database->backUpIfDue());
    }
    QByteArray file = test::contents(path());
    QVERIFY(file.size() > 4 * 1024 * 1024);
    // The last pages are those of the last value.
    QVERIFY(test::writeFile(path(), file.replace(file.size() - 8192, 8192, QByteArray(8192, 'x'))));
    {
        const OpenedLibrary opened = open();
        QVERIFY(!opened.problem);
        opened.database->suspectDamage();
    }
    const OpenedLibrary opened = open();
    QVERIFY(opened.problem);
    QCOMPARE(opened.problem->code, Code::Corrupt);
    QVERIFY(!opened.problem->restoredFrom.isEmpty());
    QCOMPARE(progressOf(*opened.database), std::optional(watched));
    QCOMPARE(ReaderStore(*opened.database).value(QStringLiteral("49")).size(), 100000);
}

QTEST_GUILESS_MAIN(TestLibraryDatabase)
#include "tst_librarydatabase.moc"
