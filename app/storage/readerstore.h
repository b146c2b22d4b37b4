// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodeid.h"
#include "domain/ref.h"
#include "storage/libraryfailure.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace attache::storage {

class LibraryDatabase;

struct StoredProgress
{
    /// Nothing when the reader said that they have watched nothing.
    std::optional<domain::EpisodeId> watchedTo;
    QDateTime changed;
};

struct StoredVisit
{
    domain::Ref ref;
    QDateTime at;
};

/// Progress, visited pages and small values in the library. What cannot be read is as if it were not there.
class ReaderStore
{
public:
    /// @p database outlives the store.
    explicit ReaderStore(LibraryDatabase &database);

    std::optional<StoredProgress> progress() const;
    LibraryResult setProgress(std::optional<domain::EpisodeId> watchedTo, const QDateTime &now);

    LibraryResult addVisit(const domain::Ref &ref, const QDateTime &now);
    /// Newest first, each page once.
    QList<StoredVisit> visits(int limit) const;
    LibraryResult clearVisits();

    /// Empty when absent.
    QString value(const QString &name) const;
    LibraryResult setValue(const QString &name, const QString &value);

private:
    LibraryDatabase &m_database;
};

} // namespace attache::storage
