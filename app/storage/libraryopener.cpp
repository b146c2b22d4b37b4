// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libraryopener.h"

#include "storage/librarybackups.h"
#include "storage/libraryquery.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUuid>

namespace attache::storage {

namespace {

using Code = LibraryFailure::Code;

/// Up to this size the whole file is examined at every start: it costs a few milliseconds.
constexpr qint64 smallFile = qint64(4) * 1024 * 1024;
/// How long a change waits for another program, in milliseconds. The window waits as well.
constexpr int busyTimeout = 500;

QString connect(const QString &database, const QString &options)
{
    const QString name = QStringLiteral("library-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(database);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2").arg(busyTimeout).arg(options));
    std::ignore = connection.open();
    return name;
}

void disconnect(const QString &connection)
{
    QSqlDatabase::database(connection, false).close();
    QSqlDatabase::removeDatabase(connection);
}

std::optional<LibraryFailure> openFailure(const QString &connection)
{
    const QSqlDatabase database = QSqlDatabase::database(connection, false);
    return database.isOpen() ? std::nullopt : std::optional(failureOf(database.lastError()));
}

base::Result<QVariant, LibraryFailure> ask(const QString &connection, const QString &sql)
{
    LibraryQuery query(connection, sql);
    if (LibraryResult result = query.run(); !result) {
        return base::failure(std::move(result.error()));
    }
    return query.next() ? query.value(0) : QVariant();
}

std::optional<LibraryFailure> damage(const QString &connection)
{
    const auto answer = ask(connection, QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer) {
        return answer.error();
    }
    if (answer->toString() != QLatin1String("ok")) {
        return LibraryFailure{.code = Code::Corrupt, .detail = answer->toString()};
    }
    return std::nullopt;
}

bool cannotBeUsed(Code code)
{
    return code == Code::Corrupt || code == Code::Foreign || code == Code::Newer;
}

} // namespace

LibraryOpener::LibraryOpener(QString path, base::Clock clock, LibrarySteps steps)
    : m_path(std::move(path))
    , m_clock(std::move(clock))
    , m_steps(std::move(steps))
{}

QString LibraryOpener::damageMarker(const QString &libraryPath)
{
    return libraryPath + QStringLiteral("-check");
}

OpenedLibrary LibraryOpener::open()
{
    const QFileInfo file(m_path);
    if (!QDir().mkpath(file.absolutePath())) {
        return inMemory({.code = Code::NoPermission,
                         .detail = QStringLiteral("cannot make the folder %1").arg(file.absolutePath())});
    }
    // An emptied file with backups beside it was not emptied by us.
    if (file.isFile() && file.size() == 0 && !QFileInfo::exists(m_path + QStringLiteral("-wal")) &&
        !LibraryBackups(m_path).files().isEmpty()) {
        return replace({.code = Code::Corrupt, .detail = QStringLiteral("the file is empty")});
    }
    Attempt attempt = tryFile(m_path, needsExamination());
    if (attempt.database) {
        return {std::move(attempt.database), std::move(attempt.problem)};
    }
    return cannotBeUsed(attempt.problem->code) ? replace(std::move(*attempt.problem))
                                               : inMemory(std::move(*attempt.problem));
}

LibraryOpener::Attempt LibraryOpener::tryFile(const QString &path, bool examine)
{
    const QString connection = connect(path, QString());
    std::optional<LibraryFailure> problem = openFailure(connection);
    if (!problem) {
        problem = prepare(connection, examine);
    }
    if (!problem) {
        return {adopt(connection, false), std::nullopt};
    }
    disconnect(connection);
    if (cannotBeUsed(problem->code)) {
        return {nullptr, std::move(problem)};
    }
    return tryReadOnly(*problem);
}

std::optional<LibraryFailure> LibraryOpener::prepare(const QString &connection, bool examine)
{
    if (auto problem = identityProblem(connection)) {
        return problem;
    }
    if (examine) {
        if (auto problem = damage(connection)) {
            return problem;
        }
        QFile::remove(damageMarker(m_path));
    }
    // FULL: in the write-ahead log NORMAL could lose what was already reported as done.
    for (const auto *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                               "PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF"}) {
        if (const auto answer = ask(connection, QString::fromLatin1(pragma)); !answer) {
            return answer.error();
        }
    }
    return bringUpToDate(connection);
}

std::optional<LibraryFailure> LibraryOpener::identityProblem(const QString &connection) const
{
    // Reading the schema is what makes SQLite look at the file for the first time.
    const auto tables = ask(connection, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables) {
        return tables.error();
    }
    const auto application = ask(connection, QStringLiteral("PRAGMA application_id"));
    const auto version = ask(connection, QStringLiteral("PRAGMA user_version"));
    if (!application || !version) {
        return application ? version.error() : application.error();
    }
    const bool isNew = tables->toInt() == 0 && application->toInt() == 0;
    if (!isNew && application->toInt() != libraryApplicationId) {
        return LibraryFailure{.code = Code::Foreign,
                              .detail = QStringLiteral("application_id %1").arg(application->toInt())};
    }
    if (version->toInt() > m_steps.last) {
        return LibraryFailure{.code = Code::Newer,
                              .detail = QStringLiteral("version %1").arg(version->toInt())};
    }
    return std::nullopt;
}

bool LibraryOpener::isCurrent(const QString &connection) const
{
    const auto version = ask(connection, QStringLiteral("PRAGMA user_version"));
    return version && version->toInt() == m_steps.last;
}

std::optional<LibraryFailure> LibraryOpener::bringUpToDate(const QString &connection)
{
    const auto version = ask(connection, QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return version.error();
    }
    if (version->toInt() == m_steps.last) {
        // Changes nothing, and finds out whether the file may be written or is locked. BEGIN IMMEDIATE would
        // not do: on a file that may not be written it begins reading.
        if (const auto answer = ask(connection, QStringLiteral("DELETE FROM value WHERE 0")); !answer) {
            return answer.error();
        }
        return std::nullopt;
    }
    if (version->toInt() > 0) {
        if (const auto backup = LibraryBackups(m_path).make(connection, m_clock.now()); !backup) {
            return backup.error();
        }
    }
    const LibraryResult migrated = migrateLibrary(connection, version->toInt(), m_steps);
    return migrated ? std::nullopt : std::optional(migrated.error());
}

LibraryOpener::Attempt LibraryOpener::tryReadOnly(const LibraryFailure &why)
{
    LibraryFailure problem = why;
    const QFileInfo file(m_path);
    if (problem.code == Code::Io && file.isFile() && !file.isReadable()) {
        problem.code = Code::NoPermission;
    }
    if (problem.code == Code::Io && !QFileInfo(file.absolutePath()).isWritable()) {
        problem.code = Code::NoPermission;
    }
    QUrl address = QUrl::fromLocalFile(m_path);
    // "immutable" reads without the files of the write-ahead log, so it must not be used while there is one.
    const bool hasLog = QFileInfo(m_path + QStringLiteral("-wal")).size() > 0;
    address.setQuery(hasLog ? QStringLiteral("mode=ro") : QStringLiteral("immutable=1"));
    const bool locked = problem.code == Code::Locked;
    const QString connection = locked ? connect(m_path, QString())
                                      : connect(address.toString(QUrl::FullyEncoded),
                                                QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    if (!file.isFile() || openFailure(connection) || identityProblem(connection) || !isCurrent(connection)) {
        disconnect(connection);
        return {nullptr, std::move(problem)};
    }
    if (locked) {
        std::ignore = ask(connection, QStringLiteral("PRAGMA synchronous = FULL"));
        std::ignore = ask(connection, QStringLiteral("PRAGMA foreign_keys = ON"));
        std::ignore = ask(connection, QStringLiteral("PRAGMA trusted_schema = OFF"));
    }
    return {adopt(connection, !locked), std::move(problem)};
}

OpenedLibrary LibraryOpener::replace(LibraryFailure problem)
{
    problem.keptAs = putAside();
    if (problem.keptAs.isEmpty()) {
        return inMemory(std::move(problem));
    }
    problem.restoredFrom = restoreBackup();
    Attempt attempt = tryFile(m_path, false);
    if (!attempt.database) {
        return inMemory(std::move(problem));
    }
    return {std::move(attempt.database), std::move(problem)};
}

QString LibraryOpener::restoreBackup()
{
    const QString candidate = m_path + QStringLiteral(".restoring");
    const QStringList backups = LibraryBackups(m_path).filesForRestoring(m_clock.now());
    for (const QString &backup : backups) {
        QFile::remove(candidate);
        if (!QFile::copy(backup, candidate)) {
            continue;
        }
        const QString connection = connect(candidate, QString());
        const bool usable = !openFailure(connection) && !identityProblem(connection) && !damage(connection);
        disconnect(connection);
        if (usable && QFile::rename(candidate, m_path)) {
            return backup;
        }
    }
    QFile::remove(candidate);
    return {};
}

OpenedLibrary LibraryOpener::inMemory(LibraryFailure problem)
{
    const QString connection = connect(QStringLiteral(":memory:"), QString());
    std::ignore = ask(connection, QStringLiteral("PRAGMA foreign_keys = ON"));
    std::ignore = migrateLibrary(connection, 0, m_steps);
    m_path.clear();
    return {adopt(connection, false), std::move(problem)};
}

QString LibraryOpener::putAside() const
{
    const QString stamp = m_clock.now().toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString wanted = m_path + QStringLiteral(".damaged-") + stamp;
    QString target = wanted;
    for (int number = 2; QFileInfo::exists(target); ++number) {
        target = wanted + QStringLiteral("-%1").arg(number);
    }
    if (!QFile::rename(m_path, target)) {
        return {};
    }
    for (const auto *suffix : {"-wal", "-shm"}) {
        const QString name = QString::fromLatin1(suffix);
        // One left behind would be taken for the log of the new file.
        if (QFileInfo::exists(m_path + name) && !QFile::rename(m_path + name, target + name)) {
            return {};
        }
    }
    QFile::remove(damageMarker(m_path));
    return target;
}

bool LibraryOpener::needsExamination() const
{
    // SQLite removes the log when the last program closes the file in good order.
    return QFileInfo(m_path + QStringLiteral("-wal")).size() > 0 || QFileInfo::exists(damageMarker(m_path)) ||
           QFileInfo(m_path).size() <= smallFile;
}

std::unique_ptr<LibraryDatabase> LibraryOpener::adopt(const QString &connection, bool readOnly) const
{
    return std::unique_ptr<LibraryDatabase>(new LibraryDatabase(m_path, connection, m_clock, readOnly));
}

} // namespace attache::storage
