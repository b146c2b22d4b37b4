// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readerstore.h"

#include "storage/librarydatabase.h"
#include "storage/libraryquery.h"

namespace attache::storage {

namespace {

QDateTime moment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

ReaderStore::ReaderStore(LibraryDatabase &database)
    : m_database(database)
{}

std::optional<StoredProgress> ReaderStore::progress() const
{
    LibraryQuery query(m_database,
                       QStringLiteral("SELECT season, number, changed FROM progress WHERE id = 1"));
    if (!query.run() || !query.next()) {
        return std::nullopt;
    }
    StoredProgress stored;
    stored.changed = moment(query.number(2));
    if (query.number(1) > 0) {
        stored.watchedTo =
            domain::EpisodeId{static_cast<int>(query.number(0)), static_cast<int>(query.number(1))};
    }
    return stored;
}

LibraryResult ReaderStore::setProgress(std::optional<domain::EpisodeId> watchedTo, const QDateTime &now)
{
    LibraryQuery query(m_database, QStringLiteral("INSERT OR REPLACE INTO progress VALUES (1, ?, ?, ?)"));
    return query.bind(watchedTo ? watchedTo->season : 0)
        .bind(watchedTo ? watchedTo->number : 0)
        .bind(now.toMSecsSinceEpoch())
        .run();
}

LibraryResult ReaderStore::addVisit(const domain::Ref &ref, const QDateTime &now)
{
    LibraryQuery query(m_database,
                       QStringLiteral("INSERT INTO visit (ref, at, seq, times) "
                                      "VALUES (?, ?, (SELECT coalesce(max(seq), 0) + 1 FROM visit), 1) "
                                      "ON CONFLICT (ref) DO UPDATE SET at = excluded.at, seq = excluded.seq, "
                                      "times = times + 1"));
    return query.bind(ref.toString()).bind(now.toMSecsSinceEpoch()).run();
}

QList<StoredVisit> ReaderStore::visits(int limit) const
{
    QList<StoredVisit> visits;
    LibraryQuery query(m_database,
                       QStringLiteral("SELECT ref, at FROM visit ORDER BY at DESC, seq DESC LIMIT ?"));
    if (!query.bind(limit).run()) {
        return visits;
    }
    while (query.next()) {
        if (const auto ref = domain::Ref::parse(query.text(0))) {
            visits.append({*ref, moment(query.number(1))});
        }
    }
    return visits;
}

LibraryResult ReaderStore::clearVisits()
{
    return LibraryQuery(m_database, QStringLiteral("DELETE FROM visit")).run();
}

QString ReaderStore::value(const QString &name) const
{
    LibraryQuery query(m_database, QStringLiteral("SELECT value FROM value WHERE name = ?"));
    return query.bind(name).run() && query.next() ? query.text(0) : QString();
}

LibraryResult ReaderStore::setValue(const QString &name, const QString &value)
{
    LibraryQuery query(m_database, QStringLiteral("INSERT OR REPLACE INTO value VALUES (?, ?)"));
    // A null QString would be stored as NULL.
    return query.bind(name).bind(value.isNull() ? QStringLiteral("") : value).run();
}

} // namespace attache::storage
