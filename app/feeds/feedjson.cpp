// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/feedjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty()) {
        object.insert(key, value);
    }
}

void put(QJsonObject &object, QLatin1StringView key, const QDateTime &value)
{
    if (value.isValid()) {
        const auto form = value.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs;
        object.insert(key, value.toUTC().toString(form));
    }
}

void put(QJsonObject &object, QLatin1StringView key, const QStringList &values)
{
    if (!values.isEmpty()) {
        object.insert(key, QJsonArray::fromStringList(values));
    }
}

QJsonObject enclosureToJson(const Enclosure &enclosure)
{
    QJsonObject object;
    put(object, "url"_L1, enclosure.url);
    put(object, "type"_L1, enclosure.type);
    if (enclosure.length >= 0) {
        object.insert("length"_L1, enclosure.length);
    }
    return object;
}

QJsonObject itemToJson(const FeedItem &item)
{
    QJsonObject object;
    put(object, "id"_L1, item.id);
    put(object, "title"_L1, item.title);
    put(object, "link"_L1, item.link);
    put(object, "published"_L1, item.published);
    put(object, "updated"_L1, item.updated);
    put(object, "author"_L1, item.author);
    put(object, "summary_html"_L1, item.summaryHtml);
    put(object, "content_html"_L1, item.contentHtml);
    put(object, "categories"_L1, item.categories);
    QJsonArray enclosures;
    for (const Enclosure &enclosure : item.enclosures) {
        enclosures.append(enclosureToJson(enclosure));
    }
    if (!enclosures.isEmpty()) {
        object.insert("enclosures"_L1, enclosures);
    }
    return object;
}

} // namespace

QString feedFormatName(FeedFormat format)
{
    switch (format) {
    case FeedFormat::Rss09x:
        return u"rss0.9x"_s;
    case FeedFormat::Rss10:
        return u"rss1.0"_s;
    case FeedFormat::Rss11:
        return u"rss1.1"_s;
    case FeedFormat::Rss20:
        return u"rss2.0"_s;
    case FeedFormat::Atom03:
        return u"atom0.3"_s;
    case FeedFormat::Atom10:
        return u"atom1.0"_s;
    case FeedFormat::Json10:
        return u"json1.0"_s;
    case FeedFormat::Json11:
        return u"json1.1"_s;
    case FeedFormat::Cdf:
        break;
    }
    return u"cdf"_s;
}

QJsonObject feedToJson(const Feed &feed)
{
    QJsonObject object;
    object.insert("format"_L1, feedFormatName(feed.format));
    put(object, "title"_L1, feed.title);
    put(object, "link"_L1, feed.link);
    put(object, "language"_L1, feed.language);
    QJsonArray items;
    for (const FeedItem &item : feed.items) {
        items.append(itemToJson(item));
    }
    object.insert("items"_L1, items);
    put(object, "warnings"_L1, feed.warnings);
    return object;
}

} // namespace attache::feeds
