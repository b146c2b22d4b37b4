// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/librarymigration.h"

#include "storage/libraryquery.h"
#include "storage/sqlscript.h"

namespace attache::storage {

namespace {

constexpr int lastStep = 1;

LibraryResult runStep(const QString &connection, int step)
{
    QStringList statements = sqlScript(QStringLiteral("library-%1.sql").arg(step, 4, 10, QLatin1Char('0')));
    if (statements.isEmpty()) {
        return base::failure(LibraryFailure{.detail = QStringLiteral("step %1 is missing").arg(step)});
    }
    statements.prepend(QStringLiteral("BEGIN IMMEDIATE"));
    statements.append(QStringLiteral("PRAGMA application_id = %1").arg(libraryApplicationId));
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(step));
    statements.append(QStringLiteral("COMMIT"));
    for (const QString &sql : std::as_const(statements)) {
        if (const LibraryResult result = LibraryQuery(connection, sql).run(); !result) {
            LibraryQuery(connection, QStringLiteral("ROLLBACK")).run();
            return result;
        }
    }
    return {};
}

} // namespace

int libraryVersion()
{
    return lastStep;
}

LibraryResult migrateLibrary(const QString &connection, int from)
{
    for (int step = from + 1; step <= lastStep; ++step) {
        if (const LibraryResult result = runStep(connection, step); !result) {
            return result;
        }
    }
    return {};
}

} // namespace attache::storage
