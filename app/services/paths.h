// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace attache::services {

/// Where the reader's files are. All absolute; the folders need not exist yet.
struct Paths
{
    /// Settings, a text file.
    QString settingsFile;
    /// The reader's database; backups and files kept aside are beside it.
    QString libraryFile;
    /// For packs that the reader adds.
    QString dataFolder;
    /// Window positions, the log: worth keeping, not worth a backup.
    QString stateFolder;
    /// What can be made again.
    QString cacheFolder;
    /// Everything is beside the program.
    bool portable = false;
};

/// By the XDG Base Directory Specification (0.8), in a folder "attache" of each. With a file
/// `attache.portable` in
/// @p programFolder everything is in its subfolder "attache-data" instead. @p dataOverride (option --data)
/// puts everything beneath that folder and goes before both.
Paths findPaths(const QString &programFolder, const QString &dataOverride,
                const QProcessEnvironment &environment);

} // namespace attache::services
