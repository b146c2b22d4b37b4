// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace attache::feeds {

/// The family a feed was written in. Rss09x stands for RSS 0.90 to 0.94.
enum class FeedFormat
{
    Rss09x,
    Rss10,
    Rss11,
    Rss20,
    Atom03,
    Atom10,
    Json10,
    Json11,
    Cdf
};

/// A file that comes with an item. `url` is never a script or a data address; `length` is in bytes,
/// -1 when the feed does not say.
struct Enclosure
{
    QString url;
    QString type;
    qint64 length = -1;
};

/// One entry of a feed. Absent values are empty or invalid. Title and author are plain text, both
/// *Html fields have passed sanitiseHtml(), dates are in UTC, `link` is never a script or data address.
struct FeedItem
{
    QString id;
    QString title;
    QString link;
    QDateTime published;
    QDateTime updated;
    QString author;
    QString summaryHtml;
    QString contentHtml;
    QStringList categories;
    QList<Enclosure> enclosures;
};

/// What a feed says, whatever format it came in. `warnings` is for the log: what was wrong with the
/// bytes and how it was read all the same.
struct Feed
{
    FeedFormat format = FeedFormat::Rss20;
    QString title;
    QString link;
    QString language;
    QList<FeedItem> items;
    QStringList warnings;
};

} // namespace attache::feeds
