// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/librarybackups.h"

#include "storage/libraryquery.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
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

/// When a backup was made; invalid for another name.
QDateTime stampOf(const QString &path)
{
    QDateTime stamp =
        QDateTime::fromString(QFileInfo(path).fileName().mid(prefix().size(), 15), stampFormat());
    stamp.setTimeSpec(Qt::UTC);
    return stamp;
}

/// What a program that was killed while it made a backup has left.
void removeUnfinished(const QDir &folder, const QDateTime &now)
{
    const QStringList names =
        folder.entryList({prefix() + QStringLiteral("*.sqlite.part")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        // Another program may be making one right now.
        if (const QDateTime stamp = stampOf(name); !stamp.isValid() || stamp.daysTo(now) != 0) {
            QFile::remove(folder.filePath(name));
        }
    }
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

QStringList LibraryBackups::filesForRestoring(const QDateTime &now) const
{
    QStringList paths = files();
    std::stable_partition(paths.begin(), paths.end(),
                          [&now](const QString &path) { return stampOf(path) <= now; });
    return paths;
}

bool LibraryBackups::isDue(const QDateTime &now) const
{
    const QStringList all = files();
    if (all.isEmpty()) {
        return true;
    }
    const QDateTime newest = stampOf(all.constFirst());
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
    removeUnfinished(folder, now);
    QStringList others = files();
    // With stamps from the future beside it, the newest copy would be the first to be dropped.
    others.removeOne(target);
    for (qsizetype i = kept - 1; i < others.size(); ++i) {
        QFile::remove(others.at(i));
    }
    return {};
}

} // namespace attache::storage
