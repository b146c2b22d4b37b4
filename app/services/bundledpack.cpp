// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bundledpack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace attache::services {

QString bundledPackPath()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString beside = program.filePath(u"attache.pack"_s);
    const QStringList places{
        beside, QDir::cleanPath(program.filePath(u"../share/attache/attache.pack"_s)),
        QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"attache/attache.pack"_s)};
    for (const QString &place : places) {
        if (!place.isEmpty() && QFileInfo(place).isFile()) {
            return place;
        }
    }
    return beside;
}

} // namespace attache::services
