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
    static std::unique_ptr<Library> open(const QString &path, base::Clock clock);
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
    std::optional<Progress> progress() const;
    base::Result<void, LibraryError> setProgress(std::optional<domain::EpisodeId> watchedTo);

    base::Result<void, LibraryError> addVisit(const domain::Ref &ref);
    /// Newest first, each page once.
    QList<Visit> recentVisits(int limit) const;
    base::Result<void, LibraryError> clearVisits();

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
