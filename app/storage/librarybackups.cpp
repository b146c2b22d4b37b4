// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/librarybackups.h"

#include "storage/libraryquery.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace attache::storage {

namespace {

constexpr int daysBetween = 7;

QString stampFormat()
{
    return QStringLiteral("yyyyMMdd-HHmmss");
}

QString prefix()
{
    return QStringLiteral("library-");
}

void writeThrough(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        ::fsync(file.handle());
    }
}

} // namespace

LibraryBackups::LibraryBackups(const QString &libraryPath)
    : m_folder(QFileInfo(libraryPath).absoluteDir().filePath(QStringLiteral("backups")))
{}

QStringList LibraryBackups::files() const
{
    const QDir folder(m_folder);
    QStringList paths;
    // The stamp makes the order of names that of time.
    const QStringList names =
        folder.entryList({prefix() + QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        paths.append(folder.filePath(name));
    }
    return paths;
}

bool LibraryBackups::isDue(const QDateTime &now) const
{
    const QStringList all = files();
    if (all.isEmpty()) {
        return true;
    }
    const QString stamp = QFileInfo(all.constFirst()).completeBaseName().mid(prefix().size(), 15);
    QDateTime newest = QDateTime::fromString(stamp, stampFormat());
    newest.setTimeSpec(Qt::UTC);
    // A stamp from the future comes of a clock that was wrong; it must not end all backups.
    return !newest.isValid() || newest > now || newest.daysTo(now) >= daysBetween;
}

LibraryResult LibraryBackups::make(const QString &connection, const QDateTime &now) const
{
    const QDir folder(m_folder);
    if (!folder.mkpath(QStringLiteral("."))) {
        return base::failure(LibraryFailure{.detail = QStringLiteral("cannot make %1").arg(m_folder)});
    }
    const QString target =
        folder.filePath(prefix() + now.toUTC().toString(stampFormat()) + QStringLiteral(".sqlite"));
    const QString unfinished = target + QStringLiteral(".part");
    QFile::remove(unfinished);
    LibraryQuery copy(connection, QStringLiteral("VACUUM INTO ?"));
    if (const LibraryResult result = copy.bind(unfinished).run(); !result) {
        QFile::remove(unfinished);
        return result;
    }
    writeThrough(unfinished);
    QFile::remove(target);
    if (!QFile::rename(unfinished, target)) {
        return base::failure(LibraryFailure{.detail = QStringLiteral("cannot write %1").arg(target)});
    }
    const QStringList all = files();
    for (qsizetype i = kept; i < all.size(); ++i) {
        QFile::remove(all.at(i));
    }
    return {};
}

} // namespace attache::storage
