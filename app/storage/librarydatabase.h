// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/libraryfailure.h"

#include <functional>
#include <memory>
#include <optional>

namespace attache::storage {

struct OpenedLibrary;

/// The reader's database, one SQLite file. What a change reports as done is on the disk (write-ahead log,
/// fully synchronous). The stores beside this class (ReaderStore, NewsStore) hold the SQL.
class LibraryDatabase
{
public:
    /// Creates the file and its folder when missing, brings an older one up to date, and puts one that cannot
    /// be used aside, going on with its newest backup or anew. Where no file can be had, the database lives
    /// in memory. A file that may only be read, or is locked, is opened all the same; changes then fail.
    static OpenedLibrary open(const QString &path, const base::Clock &clock);

    /// Makes the weekly backup when it is due, and closes.
    ~LibraryDatabase();
    LibraryDatabase(const LibraryDatabase &) = delete;
    LibraryDatabase &operator=(const LibraryDatabase &) = delete;

    /// Lives in memory.
    bool isTemporary() const;
    QString path() const;
    /// Name of the Qt Sql connection; for the stores only.
    QString connection() const;

    /// Does all of @p work or nothing of it. Calls within @p work join in.
    LibraryResult transaction(const std::function<LibraryResult()> &work);

    /// A backup beside the file (folder `backups`) when the newest is a week old; ten are kept.
    LibraryResult backUpIfDue();

    /// A statement met damage: the next opening examines the whole file, however it was closed.
    void suspectDamage() const;

private:
    friend class LibraryOpener;
    LibraryDatabase(QString path, QString connection, base::Clock clock, bool readOnly);

    QString m_path;
    QString m_connection;
    base::Clock m_clock;
    bool m_readOnly;
    int m_transactionDepth = 0;
};

/// A database to work with, and what was wrong with the file.
struct OpenedLibrary
{
    std::unique_ptr<LibraryDatabase> database;
    std::optional<LibraryFailure> problem;
};

} // namespace attache::storage
