// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "feeds/feed.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace attache::feeds {

/// What is known about the bytes from outside.
struct ParseOptions
{
    QString contentType; ///< the HTTP header's value; its charset counts, its media type does not
    QUrl baseUrl;        ///< where the bytes came from; relative addresses without xml:base use it
};

/// Why bytes are no feed.
struct FeedError
{
    enum Code
    {
        NotAFeed, ///< nothing in the bytes is recognisable as a feed
        TooLarge, ///< more than maximumFeedBytes, or more markup than any honest feed has
    };
    Code code = NotAFeed;
    QString detail;
};

/// The largest document that is looked at, in bytes.
inline constexpr qsizetype maximumFeedBytes = qsizetype{32} * 1024 * 1024;

/// Reads RSS 0.90 to 2.0, RSS 1.0 and 1.1 (RDF), Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1 and CDF. What is
/// damaged is read as far as possible, with a line in Feed::warnings for each fault. Nothing but the
/// bytes is touched: no external entity, no network. Works without shared state, in any thread.
base::Result<Feed, FeedError> parseFeed(const QByteArray &bytes, const ParseOptions &options = {});

} // namespace attache::feeds
