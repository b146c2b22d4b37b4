// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libraryfailure.h"
#include "storage/newsrecords.h"

#include <QHash>

namespace attache::storage {

class LibraryDatabase;
class LibraryQuery;

/// News items in the library, and the reader's marks on them and on the bundled archive.
class NewsStore
{
public:
    struct Stored
    {
        int added = 0;
        int updated = 0;
    };
    /// Where a list goes on: behind the item with this order.
    struct Place
    {
        qint64 sort = 0;
        qint64 id = 0;
    };

    /// @p database outlives the store.
    explicit NewsStore(LibraryDatabase &database);

    /// One fetch of one feed, all or nothing: stores what is new, corrects what the feed changed, and writes
    /// @p feed's own row. The reader's marks stay.
    base::Result<Stored, LibraryFailure> store(const FeedRecord &feed, const QList<IncomingItem> &items,
                                               const QDateTime &now);

    /// Newest first, behind @p after, at most @p limit; deleted ones are left out.
    QList<ItemRecord> items(const ItemFilter &filter, const std::optional<Place> &after, int limit) const;
    std::optional<ItemRecord> item(qint64 id) const;
    int unread() const;

    LibraryResult setRead(const QList<qint64> &items, const QStringList &archive, bool read,
                          const QDateTime &now);
    LibraryResult setStarred(qint64 item, bool starred, const QDateTime &now);
    LibraryResult setArchiveStarred(const QString &source, bool starred, const QDateTime &now);
    /// It never comes back, whatever the feeds say.
    LibraryResult setDeleted(qint64 item, const QDateTime &now);
    /// By the source's id; absent ones have no marks.
    QHash<QString, ItemState> archiveStates() const;

private:
    base::Result<Stored, LibraryFailure> storeItem(qint64 feed, const IncomingItem &item,
                                                   const QDateTime &now);
    std::optional<qint64> known(qint64 feed, const IncomingItem &item) const;
    std::optional<qint64> sameStory(qint64 feed, const IncomingItem &item) const;
    base::Result<bool, LibraryFailure> correct(qint64 feed, qint64 id, const IncomingItem &item);
    LibraryResult setMark(qint64 item, const QString &mark, bool value, const QDateTime &now);
    LibraryResult setArchiveMark(const QString &source, const QString &mark, bool value,
                                 const QDateTime &now);

    LibraryDatabase &m_database;
};

} // namespace attache::storage
