// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>

namespace attache::network {

/// Why the program wants to reach the network. The reader sees it in the network ledger, so every
/// request has exactly one.
enum class FetchReason
{
    NewsFeed,      ///< a feed the reader subscribed to
    FeedDiscovery, ///< looking at an address the reader typed, to find its feeds
    NewsPicture,   ///< a picture of a news item
    NewsArticle,   ///< the full text of a news item
    ContentUpdate, ///< a newer content pack
};

/// What the last answer said about its version, sent back so that an unchanged document costs no
/// body (RFC 9110, 13.1.2 and 13.1.3). Both texts are kept exactly as the server wrote them. A text
/// with control characters or beyond Latin-1 is not sent.
struct Validators
{
    QString etag;
    QString lastModified;
    /// The address that answered with them (FetchResponse::finalUrl). They go to that address only,
    /// because "version 1" of another document is not ours. Empty: the request's own address.
    QUrl url;
};

/// Where a request ends at the latest. Every limit must be positive.
struct FetchLimits
{
    /// Size of the body after decompression, in bytes.
    qint64 maxBytes = qint64{10} * 1024 * 1024;
    /// From the first connection to the last byte; waiting in the queue does not count.
    std::chrono::milliseconds total{60'000};
    /// The longest silence: while connecting, before the answer and within it.
    std::chrono::milliseconds idle{20'000};
    /// Number of redirects followed; 0 follows none.
    int maxRedirects = 5;
};

/// One document wanted from the network.
struct FetchRequest
{
    QUrl url;
    FetchReason reason = FetchReason::NewsFeed;
    Validators validators;
    FetchLimits limits;
    /// The Accept header field, such as "application/atom+xml, */*;q=0.1"; empty for anything.
    QByteArray accept;
};

} // namespace attache::network
