// SPDX-License-Identifier: GPL-3.0-or-later
// The other program in tests of the library: one that holds the file, and one that writes until it is killed.
#include "services/library.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>

#include <cstdio>

using attache::services::Library;

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

/// Counts up in the library; every number printed has been reported as stored.
int count(const QString &path)
{
    const auto library = Library::open(path, {});
    for (int number = library->value(QStringLiteral("count")).toInt() + 1;; ++number) {
        if (!library->setValue(QStringLiteral("count"), QString::number(number)) ||
            !library->setProgress(attache::domain::EpisodeId{1, number % 8 + 1})) {
            return 1;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    const QString path = arguments.value(2);
    return command == QLatin1String("count") ? count(path) : hold(path, command == QLatin1String("seize"));
}
