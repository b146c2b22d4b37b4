// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/paths.h"

#include <QDir>
#include <QFileInfo>

namespace attache::services {

namespace {

Paths allBeneath(const QDir &folder)
{
    Paths paths;
    paths.settingsFile = folder.filePath(QStringLiteral("attache.ini"));
    paths.libraryFile = folder.filePath(QStringLiteral("library.sqlite"));
    paths.dataFolder = folder.absolutePath();
    paths.stateFolder = folder.filePath(QStringLiteral("state"));
    paths.cacheFolder = folder.filePath(QStringLiteral("cache"));
    return paths;
}

QDir xdgFolder(const QProcessEnvironment &environment, const QString &variable, const QString &standard)
{
    const QString value = environment.value(variable);
    // The specification has relative paths ignored.
    const QString base =
        QDir::isAbsolutePath(value)
            ? value
            : QDir(environment.value(QStringLiteral("HOME"), QDir::homePath())).filePath(standard);
    return QDir(QDir(base).filePath(QStringLiteral("attache")));
}

} // namespace

Paths findPaths(const QString &programFolder, const QString &dataOverride,
                const QProcessEnvironment &environment)
{
    if (!dataOverride.isEmpty()) {
        return allBeneath(QDir(QDir(dataOverride).absolutePath()));
    }
    const QDir program(programFolder);
    if (QFileInfo::exists(program.filePath(QStringLiteral("attache.portable")))) {
        Paths paths = allBeneath(QDir(program.absoluteFilePath(QStringLiteral("attache-data"))));
        paths.portable = true;
        return paths;
    }
    const QDir config = xdgFolder(environment, QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral(".config"));
    const QDir data = xdgFolder(environment, QStringLiteral("XDG_DATA_HOME"), QStringLiteral(".local/share"));
    const QDir state =
        xdgFolder(environment, QStringLiteral("XDG_STATE_HOME"), QStringLiteral(".local/state"));
    const QDir cache = xdgFolder(environment, QStringLiteral("XDG_CACHE_HOME"), QStringLiteral(".cache"));
    Paths paths;
    paths.settingsFile = config.filePath(QStringLiteral("attache.ini"));
    paths.libraryFile = data.filePath(QStringLiteral("library.sqlite"));
    paths.dataFolder = data.absolutePath();
    paths.stateFolder = state.absolutePath();
    paths.cacheFolder = cache.absolutePath();
    return paths;
}

} // namespace attache::services
