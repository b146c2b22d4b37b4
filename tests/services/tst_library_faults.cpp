// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/library.h"
#include "support/faultydisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using services::Library;
using services::LibraryError;
using Code = services::LibraryError::Code;

namespace {

constexpr QFileDevice::Permissions readable =
    QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr QFileDevice::Permissions enterable =
    readable | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;

const domain::EpisodeId watched{2, 4};

base::Clock clockAt(int day)
{
    return base::Clock::stoppedAt(QDateTime(QDate(2026, 3, 1).addDays(day), QTime(12, 0), Qt::UTC));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool runSql(const QString &path, const QStringList &statements)
{
    bool done = false;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("meddler"));
        database.setDatabaseName(path);
        done = database.open();
        for (const QString &sql : statements) {
            done = done && QSqlQuery(database).exec(sql);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("meddler"));
    return done;
}

/// Damages a good library file.
using Damage = bool (*)(const QString &path);

bool garbage(const QString &path)
{
    QRandomGenerator random(7);
    QByteArray bytes(20000, '\0');
    for (char &byte : bytes) {
        byte = static_cast<char>(random.bounded(256));
    }
    return writeFile(path, bytes);
}

bool text(const QString &path)
{
    return writeFile(path, "Not a database, but a letter.\n");
}

bool truncated(const QString &path)
{
    return QFile::resize(path, QFile(path).size() / 2 + 100);
}

bool randomPages(const QString &path)
{
    QByteArray bytes = contents(path);
    QRandomGenerator random(11);
    for (qsizetype i = 4096; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(random.bounded(256));
    }
    return writeFile(path, bytes);
}

bool zeroedHeader(const QString &path)
{
    return writeFile(path, QByteArray(100, '\0') + contents(path).mid(100));
}

bool foreign(const QString &path)
{
    return QFile::remove(path) && runSql(path, {QStringLiteral("CREATE TABLE recipe (name TEXT)"),
                                                QStringLiteral("PRAGMA user_version = 1")});
}

bool newer(const QString &path)
{
    return runSql(path, {QStringLiteral("PRAGMA user_version = 999")});
}

} // namespace

Q_DECLARE_METATYPE(services::LibraryError::Code)

class TestLibraryFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void unusableFileIsKeptAside_data();
    void unusableFileIsKeptAside();
    void newestGoodBackupTakesThePlace_data();
    void newestGoodBackupTakesThePlace();
    void emptiedFileIsRestored();
    void folderInTheFilesPlace();
    void fileInTheFoldersPlace();
    void fileThatMayNotBeWritten();
    void folderThatMayNotBeWritten();
    void fileThatMayNotBeRead();
    void damagedFileThatCannotBeMoved();
    void anotherProgramWrites();
    void anotherProgramHoldsTheFile();
    void fullDisk();
    void fullDiskFromTheStart();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    static bool isWritable(Library &library)
    {
        return library.setValue(QStringLiteral("probe"), QStringLiteral("1")).has_value();
    }
    static std::optional<domain::EpisodeId> progressOf(const Library &library)
    {
        const auto progress = library.progress();
        return progress ? progress->watchedTo : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// A library with progress, closed in good order, and no backup.
void TestLibraryFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(Library::open(path(), clockAt(0))->setProgress(watched));
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("backups"))).removeRecursively());
    QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
}

void TestLibraryFaults::unusableFileIsKeptAside_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<Code>("code");
    QTest::newRow("garbage") << Damage(garbage) << Code::Corrupt;
    QTest::newRow("text") << Damage(text) << Code::Corrupt;
    QTest::newRow("truncated") << Damage(truncated) << Code::Corrupt;
    QTest::newRow("random bytes in all pages but the first") << Damage(randomPages) << Code::Corrupt;
    QTest::newRow("header zeroed") << Damage(zeroedHeader) << Code::Corrupt;
    QTest::newRow("another program's database") << Damage(foreign) << Code::Foreign;
    QTest::newRow("a later version's") << Damage(newer) << Code::Newer;
}

void TestLibraryFaults::unusableFileIsKeptAside()
{
    QFETCH(Damage, damage);
    QFETCH(Code, code);
    QVERIFY(damage(path()));
    const QByteArray before = contents(path());
    {
        const auto library = Library::open(path(), clockAt(1));
        QVERIFY(library->problem());
        QCOMPARE(library->problem()->code, code);
        QCOMPARE(library->problem()->keptAs, path() + QStringLiteral(".damaged-20260302-120000"));
        QVERIFY(library->problem()->restoredFrom.isEmpty());
        QCOMPARE(contents(library->problem()->keptAs), before);
        QVERIFY(!library->isTemporary());
        QVERIFY(!library->progress());
        QVERIFY(library->setProgress(domain::EpisodeId{1, 1}));
    }
    const auto library = Library::open(path(), clockAt(1));
    QVERIFY(!library->problem());
    QCOMPARE(progressOf(*library), std::optional(domain::EpisodeId{1, 1}));
}

void TestLibraryFaults::newestGoodBackupTakesThePlace_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("garbage") << Damage(garbage);
    QTest::newRow("truncated") << Damage(truncated);
    QTest::newRow("a later version's") << Damage(newer);
}

void TestLibraryFaults::newestGoodBackupTakesThePlace()
{
    QFETCH(Damage, damage);
    for (int week = 0; week < 3; ++week) {
        const auto library = Library::open(path(), clockAt(week * 7));
        QVERIFY(library->setProgress(domain::EpisodeId{1, week + 1}));
    }
    const QString newest = m_folder->filePath(QStringLiteral("backups/library-20260315-120000.sqlite"));
    const QString second = m_folder->filePath(QStringLiteral("backups/library-20260308-120000.sqlite"));
    QVERIFY(garbage(newest));
    QVERIFY(damage(path()));
    const auto library = Library::open(path(), clockAt(30));
    QVERIFY(library->problem());
    QCOMPARE(library->problem()->restoredFrom, second);
    QVERIFY(QFile::exists(library->problem()->keptAs));
    QCOMPARE(progressOf(*library), std::optional(domain::EpisodeId{1, 2}));
    QVERIFY(isWritable(*library));
    QVERIFY(QFile::exists(second));
}

void TestLibraryFaults::emptiedFileIsRestored()
{
    Library::open(path(), clockAt(0));
    QVERIFY(QFile::resize(path(), 0));
    const auto library = Library::open(path(), clockAt(1));
    QVERIFY(library->problem());
    QCOMPARE(library->problem()->code, Code::Corrupt);
    QCOMPARE(progressOf(*library), std::optional(watched));
}

void TestLibraryFaults::folderInTheFilesPlace()
{
    QVERIFY(QFile::remove(path()));
    QVERIFY(QDir().mkpath(path() + QStringLiteral("/inside")));
    const auto library = Library::open(path(), clockAt(1));
    QVERIFY(library->problem());
    QCOMPARE(library->problem()->code, Code::Io);
    QVERIFY(library->isTemporary());
    QVERIFY(library->setProgress(watched));
    QCOMPARE(progressOf(*library), std::optional(watched));
    QVERIFY(QDir(path() + QStringLiteral("/inside")).exists());
}

void TestLibraryFaults::fileInTheFoldersPlace()
{
    const auto library = Library::open(path() + QStringLiteral("/library.sqlite"), clockAt(1));
    QVERIFY(library->problem());
    QCOMPARE(library->problem()->code, Code::NoPermission);
    QVERIFY(library->isTemporary());
    QVERIFY(isWritable(*library));
}

void TestLibraryFaults::fileThatMayNotBeWritten()
{
    QVERIFY(QFile::setPermissions(path(), readable));
    QVERIFY(QFile::setPermissions(m_folder->path(), enterable | QFileDevice::WriteOwner));
    testsupport::OrdinaryUser::own(m_folder->path().toLocal8Bit().constData());
    const testsupport::OrdinaryUser user;
    const auto library = Library::open(path(), clockAt(1));
    QVERIFY(library->problem());
    QCOMPARE(library->problem()->code, Code::NoPermission);
    QVERIFY(!library->isTemporary());
    QCOMPARE(progressOf(*library), std::optional(watched));
    const auto stored = library->setProgress(domain::EpisodeId{1, 1});
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, Code::NoPermission);
    QCOMPARE(progressOf(*library), std::optional(watched));
}

void TestLibraryFaults::folderThatMayNotBeWritten()
{
    QVERIFY(QFile::setPermissions(path(), readable));
    QVERIFY(QFile::setPermissions(m_folder->path(), enterable));
    {
        const testsupport::OrdinaryUser user;
        const auto library = Library::open(path(), clockAt(1));
        QVERIFY(library->problem());
        QCOMPARE(library->problem()->code, Code::NoPermission);
        QCOMPARE(progressOf(*library), std::optional(watched));
        const auto stored = library->setProgress(domain::EpisodeId{1, 1});
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, Code::NoPermission);
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), enterable | QFileDevice::WriteOwner));
}

void TestLibraryFaults::fileThatMayNotBeRead()
{
    const QByteArray before = contents(path());
    QVERIFY(QFile::setPermissions(path(), {}));
    testsupport::OrdinaryUser::own(m_folder->path().toLocal8Bit().constData());
    {
        const testsupport::OrdinaryUser user;
        const auto library = Library::open(path(), clockAt(1));
        QVERIFY(library->problem());
        QCOMPARE(library->problem()->code, Code::NoPermission);
        QVERIFY(library->isTemporary());
        QVERIFY(isWritable(*library));
    }
    QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner));
    QCOMPARE(contents(path()), before);
}

void TestLibraryFaults::damagedFileThatCannotBeMoved()
{
    QVERIFY(garbage(path()));
    const QByteArray before = contents(path());
    QVERIFY(QFile::setPermissions(path(), readable));
    QVERIFY(QFile::setPermissions(m_folder->path(), enterable));
    {
        const testsupport::OrdinaryUser user;
        const auto library = Library::open(path(), clockAt(1));
        QVERIFY(library->problem());
        QCOMPARE(library->problem()->code, Code::Corrupt);
        QVERIFY(library->problem()->keptAs.isEmpty());
        QVERIFY(library->isTemporary());
        QVERIFY(isWritable(*library));
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), enterable | QFileDevice::WriteOwner));
    QCOMPARE(contents(path()), before);
}

void TestLibraryFaults::anotherProgramWrites()
{
    QProcess other;
    other.start(QStringLiteral(ATTACHE_LIBRARY_HELPER), {QStringLiteral("hold"), path()});
    QVERIFY(other.waitForReadyRead());
    const auto library = Library::open(path(), clockAt(1));
    QVERIFY(library->problem());
    QCOMPARE(library->problem()->code, Code::Locked);
    QVERIFY(!library->isTemporary());
    QCOMPARE(progressOf(*library), std::optional(watched));
    const auto stored = library->setProgress(domain::EpisodeId{1, 1});
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, Code::Locked);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY(library->setProgress(domain::EpisodeId{1, 1}));
    QCOMPARE(progressOf(*library), std::optional(domain::EpisodeId{1, 1}));
}

void TestLibraryFaults::anotherProgramHoldsTheFile()
{
    QProcess other;
    other.start(QStringLiteral(ATTACHE_LIBRARY_HELPER), {QStringLiteral("seize"), path()});
    QVERIFY(other.waitForReadyRead());
    {
        const auto library = Library::open(path(), clockAt(1));
        QVERIFY(library->problem());
        QCOMPARE(library->problem()->code, Code::Locked);
        QVERIFY(library->isTemporary());
        QVERIFY(isWritable(*library));
    }
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    const auto library = Library::open(path(), clockAt(1));
    QVERIFY(!library->problem());
    QCOMPARE(progressOf(*library), std::optional(watched));
}

void TestLibraryFaults::fullDisk()
{
    const auto library = Library::open(path(), clockAt(1));
    {
        const int before = testsupport::FullDisk::refusals();
        const testsupport::FullDisk disk;
        const auto stored = library->setValue(QStringLiteral("long"), QString(100000, QLatin1Char('x')));
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, Code::Full);
        QVERIFY(testsupport::FullDisk::refusals() > before);
        QCOMPARE(progressOf(*library), std::optional(watched));
        const auto backup = library->backUpIfDue();
        QVERIFY(!backup);
        QCOMPARE(backup.error().code, Code::Full);
    }
    QVERIFY(library->setProgress(domain::EpisodeId{1, 1}));
    QCOMPARE(progressOf(*library), std::optional(domain::EpisodeId{1, 1}));
    QVERIFY(library->value(QStringLiteral("long")).isEmpty());
}

void TestLibraryFaults::fullDiskFromTheStart()
{
    {
        const testsupport::FullDisk disk;
        const auto library = Library::open(path(), clockAt(1));
        QVERIFY(library->problem());
        QCOMPARE(library->problem()->code, Code::Full);
        QCOMPARE(progressOf(*library), std::optional(watched));
        const auto fresh = Library::open(m_folder->filePath(QStringLiteral("other.sqlite")), clockAt(1));
        QVERIFY(fresh->problem());
        QCOMPARE(fresh->problem()->code, Code::Full);
        QVERIFY(fresh->isTemporary());
    }
    const auto library = Library::open(path(), clockAt(1));
    QVERIFY(!library->problem());
    QVERIFY(isWritable(*library));
}

QTEST_GUILESS_MAIN(TestLibraryFaults)
#include "tst_library_faults.moc"
