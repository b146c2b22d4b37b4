// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowstate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace attache::shell {

WindowState loadWindowState(const QString &path)
{
    WindowState state;
    QFile file(path);
    // A file far larger than anything written here is not ours.
    if (!file.open(QIODevice::ReadOnly) || file.size() > 1'000'000) {
        return state;
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QSize size(object.value("width"_L1).toInt(), object.value("height"_L1).toInt());
    if (size.width() >= 320 && size.height() >= 240 && size.width() <= 20'000 && size.height() <= 20'000) {
        state.size = size;
    }
    state.maximized = object.value("maximized"_L1).toBool();
    state.location = Location::parse(object.value("location"_L1).toString()).value_or(Location());
    state.pageState = object.value("page"_L1).toVariant();
    state.panes = object.value("panes"_L1).toObject().toVariantMap();
    const QJsonArray searches = object.value("searches"_L1).toArray();
    for (const auto &search : searches) {
        if (search.isString()) {
            state.pastSearches += search.toString();
        }
    }
    return state;
}

bool saveWindowState(const WindowState &state, const QString &path)
{
    const QJsonObject object{
        {u"width"_s, state.size.width()},
        {u"height"_s, state.size.height()},
        {u"maximized"_s, state.maximized},
        {u"location"_s, state.location.toString()},
        {u"page"_s, QJsonValue::fromVariant(state.pageState)},
        {u"panes"_s, QJsonObject::fromVariantMap(state.panes)},
        {u"searches"_s, QJsonArray::fromStringList(state.pastSearches)},
    };
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return false;
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
}

} // namespace attache::shell
