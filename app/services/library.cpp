// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/library.h"

#include "services/libraryerror.h"
#include "storage/librarydatabase.h"
#include "storage/readerstore.h"

namespace attache::services {

namespace {

const QString lastVisitName = QStringLiteral("lastVisit");

} // namespace

struct Library::Private
{
    QString path;
    base::Clock clock;
    std::unique_ptr<storage::LibraryDatabase> database;
    std::optional<LibraryError> problem;
    storage::ReaderStore store;
};

std::unique_ptr<Library> Library::open(const QString &path, const base::Clock &clock)
{
    storage::OpenedLibrary opened = storage::LibraryDatabase::open(path, clock);
    std::optional<LibraryError> problem;
    if (opened.problem) {
        problem = toLibraryError(*opened.problem);
    }
    storage::LibraryDatabase &database = *opened.database;
    return std::unique_ptr<Library>(new Library(std::make_unique<Private>(Private{
        path, clock, std::move(opened.database), std::move(problem), storage::ReaderStore(database)})));
}

Library::Library(std::unique_ptr<Private> data)
    : d(std::move(data))
{}

Library::~Library() = default;

const std::optional<LibraryError> &Library::problem() const
{
    return d->problem;
}

bool Library::isTemporary() const
{
    return d->database->isTemporary();
}

QString Library::path() const
{
    return d->path;
}

std::optional<Library::Progress> Library::progress() const
{
    const auto stored = d->store.progress();
    return stored ? std::optional(Progress{stored->watchedTo, stored->changed}) : std::nullopt;
}

base::Result<void, LibraryError> Library::setProgress(std::optional<domain::EpisodeId> watchedTo)
{
    return toLibraryResult(d->store.setProgress(watchedTo, d->clock.now()));
}

QList<Library::Viewer> Library::viewers() const
{
    QList<Viewer> viewers;
    const QList<storage::StoredViewer> stored = d->store.viewers();
    for (const storage::StoredViewer &viewer : stored) {
        viewers.append({viewer.id, viewer.name, std::nullopt, viewer.watching});
        if (viewer.progress) {
            viewers.last().progress = Progress{viewer.progress->watchedTo, viewer.progress->changed};
        }
    }
    return viewers;
}

base::Result<qint64, LibraryError> Library::addViewer(const QString &name)
{
    const auto id = d->store.addViewer(name);
    if (!id) {
        return base::failure(toLibraryError(id.error()));
    }
    return *id;
}

base::Result<void, LibraryError> Library::renameViewer(qint64 id, const QString &name)
{
    return toLibraryResult(d->store.renameViewer(id, name));
}

base::Result<void, LibraryError> Library::removeViewer(qint64 id)
{
    return toLibraryResult(d->store.removeViewer(id));
}

base::Result<void, LibraryError> Library::restoreViewer(const Viewer &viewer)
{
    storage::StoredViewer stored{viewer.id, viewer.name, std::nullopt, viewer.watching};
    if (viewer.progress) {
        stored.progress = storage::StoredProgress{viewer.progress->watchedTo, viewer.progress->changed};
    }
    return toLibraryResult(d->store.restoreViewer(stored));
}

base::Result<void, LibraryError> Library::setWatching(const QList<qint64> &ids)
{
    return toLibraryResult(d->store.setWatching(ids));
}

base::Result<void, LibraryError> Library::addVisit(const domain::Ref &ref)
{
    return toLibraryResult(d->store.addVisit(ref, d->clock.now()));
}

QList<Visit> Library::recentVisits(int limit) const
{
    QList<Visit> visits;
    const auto stored = d->store.visits(limit);
    for (const storage::StoredVisit &visit : stored) {
        visits.append({visit.ref, visit.at});
    }
    return visits;
}

base::Result<void, LibraryError> Library::clearVisits()
{
    return toLibraryResult(d->store.clearVisits());
}

QString Library::value(const QString &name) const
{
    return d->store.value(name);
}

base::Result<void, LibraryError> Library::setValue(const QString &name, const QString &value)
{
    return toLibraryResult(d->store.setValue(name, value));
}

QDateTime Library::lastVisit() const
{
    return QDateTime::fromString(value(lastVisitName), Qt::ISODateWithMs);
}

base::Result<void, LibraryError> Library::setLastVisit(const QDateTime &moment)
{
    return setValue(lastVisitName, moment.toUTC().toString(Qt::ISODateWithMs));
}

base::Result<void, LibraryError> Library::backUpIfDue()
{
    return toLibraryResult(d->database->backUpIfDue());
}

storage::LibraryDatabase &Library::database()
{
    return *d->database;
}

} // namespace attache::services
