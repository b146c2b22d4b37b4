// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libraryquery.h"

#include "storage/librarydatabase.h"

namespace attache::storage {

namespace {

// Primary result codes; the extended ones hold them in their lowest byte.
enum SqliteCode
{
    SqlitePerm = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteAuth = 23,
    SqliteNotADatabase = 26,
};
constexpr int sqliteNoRoomForSharedMemory = SqliteIoError | (19 << 8);

LibraryFailure::Code codeOf(int native)
{
    using Code = LibraryFailure::Code;
    if (native == sqliteNoRoomForSharedMemory) {
        return Code::Full;
    }
    switch (native & 0xff) {
    case SqlitePerm:
    case SqliteReadOnly:
    case SqliteAuth:
        return Code::NoPermission;
    case SqliteBusy:
    case SqliteLocked:
        return Code::Locked;
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return Code::Corrupt;
    case SqliteFull:
        return Code::Full;
    default:
        return Code::Io;
    }
}

} // namespace

LibraryFailure failureOf(const QSqlError &error)
{
    const int native = error.nativeErrorCode().toInt();
    return {.code = codeOf(native), .detail = QStringLiteral("%1 (%2)").arg(error.text()).arg(native)};
}

LibraryQuery::LibraryQuery(const LibraryDatabase &database, const QString &sql)
    : LibraryQuery(database.connection(), sql)
{
    m_database = &database;
}

LibraryQuery::LibraryQuery(const QString &connection, const QString &sql)
    : m_query(QSqlDatabase::database(connection, false))
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

LibraryQuery &LibraryQuery::bind(const QVariant &value)
{
    m_query.addBindValue(value);
    return *this;
}

LibraryResult LibraryQuery::run()
{
    if (m_prepared && m_query.exec()) {
        return {};
    }
    const LibraryFailure failure = failureOf(m_query.lastError());
    if (m_database && failure.code == LibraryFailure::Code::Corrupt) {
        m_database->suspectDamage();
    }
    m_query.finish();
    return base::failure(LibraryFailure(failure));
}

} // namespace attache::storage
