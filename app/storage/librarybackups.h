// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libraryfailure.h"

#include <QDateTime>
#include <QStringList>

namespace attache::storage {

/// The backups of a library: whole databases in the folder `backups` beside it, named after the moment (UTC).
class LibraryBackups
{
public:
    static constexpr int kept = 10;

    explicit LibraryBackups(const QString &libraryPath);

    /// Newest first.
    QStringList files() const;
    /// In the order in which they are tried: newest first, those with a stamp after @p now, of a clock that
    /// was wrong, at the end.
    QStringList filesForRestoring(const QDateTime &now) const;
    /// Nothing made yet, or the newest is a week old at @p now.
    bool isDue(const QDateTime &now) const;

    /// Copies the library behind @p connection as it is at this moment and drops the oldest backups.
    LibraryResult make(const QString &connection, const QDateTime &now) const;

private:
    QString m_folder;
};

} // namespace attache::storage
