// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readerstore.h"

#include "storage/librarydatabase.h"
#include "storage/libraryquery.h"

#include <algorithm>

namespace attache::storage {

namespace {

/// In the column `number`: the viewer has not been asked yet.
constexpr int notAsked = -1;

QDateTime moment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

ReaderStore::ReaderStore(LibraryDatabase &database)
    : m_database(database)
{}

QList<StoredViewer> ReaderStore::viewers() const
{
    QList<StoredViewer> viewers;
    LibraryQuery query(m_database, QStringLiteral("SELECT id, name, season, number, changed, watching "
                                                  "FROM viewer ORDER BY id"));
    if (!query.run()) {
        return viewers;
    }
    while (query.next()) {
        StoredViewer viewer{query.number(0), query.text(1), std::nullopt, query.number(5) != 0};
        const int number = static_cast<int>(query.number(3));
        if (number != notAsked) {
            viewer.progress = StoredProgress{{}, moment(query.number(4))};
        }
        if (number > 0) {
            viewer.progress->watchedTo = domain::EpisodeId{static_cast<int>(query.number(2)), number};
        }
        viewers.append(viewer);
    }
    return viewers;
}

std::optional<StoredProgress> ReaderStore::progress() const
{
    // An absent episode is less than any other, as nothing watched is.
    std::optional<StoredProgress> lowest;
    bool anyNotAsked = false;
    const QList<StoredViewer> all = viewers();
    for (const StoredViewer &viewer : all) {
        if (!viewer.watching) {
            continue;
        }
        if (!viewer.progress) {
            anyNotAsked = true;
        } else if (!lowest) {
            lowest = viewer.progress;
        } else {
            lowest->watchedTo = std::min(lowest->watchedTo, viewer.progress->watchedTo);
            lowest->changed = std::max(lowest->changed, viewer.progress->changed);
        }
    }
    if (lowest && anyNotAsked) {
        lowest->watchedTo.reset();
    }
    return lowest;
}

LibraryResult ReaderStore::setProgress(std::optional<domain::EpisodeId> watchedTo, const QDateTime &now)
{
    QList<StoredViewer> watching = viewers();
    watching.removeIf([](const StoredViewer &viewer) { return !viewer.watching; });
    const std::optional<StoredProgress> common = progress();
    const bool goesOn = !common || watchedTo >= common->watchedTo;
    return m_database.transaction([&]() -> LibraryResult {
        for (const StoredViewer &viewer : std::as_const(watching)) {
            const bool isFurther = watching.size() > 1 && viewer.progress &&
                                   (goesOn ? viewer.progress->watchedTo > watchedTo
                                           : viewer.progress->watchedTo > common->watchedTo);
            if (isFurther) {
                continue;
            }
            if (LibraryResult done = setProgressOf(viewer.id, watchedTo, now); !done) {
                return done;
            }
        }
        return {};
    });
}

LibraryResult ReaderStore::setProgressOf(qint64 viewer, std::optional<domain::EpisodeId> watchedTo,
                                         const QDateTime &now)
{
    LibraryQuery query(m_database,
                       QStringLiteral("UPDATE viewer SET season = ?, number = ?, changed = ? WHERE id = ?"));
    return query.bind(watchedTo ? watchedTo->season : 0)
        .bind(watchedTo ? watchedTo->number : 0)
        .bind(now.toMSecsSinceEpoch())
        .bind(viewer)
        .run();
}

base::Result<qint64, LibraryFailure> ReaderStore::addViewer(const QString &name)
{
    LibraryQuery query(m_database,
                       QStringLiteral("INSERT INTO viewer (name, season, number, changed, watching) "
                                      "VALUES (?, 0, ?, 0, 0)"));
    if (LibraryResult done = query.bind(name).bind(notAsked).run(); !done) {
        return base::failure(std::move(done.error()));
    }
    return query.lastId();
}

LibraryResult ReaderStore::renameViewer(qint64 id, const QString &name)
{
    LibraryQuery query(m_database, QStringLiteral("UPDATE viewer SET name = ? WHERE id = ?"));
    return query.bind(name).bind(id).run();
}

LibraryResult ReaderStore::removeViewer(qint64 id)
{
    return LibraryQuery(m_database, QStringLiteral("DELETE FROM viewer WHERE id = ?")).bind(id).run();
}

LibraryResult ReaderStore::restoreViewer(const StoredViewer &viewer)
{
    const auto watchedTo = viewer.progress ? viewer.progress->watchedTo : std::nullopt;
    LibraryQuery query(m_database, QStringLiteral("INSERT OR REPLACE INTO viewer VALUES (?, ?, ?, ?, ?, ?)"));
    return query.bind(viewer.id)
        .bind(viewer.name.isNull() ? QStringLiteral("") : viewer.name)
        .bind(watchedTo ? watchedTo->season : 0)
        .bind(watchedTo         ? watchedTo->number
              : viewer.progress ? 0
                                : notAsked)
        .bind(viewer.progress ? viewer.progress->changed.toMSecsSinceEpoch() : 0)
        .bind(viewer.watching ? 1 : 0)
        .run();
}

LibraryResult ReaderStore::setWatching(const QList<qint64> &ids)
{
    return m_database.transaction([&]() -> LibraryResult {
        LibraryResult done = LibraryQuery(m_database, QStringLiteral("UPDATE viewer SET watching = 0")).run();
        for (const qint64 id : ids) {
            if (!done) {
                return done;
            }
            done = LibraryQuery(m_database, QStringLiteral("UPDATE viewer SET watching = 1 WHERE id = ?"))
                       .bind(id)
                       .run();
        }
        return done;
    });
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
