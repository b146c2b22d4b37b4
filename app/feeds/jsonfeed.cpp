// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/jsonfeed.h"

#include "feeds/feeddate.h"
#include "feeds/feedurl.h"
#include "feeds/jsonrepair.h"
#include "feeds/people.h"
#include "feeds/plaintext.h"
#include "feeds/sanitiser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

// Strings, and numbers where somebody forgot the quotes.
QString textOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger(0);
        return static_cast<double>(whole) == number ? QString::number(whole)
                                                    : QString::number(number, 'g', 17);
    }
    return value.toString();
}

QString authorsOf(const QJsonObject &object)
{
    QStringList names;
    const auto add = [&](const QJsonValue &author) {
        const QString name =
            author.isString() ? author.toString() : author.toObject().value("name"_L1).toString();
        names << collapsed(name);
    };
    // Each of the two members is found in the other's form too.
    for (const QLatin1StringView member : {"authors"_L1, "author"_L1}) {
        const QJsonValue value = object.value(member);
        if (!names.isEmpty()) {
            break;
        }
        if (!value.isArray()) {
            add(value);
        }
        for (const QJsonValue author : value.toArray()) {
            add(author);
        }
        names.removeAll(QString());
    }
    return joinedNames(names);
}

QList<Enclosure> attachmentsOf(const QJsonObject &object, const QUrl &base)
{
    QList<Enclosure> result;
    for (const QJsonValue value : object.value("attachments"_L1).toArray()) {
        const QJsonObject attachment = value.toObject();
        const QString url = absoluteUrl(attachment.value("url"_L1).toString(), base);
        if (!url.isEmpty() && result.size() < 1000) {
            const qint64 size = attachment.value("size_in_bytes"_L1).toInteger(-1);
            result.append(
                {url, collapsed(attachment.value("mime_type"_L1).toString()), qMax<qint64>(-1, size)});
        }
    }
    return result;
}

QStringList tagsOf(const QJsonObject &object)
{
    QStringList result;
    for (const QJsonValue value : object.value("tags"_L1).toArray()) {
        const QString tag = collapsed(textOf(value));
        if (!tag.isEmpty() && !result.contains(tag) && result.size() < 1000) {
            result << tag;
        }
    }
    return result;
}

FeedItem itemOf(const QJsonObject &object, const QUrl &base, const QString &feedAuthor)
{
    FeedItem item;
    item.id = collapsed(textOf(object.value("id"_L1)));
    item.title = collapsed(textOf(object.value("title"_L1)));
    item.link = absoluteUrl(object.value("url"_L1).toString(), base);
    if (item.link.isEmpty()) {
        item.link = absoluteUrl(object.value("external_url"_L1).toString(), base);
    }
    item.published = parseFeedDate(object.value("date_published"_L1).toString());
    item.updated = parseFeedDate(object.value("date_modified"_L1).toString());
    item.author = authorsOf(object);
    if (item.author.isEmpty()) {
        item.author = feedAuthor;
    }
    item.summaryHtml = escapedHtml(collapsed(object.value("summary"_L1).toString()));
    const QString html = object.value("content_html"_L1).toString();
    item.contentHtml = html.isEmpty() ? escapedHtml(object.value("content_text"_L1).toString().trimmed())
                                      : sanitiseHtml(html, base).trimmed();
    item.categories = tagsOf(object);
    item.enclosures = attachmentsOf(object, base);
    return item;
}

bool isJsonFeed(const QJsonObject &object)
{
    const QString version = object.value("version"_L1).toString();
    return version.contains("jsonfeed.org/"_L1) || object.value("items"_L1).isArray();
}

} // namespace

std::optional<Feed> readJsonFeed(const QByteArray &utf8, const QUrl &base)
{
    Feed feed;
    QJsonParseError error{};
    QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError) {
        feed.warnings << u"byte %1: %2"_s.arg(error.offset).arg(error.errorString());
        document = QJsonDocument::fromJson(closedJson(utf8, qMax(0, error.offset)));
    }
    const QJsonObject object = document.object();
    if (!isJsonFeed(object)) {
        return std::nullopt;
    }
    const QString version = object.value("version"_L1).toString();
    feed.format = version.contains("1.1"_L1) || version.isEmpty() ? FeedFormat::Json11 : FeedFormat::Json10;
    feed.title = collapsed(textOf(object.value("title"_L1)));
    feed.link = absoluteUrl(object.value("home_page_url"_L1).toString(), base);
    feed.language = collapsed(object.value("language"_L1).toString());
    const QString author = authorsOf(object);
    for (const QJsonValue item : object.value("items"_L1).toArray()) {
        if (item.isObject()) {
            feed.items.append(itemOf(item.toObject(), base, author));
        }
    }
    return feed;
}

} // namespace attache::feeds
