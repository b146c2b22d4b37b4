// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/librarydatabase.h"

#include "storage/librarybackups.h"
#include "storage/libraryopener.h"
#include "storage/libraryquery.h"

#include <QFile>

namespace attache::storage {

OpenedLibrary LibraryDatabase::open(const QString &path, const base::Clock &clock)
{
    return LibraryOpener(path, clock).open();
}

LibraryDatabase::LibraryDatabase(QString path, QString connection, base::Clock clock, bool readOnly)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_clock(std::move(clock))
    , m_readOnly(readOnly)
{}

LibraryDatabase::~LibraryDatabase()
{
    // Without a backup the file itself is still whole: nobody could be told here anyway.
    std::ignore = backUpIfDue();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool LibraryDatabase::isTemporary() const
{
    return m_path.isEmpty();
}

QString LibraryDatabase::path() const
{
    return m_path;
}

QString LibraryDatabase::connection() const
{
    return m_connection;
}

LibraryResult LibraryDatabase::transaction(const std::function<LibraryResult()> &work)
{
    if (m_transactionDepth > 0) {
        return work();
    }
    // IMMEDIATE: a lock of another program shows now, and not when half of the work is done.
    if (const LibraryResult begun = LibraryQuery(*this, QStringLiteral("BEGIN IMMEDIATE")).run(); !begun) {
        return begun;
    }
    ++m_transactionDepth;
    LibraryResult result = work();
    --m_transactionDepth;
    if (result) {
        result = LibraryQuery(*this, QStringLiteral("COMMIT")).run();
    }
    if (!result) {
        // Fails when SQLite has already rolled back by itself (a full disk), which is as good.
        std::ignore = LibraryQuery(*this, QStringLiteral("ROLLBACK")).run();
    }
    return result;
}

LibraryResult LibraryDatabase::backUpIfDue()
{
    if (isTemporary() || m_readOnly) {
        return {};
    }
    const LibraryBackups backups(m_path);
    return backups.isDue(m_clock.now()) ? backups.make(m_connection, m_clock.now()) : LibraryResult{};
}

void LibraryDatabase::suspectDamage() const
{
    if (!isTemporary() && !m_readOnly) {
        QFile marker(LibraryOpener::damageMarker(m_path));
        std::ignore = marker.open(QIODevice::WriteOnly);
    }
}

} // namespace attache::storage
