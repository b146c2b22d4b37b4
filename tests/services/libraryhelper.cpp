// SPDX-License-Identifier: GPL-3.0-or-later
// The other program in tests of the library: it holds the file.
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>

#include <cstdio>

namespace {

/// "hold" keeps the right to write, "seize" the whole file, until standard input ends.
int hold(const QString &path, bool everything)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    if (!database.open()) {
        return 1;
    }
    QSqlQuery query(database);
    if (everything && !query.exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"))) {
        return 1;
    }
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")) ||
        !query.exec(QStringLiteral("INSERT OR REPLACE INTO value VALUES ('held', '1')"))) {
        return 1;
    }
    std::puts("held");
    std::fflush(stdout);
    QTextStream(stdin).readAll();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    return hold(arguments.value(2), command == QLatin1String("seize"));
}
