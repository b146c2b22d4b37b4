// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/librarymigration.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace attache::test {

/// 12:00 UTC on the day @p day after 1 March 2026.
QDateTime noonOf(int day);
base::Clock clockAt(int day);

/// Runs statements on the file by a connection of its own, with what SQLite does by itself. False when one
/// fails.
bool runSql(const QString &path, const QStringList &statements);
/// The first value of the first row; invalid when there is none.
QVariant valueOf(const QString &path, const QString &sql);

/// Every row of every table, with the schema and the version: what a reader would lose. Without the
/// write-ahead log's own traces, so it stays the same however the file was closed.
QStringList everythingIn(const QString &path);

/// The statements of a file in tests/fixtures/library, which stand between empty lines, as one transaction.
QStringList fixture(const QString &name);

QByteArray contents(const QString &path);
bool writeFile(const QString &path, const QByteArray &bytes);

/// The program's steps and one more with these statements.
storage::LibrarySteps stepsAnd(const QStringList &statements);

} // namespace attache::test
