// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfiles.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <functional>

namespace attache::test {

namespace {

bool onConnection(const QString &path, const std::function<bool(const QSqlDatabase &)> &work)
{
    const QString name = QStringLiteral("bystander");
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        done = database.open() && work(database);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

QStringList rowsOf(const QSqlDatabase &database, const QString &sql)
{
    QStringList rows;
    QSqlQuery query(database);
    if (!query.exec(sql)) {
        return {QStringLiteral("cannot be read: ") + sql};
    }
    while (query.next()) {
        QStringList cells;
        for (int column = 0; column < query.record().count(); ++column) {
            const QVariant value = query.value(column);
            cells += value.isNull() ? QStringLiteral("NULL") : value.toString();
        }
        rows += cells.join(QStringLiteral(" | "));
    }
    return rows;
}

} // namespace

QDateTime noonOf(int day)
{
    return {QDate(2026, 3, 1).addDays(day), QTime(12, 0), Qt::UTC};
}

base::Clock clockAt(int day)
{
    return base::Clock::stoppedAt(noonOf(day));
}

bool runSql(const QString &path, const QStringList &statements)
{
    return onConnection(path, [&statements](const QSqlDatabase &database) {
        for (const QString &sql : statements) {
            if (QSqlQuery query(database); !query.exec(sql)) {
                return false;
            }
        }
        return true;
    });
}

QVariant valueOf(const QString &path, const QString &sql)
{
    QVariant value;
    onConnection(path, [&](const QSqlDatabase &database) {
        QSqlQuery query(database);
        if (query.exec(sql) && query.next()) {
            value = query.value(0);
        }
        return true;
    });
    return value;
}

QStringList everythingIn(const QString &path)
{
    QStringList everything;
    onConnection(path, [&everything](const QSqlDatabase &database) {
        everything += rowsOf(database, QStringLiteral("PRAGMA user_version"));
        everything += rowsOf(database, QStringLiteral("PRAGMA application_id"));
        everything += rowsOf(database, QStringLiteral("SELECT sql FROM sqlite_schema ORDER BY name"));
        const QStringList tables = rowsOf(
            database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
        for (const QString &table : tables) {
            everything += table + QLatin1Char(':');
            everything += rowsOf(database, QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1, 2").arg(table));
        }
        return true;
    });
    return everything;
}

QStringList fixture(const QString &name)
{
    QStringList statements{QStringLiteral("BEGIN")};
    const QString path = QStringLiteral(ATTACHE_SOURCE_DIR "/tests/fixtures/library/") + name;
    const QStringList parts = QString::fromUtf8(contents(path)).split(QStringLiteral("\n\n"));
    for (const QString &part : parts) {
        // What is a comment from beginning to end is no statement, and SQLite refuses to run it.
        const QStringList lines = part.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (!line.startsWith(QLatin1String("--"))) {
                statements += part;
                break;
            }
        }
    }
    statements += QStringLiteral("COMMIT");
    return statements;
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

storage::LibrarySteps stepsAnd(const QStringList &statements)
{
    const storage::LibrarySteps own = storage::librarySteps();
    const int added = own.last + 1;
    return {.last = added, .statements = [own, added, statements](int step) {
                return step == added ? statements : own.statements(step);
            }};
}

} // namespace attache::test
