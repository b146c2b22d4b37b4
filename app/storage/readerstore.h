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

/// Somebody who watches, with a progress of their own.
struct StoredViewer
{
    qint64 id = 0;
    /// Empty for the first one until they are named.
    QString name;
    /// Nothing before the first answer.
    std::optional<StoredProgress> progress;
    /// Watches now; several watch together.
    bool watching = false;
};

struct StoredVisit
{
    domain::Ref ref;
    QDateTime at;
};

/// Viewers and their progress, visited pages and small values in the library. What cannot be read is as if it
/// were not there.
class ReaderStore
{
public:
    /// @p database outlives the store.
    explicit ReaderStore(LibraryDatabase &database);

    /// The lowest of those who watch now; nothing when none of them has answered.
    std::optional<StoredProgress> progress() const;
    /// For all who watch now. Nobody falls back who was further: going on raises those behind, going back
    /// lowers only those who were at the common place.
    LibraryResult setProgress(std::optional<domain::EpisodeId> watchedTo, const QDateTime &now);

    /// In the order in which they were added; never empty in a library of this version.
    QList<StoredViewer> viewers() const;
    /// The number of the new one, who does not watch yet.
    base::Result<qint64, LibraryFailure> addViewer(const QString &name);
    LibraryResult renameViewer(qint64 id, const QString &name);
    LibraryResult removeViewer(qint64 id);
    /// As it was before it was removed, with the same number.
    LibraryResult restoreViewer(const StoredViewer &viewer);
    /// These watch now and nobody else.
    LibraryResult setWatching(const QList<qint64> &ids);

    LibraryResult addVisit(const domain::Ref &ref, const QDateTime &now);
    /// Newest first, each page once.
    QList<StoredVisit> visits(int limit) const;
    LibraryResult clearVisits();

    /// Empty when absent.
    QString value(const QString &name) const;
    LibraryResult setValue(const QString &name, const QString &value);

private:
    LibraryResult setProgressOf(qint64 viewer, std::optional<domain::EpisodeId> watchedTo,
                                const QDateTime &now);

    LibraryDatabase &m_database;
};

} // namespace attache::storage
