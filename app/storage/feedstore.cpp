// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/feedstore.h"

#include "storage/librarydatabase.h"
#include "storage/libraryquery.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace attache::storage {

namespace {

const QString &columns()
{
    static const QString names = QStringLiteral(
        "id, title, url, enabled, words, etag, last_modified, validators_url, last_fetched, last_error, "
        "last_status, "
        "failures, next_attempt, (SELECT count(*) FROM item_source AS s WHERE s.feed = feed.id)");
    return names;
}

QString toJson(const QStringList &words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QStringList fromJson(const QString &text)
{
    QStringList words;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array) {
        words.append(value.toString());
    }
    return words;
}

QDateTime moment(const QVariant &milliseconds)
{
    const qint64 number = milliseconds.toLongLong();
    return number == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number, Qt::UTC);
}

qint64 number(const QDateTime &moment)
{
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

/// A null QString would be stored as NULL.
QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

FeedRecord recordOf(const LibraryQuery &row)
{
    FeedRecord feed;
    feed.id = row.number(0);
    feed.title = row.text(1);
    feed.url = row.text(2);
    feed.enabled = row.number(3) != 0;
    feed.words = fromJson(row.text(4));
    feed.etag = row.text(5);
    feed.lastModified = row.text(6);
    feed.validatorsUrl = row.text(7);
    feed.lastFetched = moment(row.value(8));
    feed.lastError = row.text(9);
    feed.lastStatus = static_cast<int>(row.number(10));
    feed.failures = static_cast<int>(row.number(11));
    feed.nextAttempt = moment(row.value(12));
    feed.items = static_cast<int>(row.number(13));
    return feed;
}

void bindFeed(LibraryQuery &query, const FeedRecord &feed)
{
    query.bind(text(feed.title))
        .bind(text(feed.url))
        .bind(feed.enabled ? 1 : 0)
        .bind(toJson(feed.words))
        .bind(text(feed.etag))
        .bind(text(feed.lastModified))
        .bind(text(feed.validatorsUrl))
        .bind(number(feed.lastFetched))
        .bind(text(feed.lastError))
        .bind(feed.lastStatus)
        .bind(feed.failures)
        .bind(number(feed.nextAttempt));
}

} // namespace

FeedStore::FeedStore(LibraryDatabase &database)
    : m_database(database)
{}

QList<FeedRecord> FeedStore::feeds() const
{
    QList<FeedRecord> feeds;
    LibraryQuery query(m_database, QStringLiteral("SELECT %1 FROM feed ORDER BY id").arg(columns()));
    if (query.run()) {
        while (query.next()) {
            feeds.append(recordOf(query));
        }
    }
    return feeds;
}

std::optional<FeedRecord> FeedStore::feed(qint64 id) const
{
    LibraryQuery query(m_database, QStringLiteral("SELECT %1 FROM feed WHERE id = ?").arg(columns()));
    return query.bind(id).run() && query.next() ? std::optional(recordOf(query)) : std::nullopt;
}

std::optional<qint64> FeedStore::idOf(const QString &url) const
{
    LibraryQuery query(m_database, QStringLiteral("SELECT id FROM feed WHERE url = ?"));
    return query.bind(url).run() && query.next() ? std::optional(query.number(0)) : std::nullopt;
}

base::Result<qint64, LibraryFailure> FeedStore::add(const FeedRecord &feed)
{
    LibraryQuery query(
        m_database,
        QStringLiteral("INSERT INTO feed (title, url, enabled, words, etag, last_modified, "
                       "validators_url, last_fetched, last_error, last_status, failures, next_attempt) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    bindFeed(query, feed);
    if (LibraryResult result = query.run(); !result) {
        return base::failure(std::move(result.error()));
    }
    return query.lastId();
}

LibraryResult FeedStore::update(const FeedRecord &feed)
{
    LibraryQuery query(
        m_database, QStringLiteral("UPDATE feed SET title = ?, url = ?, enabled = ?, words = ?, etag = ?, "
                                   "last_modified = ?, validators_url = ?, last_fetched = ?, last_error = ?, "
                                   "last_status = ?, failures = ?, next_attempt = ? WHERE id = ?"));
    bindFeed(query, feed);
    return query.bind(feed.id).run();
}

LibraryResult FeedStore::remove(qint64 id)
{
    return m_database.transaction([this, id]() -> LibraryResult {
        LibraryQuery items(
            m_database,
            QStringLiteral("DELETE FROM item WHERE id IN (SELECT item FROM item_source WHERE feed = ?) "
                           "AND NOT EXISTS (SELECT 1 FROM item_source AS s "
                           "WHERE s.item = item.id AND s.feed <> ?) "
                           "AND NOT EXISTS (SELECT 1 FROM item_state AS t "
                           "WHERE t.item = item.id AND t.starred = 1)"));
        if (LibraryResult result = items.bind(id).bind(id).run(); !result) {
            return result;
        }
        return LibraryQuery(m_database, QStringLiteral("DELETE FROM feed WHERE id = ?")).bind(id).run();
    });
}

} // namespace attache::storage
