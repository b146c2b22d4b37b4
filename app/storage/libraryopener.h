// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/librarydatabase.h"

namespace attache::storage {

/// Everything that can be wrong with the reader's file when it is opened, and the way on from there.
class LibraryOpener
{
public:
    LibraryOpener(QString path, base::Clock clock);

    OpenedLibrary open();

    /// An empty file that asks for a full examination at the next opening.
    static QString damageMarker(const QString &libraryPath);

private:
    struct Attempt
    {
        /// Missing when the file cannot be used at all.
        std::unique_ptr<LibraryDatabase> database;
        std::optional<LibraryFailure> problem;
    };

    Attempt tryFile(const QString &path, bool examine);
    Attempt tryReadOnly(const LibraryFailure &why);
    std::optional<LibraryFailure> prepare(const QString &connection, bool examine);
    std::optional<LibraryFailure> bringUpToDate(const QString &connection);
    OpenedLibrary replace(LibraryFailure problem);
    QString restoreBackup();
    OpenedLibrary inMemory(LibraryFailure problem);
    /// Empty when it could not be moved.
    QString putAside() const;
    bool needsExamination() const;
    std::unique_ptr<LibraryDatabase> adopt(const QString &connection, bool readOnly) const;

    QString m_path;
    base::Clock m_clock;
};

} // namespace attache::storage
