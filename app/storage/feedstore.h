// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libraryfailure.h"
#include "storage/newsrecords.h"

namespace attache::storage {

class LibraryDatabase;

/// The feeds in the library.
class FeedStore
{
public:
    /// @p database outlives the store.
    explicit FeedStore(LibraryDatabase &database);

    /// In the order in which they were added.
    QList<FeedRecord> feeds() const;
    std::optional<FeedRecord> feed(qint64 id) const;
    std::optional<qint64> idOf(const QString &url) const;

    base::Result<qint64, LibraryFailure> add(const FeedRecord &feed);
    /// Stores all of @p feed but its number of items.
    LibraryResult update(const FeedRecord &feed);
    /// With the items that no other feed brought and the reader did not star.
    LibraryResult remove(qint64 id);

private:
    LibraryDatabase &m_database;
};

} // namespace attache::storage
