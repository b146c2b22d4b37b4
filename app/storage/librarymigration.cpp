// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/librarymigration.h"

#include "storage/libraryquery.h"
#include "storage/sqlscript.h"

namespace attache::storage {

namespace {

constexpr int lastStep = 2;

LibraryResult runAll(const QString &connection, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (LibraryResult result = LibraryQuery(connection, sql).run(); !result) {
            return result;
        }
    }
    return {};
}

base::Result<int, LibraryFailure> versionOf(const QString &connection)
{
    LibraryQuery query(connection, QStringLiteral("PRAGMA user_version"));
    if (LibraryResult result = query.run(); !result) {
        return base::failure(std::move(result.error()));
    }
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

/// Within a transaction.
LibraryResult doStep(const QString &connection, int step, QStringList statements)
{
    // Asked again now that nobody else can write: another program may have been quicker.
    const auto version = versionOf(connection);
    if (!version) {
        return base::failure(LibraryFailure(version.error()));
    }
    if (*version >= step) {
        return {};
    }
    statements.append(QStringLiteral("PRAGMA application_id = %1").arg(libraryApplicationId));
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(step));
    return runAll(connection, statements);
}

LibraryResult runStep(const QString &connection, int step, const QStringList &statements)
{
    if (statements.isEmpty()) {
        return base::failure(LibraryFailure{.detail = QStringLiteral("step %1 is missing").arg(step)});
    }
    LibraryResult result = runAll(connection, {QStringLiteral("BEGIN IMMEDIATE")});
    if (!result) {
        return result;
    }
    result = doStep(connection, step, statements);
    if (result) {
        result = runAll(connection, {QStringLiteral("COMMIT")});
    }
    if (!result) {
        // Fails when SQLite has already rolled back by itself (a full disk), which is as good.
        std::ignore = LibraryQuery(connection, QStringLiteral("ROLLBACK")).run();
    }
    return result;
}

} // namespace

LibrarySteps librarySteps()
{
    return {.last = lastStep, .statements = [](int step) {
                return sqlScript(QStringLiteral("library-%1.sql").arg(step, 4, 10, QLatin1Char('0')));
            }};
}

LibraryResult migrateLibrary(const QString &connection, int from, const LibrarySteps &steps)
{
    for (int step = from + 1; step <= steps.last; ++step) {
        if (LibraryResult result = runStep(connection, step, steps.statements(step)); !result) {
            return result;
        }
    }
    return {};
}

} // namespace attache::storage
