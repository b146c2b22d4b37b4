// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace attache::storage {

/// A feed as stored.
struct FeedRecord
{
    qint64 id = 0;
    QString title;
    QString url;
    bool enabled = true;
    QStringList words;
    QString etag;
    QString lastModified;
    QString validatorsUrl;
    QDateTime lastFetched;
    QString lastError;
    int lastStatus = 0;
    /// In a row.
    int failures = 0;
    /// Not to be asked by itself before this; invalid for at once.
    QDateTime nextAttempt;
    int items = 0;
};

/// An item as a feed brought it, ready to be stored.
struct IncomingItem
{
    /// What the feed calls it: 'guid:', 'link:' or 'story:' and the value. Not empty.
    QString name;
    QString title;
    QString link;
    QString cleanLink;
    QString story;
    QString author;
    QString publisher;
    QString html;
    QString body;
    QDateTime published;
};

/// An item as stored, with the reader's marks.
struct ItemRecord
{
    qint64 id = 0;
    /// Titles of the feeds that brought it, the first one first.
    QStringList feeds;
    QString title;
    QString link;
    QString author;
    QString publisher;
    QString html;
    QString body;
    QDateTime published;
    /// Milliseconds since 1970: published, or first seen when that is unknown or in the future.
    qint64 sort = 0;
    bool read = false;
    bool starred = false;
};

struct ItemFilter
{
    bool unreadOnly = false;
    bool starredOnly = false;
    /// Publisher or feed title; empty for all.
    QString feed;
    /// Published or first seen after this moment, in milliseconds since 1970; 0 for all.
    qint64 since = 0;
};

struct ItemState
{
    bool read = false;
    bool starred = false;
};

} // namespace attache::storage
