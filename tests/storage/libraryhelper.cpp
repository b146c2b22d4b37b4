// SPDX-License-Identifier: GPL-3.0-or-later
// The other program in tests of migrations: "migrate" begins a step that never ends, "open" opens a library
// when told to by standard input and says what came of it.
#include "libraryfiles.h"
#include "storage/libraryopener.h"
#include "storage/readerstore.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace attache;

namespace {

int migrate(const QString &path)
{
    const storage::LibrarySteps steps = test::stepsAnd(
        {QStringLiteral("UPDATE viewer SET season = 9"), QStringLiteral("DELETE FROM visit"),
         QStringLiteral("CREATE TABLE later (number INTEGER)"),
         QStringLiteral("INSERT INTO later WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                        "SELECT i FROM n")});
    storage::LibraryOpener(path, test::clockAt(1), steps).open();
    return 1;
}

int open(const QString &path)
{
    std::puts("ready");
    std::fflush(stdout);
    QTextStream(stdin).readLine();
    const storage::OpenedLibrary opened = storage::LibraryDatabase::open(path, test::clockAt(1));
    if (opened.problem) {
        std::puts(qPrintable(opened.problem->detail));
        return 1;
    }
    const auto name = QString::number(QCoreApplication::applicationPid());
    const auto stored = storage::ReaderStore(*opened.database).setValue(name, QStringLiteral("1"));
    std::puts(stored ? "stored" : qPrintable(stored.error().detail));
    return stored ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.value(1) == QLatin1String("migrate") ? migrate(arguments.value(2))
                                                          : open(arguments.value(2));
}
