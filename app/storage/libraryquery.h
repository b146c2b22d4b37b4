// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libraryfailure.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace attache::storage {

class LibraryDatabase;

/// The failure that SQLite's result code means, see https://www.sqlite.org/rescode.html.
LibraryFailure failureOf(const QSqlError &error);

/// One statement on the library: prepared, bound in order, run, gone. Only for files of this folder.
class LibraryQuery
{
public:
    LibraryQuery(const LibraryDatabase &database, const QString &sql);
    explicit LibraryQuery(const QString &connection, const QString &sql);

    LibraryQuery &bind(const QVariant &value);
    LibraryResult run();

    /// The next row after run().
    bool next() { return m_query.next(); }
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }
    int changes() const { return m_query.numRowsAffected(); }

private:
    const LibraryDatabase *m_database = nullptr;
    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace attache::storage
