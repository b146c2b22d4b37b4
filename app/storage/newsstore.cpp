// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/newsstore.h"

#include "storage/feedstore.h"
#include "storage/librarydatabase.h"
#include "storage/libraryquery.h"

namespace attache::storage {

namespace {

/// Between the titles of feeds in one column.
constexpr QChar unitSeparator(0x1f);

QString columns()
{
    return QStringLiteral(
        "i.id, i.title, i.link, i.author, i.publisher, i.html, i.body, i.published, i.sort, "
        "coalesce(t.read, 0), coalesce(t.starred, 0), "
        "(SELECT group_concat(title, char(31)) FROM (SELECT DISTINCT f.id, f.title "
        "FROM item_source AS s JOIN feed AS f ON f.id = s.feed WHERE s.item = i.id ORDER BY f.id)) "
        "FROM item AS i LEFT JOIN item_state AS t ON t.item = i.id "
        "WHERE coalesce(t.deleted, 0) = 0 ");
}

/// A null QString would be stored as NULL.
QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

ItemRecord recordOf(const LibraryQuery &row)
{
    ItemRecord item;
    item.id = row.number(0);
    item.title = row.text(1);
    item.link = row.text(2);
    item.author = row.text(3);
    item.publisher = row.text(4);
    item.html = row.text(5);
    item.body = row.text(6);
    if (!row.value(7).isNull()) {
        item.published = QDateTime::fromMSecsSinceEpoch(row.number(7), Qt::UTC);
    }
    item.sort = row.number(8);
    item.read = row.number(9) != 0;
    item.starred = row.number(10) != 0;
    item.feeds = row.text(11).split(unitSeparator, Qt::SkipEmptyParts);
    return item;
}

QVariant milliseconds(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace

NewsStore::NewsStore(LibraryDatabase &database)
    : m_database(database)
{}

base::Result<NewsStore::Stored, LibraryFailure>
NewsStore::store(const FeedRecord &feed, const QList<IncomingItem> &items, const QDateTime &now)
{
    Stored sum;
    const LibraryResult result = m_database.transaction([&]() -> LibraryResult {
        for (const IncomingItem &item : items) {
            auto stored = storeItem(feed.id, item, now);
            if (!stored) {
                return base::failure(std::move(stored.error()));
            }
            sum.added += stored->added;
            sum.updated += stored->updated;
        }
        return FeedStore(m_database).update(feed);
    });
    if (!result) {
        return base::failure(LibraryFailure(result.error()));
    }
    return sum;
}

base::Result<NewsStore::Stored, LibraryFailure> NewsStore::storeItem(qint64 feed, const IncomingItem &item,
                                                                     const QDateTime &now)
{
    if (const auto id = known(feed, item)) {
        auto changed = correct(feed, *id, item);
        if (!changed) {
            return base::failure(std::move(changed.error()));
        }
        return Stored{.added = 0, .updated = *changed ? 1 : 0};
    }
    std::optional<qint64> id = sameStory(feed, item);
    const bool isNew = !id;
    if (isNew) {
        const bool dated = item.published.isValid() && item.published <= now;
        LibraryQuery insert(m_database,
                            QStringLiteral("INSERT INTO item (title, link, clean_link, story, author, "
                                           "publisher, html, body, published, first_seen, sort) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        insert.bind(text(item.title)).bind(text(item.link)).bind(text(item.cleanLink)).bind(text(item.story));
        insert.bind(text(item.author)).bind(text(item.publisher)).bind(text(item.html)).bind(text(item.body));
        insert.bind(milliseconds(item.published)).bind(now.toMSecsSinceEpoch());
        insert.bind((dated ? item.published : now).toMSecsSinceEpoch());
        if (LibraryResult result = insert.run(); !result) {
            return base::failure(std::move(result.error()));
        }
        id = insert.lastId();
    }
    LibraryQuery source(m_database,
                        QStringLiteral("INSERT INTO item_source (feed, name, item) VALUES (?, ?, ?)"));
    if (LibraryResult result = source.bind(feed).bind(item.name).bind(*id).run(); !result) {
        return base::failure(std::move(result.error()));
    }
    return Stored{.added = isNew ? 1 : 0, .updated = isNew ? 0 : 1};
}

std::optional<qint64> NewsStore::known(qint64 feed, const IncomingItem &item) const
{
    LibraryQuery query(m_database,
                       QStringLiteral("SELECT item FROM item_source WHERE feed = ? AND name = ?"));
    return query.bind(feed).bind(item.name).run() && query.next() ? std::optional(query.number(0))
                                                                  : std::nullopt;
}

std::optional<qint64> NewsStore::sameStory(qint64 feed, const IncomingItem &item) const
{
    // Within one feed two names are two items, even with one address (some feeds give their home page to
    // all), unless address and title agree: then the feed has changed its names.
    LibraryQuery query(
        m_database,
        QStringLiteral("SELECT id FROM item "
                       "WHERE ((clean_link <> '' AND clean_link = ?) OR (story <> '' AND story = ?)) "
                       "AND ((clean_link = ? AND story = ?) OR NOT EXISTS "
                       "(SELECT 1 FROM item_source AS s WHERE s.item = item.id AND s.feed = ?)) "
                       "ORDER BY id LIMIT 1"));
    query.bind(text(item.cleanLink)).bind(text(item.story)).bind(text(item.cleanLink)).bind(text(item.story));
    return query.bind(feed).run() && query.next() ? std::optional(query.number(0)) : std::nullopt;
}

base::Result<bool, LibraryFailure> NewsStore::correct(qint64 feed, qint64 id, const IncomingItem &item)
{
    // Only the feed that brought the story first edits it, or two feeds would undo each other at every fetch.
    LibraryQuery update(
        m_database,
        QStringLiteral("UPDATE item SET title = ?, link = ?, clean_link = ?, story = ?, author = ?, "
                       "publisher = ?, html = ?, body = ?, published = coalesce(published, ?) "
                       "WHERE id = ? AND (title, link, author, publisher, html) <> (?, ?, ?, ?, ?) "
                       "AND ? = (SELECT min(feed) FROM item_source WHERE item = item.id)"));
    update.bind(text(item.title)).bind(text(item.link)).bind(text(item.cleanLink)).bind(text(item.story));
    update.bind(text(item.author)).bind(text(item.publisher)).bind(text(item.html)).bind(text(item.body));
    update.bind(milliseconds(item.published)).bind(id);
    update.bind(text(item.title)).bind(text(item.link)).bind(text(item.author)).bind(text(item.publisher));
    update.bind(text(item.html)).bind(feed);
    if (LibraryResult result = update.run(); !result) {
        return base::failure(std::move(result.error()));
    }
    return update.changes() > 0;
}

QList<ItemRecord> NewsStore::items(const ItemFilter &filter, const std::optional<Place> &after,
                                   int limit) const
{
    QString sql = QStringLiteral("SELECT ") + columns();
    if (after) {
        sql += QStringLiteral("AND (i.sort, i.id) < (?, ?) ");
    }
    if (filter.unreadOnly) {
        sql += QStringLiteral("AND coalesce(t.read, 0) = 0 ");
    }
    if (filter.starredOnly) {
        sql += QStringLiteral("AND t.starred = 1 ");
    }
    if (!filter.feed.isEmpty()) {
        sql += QStringLiteral("AND (i.publisher = ? OR EXISTS (SELECT 1 FROM item_source AS s "
                              "JOIN feed AS f ON f.id = s.feed WHERE s.item = i.id AND f.title = ?)) ");
    }
    if (filter.since > 0) {
        sql += QStringLiteral("AND (i.sort > ? OR i.first_seen > ?) ");
    }
    LibraryQuery query(m_database, sql + QStringLiteral("ORDER BY i.sort DESC, i.id DESC LIMIT ?"));
    if (after) {
        query.bind(after->sort).bind(after->id);
    }
    if (!filter.feed.isEmpty()) {
        query.bind(filter.feed).bind(filter.feed);
    }
    if (filter.since > 0) {
        query.bind(filter.since).bind(filter.since);
    }
    QList<ItemRecord> items;
    if (query.bind(limit).run()) {
        while (query.next()) {
            items.append(recordOf(query));
        }
    }
    return items;
}

std::optional<ItemRecord> NewsStore::item(qint64 id) const
{
    LibraryQuery query(m_database, QStringLiteral("SELECT ") + columns() + QStringLiteral("AND i.id = ?"));
    return query.bind(id).run() && query.next() ? std::optional(recordOf(query)) : std::nullopt;
}

int NewsStore::unread() const
{
    LibraryQuery query(m_database,
                       QStringLiteral("SELECT (SELECT count(*) FROM item) - "
                                      "(SELECT count(*) FROM item_state WHERE read = 1 OR deleted = 1)"));
    return query.run() && query.next() ? static_cast<int>(query.number(0)) : 0;
}

LibraryResult NewsStore::setRead(const QList<qint64> &items, const QStringList &archive, bool read,
                                 const QDateTime &now)
{
    return m_database.transaction([&]() -> LibraryResult {
        for (const qint64 item : items) {
            if (LibraryResult result = setMark(item, QStringLiteral("read"), read, now); !result) {
                return result;
            }
        }
        for (const QString &source : archive) {
            if (LibraryResult result = setArchiveMark(source, QStringLiteral("read"), read, now); !result) {
                return result;
            }
        }
        return {};
    });
}

LibraryResult NewsStore::setStarred(qint64 item, bool starred, const QDateTime &now)
{
    return setMark(item, QStringLiteral("starred"), starred, now);
}

LibraryResult NewsStore::setArchiveStarred(const QString &source, bool starred, const QDateTime &now)
{
    return setArchiveMark(source, QStringLiteral("starred"), starred, now);
}

LibraryResult NewsStore::setDeleted(qint64 item, const QDateTime &now)
{
    return setMark(item, QStringLiteral("deleted"), true, now);
}

LibraryResult NewsStore::setMark(qint64 item, const QString &mark, bool value, const QDateTime &now)
{
    // Through the item's own row, so that one that is gone meanwhile is simply left out.
    LibraryQuery query(m_database, QStringLiteral("INSERT INTO item_state (item, %1, changed) "
                                                  "SELECT id, ?, ? FROM item WHERE id = ? "
                                                  "ON CONFLICT (item) DO UPDATE SET %1 = excluded.%1, "
                                                  "changed = excluded.changed")
                                       .arg(mark));
    return query.bind(value ? 1 : 0).bind(now.toMSecsSinceEpoch()).bind(item).run();
}

LibraryResult NewsStore::setArchiveMark(const QString &source, const QString &mark, bool value,
                                        const QDateTime &now)
{
    LibraryQuery query(m_database,
                       QStringLiteral("INSERT INTO archive_state (source, %1, changed) VALUES (?, ?, ?) "
                                      "ON CONFLICT (source) DO UPDATE SET %1 = excluded.%1, "
                                      "changed = excluded.changed")
                           .arg(mark));
    return query.bind(source).bind(value ? 1 : 0).bind(now.toMSecsSinceEpoch()).run();
}

QHash<QString, ItemState> NewsStore::archiveStates() const
{
    QHash<QString, ItemState> states;
    LibraryQuery query(m_database, QStringLiteral("SELECT source, read, starred FROM archive_state"));
    if (query.run()) {
        while (query.next()) {
            states.insert(query.text(0), {query.number(1) != 0, query.number(2) != 0});
        }
    }
    return states;
}

} // namespace attache::storage
