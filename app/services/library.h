// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/episodeid.h"
#include "domain/ref.h"

#include <QDateTime>

#include <memory>

namespace attache::storage {
class LibraryDatabase;
}

namespace attache::services {

struct LibraryError
{
    /// NoPermission: cannot be written there. Full: no space. Locked: another program holds it. Newer:
    /// written by a later version. Foreign: another program's database. Corrupt: damaged. Io: any other
    /// failure.
    enum class Code
    {
        NoPermission,
        Full,
        Locked,
        Newer,
        Foreign,
        Corrupt,
        Io
    };
    Code code = Code::Io;
    QString detail;
    /// Corrupt, Foreign and Newer: where the file that could not be used was put; empty when it is where it
    /// was.
    QString keptAs;
    /// The backup that took the file's place; empty when the library started anew.
    QString restoredFrom;
};

struct Visit
{
    domain::Ref ref;
    QDateTime at;
};

/// The reader's own data: one SQLite file, apart from the pack and keyed by stable references. Opening always
/// gives a library to work with; when the file cannot be used, it is kept aside (or, where nothing can be
/// written, the library lives in memory) and problem() says so.
class Library
{
public:
    /// Creates the file and its folder when missing.
    static std::unique_ptr<Library> open(const QString &path, const base::Clock &clock);
    ~Library();

    /// What was wrong with the file when it was opened.
    const std::optional<LibraryError> &problem() const;
    /// Changes are lost at the end: the file could not be used and no other could be made.
    bool isTemporary() const;
    /// As given to open().
    QString path() const;

    /// How far the reader has watched; nothing before the first answer. An episode, not a gate: it survives
    /// packs with other episodes. A default EpisodeId with number 0 is never returned; "watched nothing" is
    /// std::nullopt inside the optional.
    struct Progress
    {
        std::optional<domain::EpisodeId> watchedTo;
        QDateTime changed;
    };
    /// The lower one of those who watch together.
    std::optional<Progress> progress() const;
    /// For all who watch together: going on raises those behind, going back lowers those at the common place;
    /// whoever was further stays there.
    base::Result<void, LibraryError> setProgress(std::optional<domain::EpisodeId> watchedTo);

    /// Somebody who watches, with a progress of their own.
    struct Viewer
    {
        qint64 id = 0;
        /// Empty for the first one until they are named.
        QString name;
        /// Nothing before the first answer.
        std::optional<Progress> progress;
        /// Watches now; several watch together.
        bool watching = false;
    };
    /// In the order in which they were added; at least one.
    QList<Viewer> viewers() const;
    /// The number of the new one, who does not watch yet and has watched nothing.
    base::Result<qint64, LibraryError> addViewer(const QString &name);
    base::Result<void, LibraryError> renameViewer(qint64 id, const QString &name);
    base::Result<void, LibraryError> removeViewer(qint64 id);
    /// Takes back removeViewer().
    base::Result<void, LibraryError> restoreViewer(const Viewer &viewer);
    /// These watch now and nobody else; at least one.
    base::Result<void, LibraryError> setWatching(const QList<qint64> &ids);

    base::Result<void, LibraryError> addVisit(const domain::Ref &ref);
    /// Newest first, each page once.
    QList<Visit> recentVisits(int limit) const;
    base::Result<void, LibraryError> clearVisits();

    /// When the program was last closed; invalid at the first visit. It stays the same until setLastVisit().
    QDateTime lastVisit() const;
    base::Result<void, LibraryError> setLastVisit(const QDateTime &moment);

    /// Small values that belong to the window: "lastSeenNews", "lastVisit". Empty when absent.
    QString value(const QString &name) const;
    base::Result<void, LibraryError> setValue(const QString &name, const QString &value);

    /// Makes the weekly backup when it is due (also done when the library is closed).
    base::Result<void, LibraryError> backUpIfDue();

    storage::LibraryDatabase &database();

private:
    struct Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace attache::services
