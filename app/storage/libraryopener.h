// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/librarydatabase.h"
#include "storage/librarymigration.h"

namespace attache::storage {

/// Everything that can be wrong with the reader's file when it is opened, and the way on from there.
class LibraryOpener
{
public:
    /// @p steps: this program's, but in tests of migrations.
    LibraryOpener(QString path, base::Clock clock, LibrarySteps steps = librarySteps());

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
    std::optional<LibraryFailure> identityProblem(const QString &connection) const;
    bool isCurrent(const QString &connection) const;
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
    LibrarySteps m_steps;
};

} // namespace attache::storage
