// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/defaultfeeds.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attache::services {

QList<storage::FeedRecord> defaultFeeds()
{
    QList<storage::FeedRecord> records;
    QFile file(QStringLiteral(":/attache/services/defaultfeeds.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return records;
    }
    const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
    QStringList seriesWords;
    const QJsonArray words = data[u"series_words"].toArray();
    for (const auto &word : words) {
        seriesWords.append(word.toString());
    }
    const QJsonArray feeds = data[u"feeds"].toArray();
    for (const auto &value : feeds) {
        storage::FeedRecord feed;
        feed.title = value[u"title"].toString();
        feed.url = value[u"url"].toString();
        feed.words = value[u"filtered"].toBool() ? seriesWords : QStringList();
        records.append(feed);
    }
    return records;
}

} // namespace attache::services
