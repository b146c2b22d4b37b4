// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace attache::network {

/// A successful answer: a body, or the word that nothing has changed.
struct FetchResponse
{
    /// The server answered 304: what is stored is current, `body` is empty.
    bool notModified = false;
    /// The address that answered, after all redirects; base of relative links in the body.
    QUrl finalUrl;
    /// The address to ask from now on: where the leading run of permanent redirects (301, 308) ended.
    /// Nothing if the first hop was none of these.
    std::optional<QUrl> movedTo;
    /// Whether there were redirects and all of them were permanent, so that movedTo is finalUrl.
    bool movedPermanently = false;
    /// Decompressed.
    QByteArray body;
    /// The Content-Type header field as sent, with its parameters; may be empty. An HTML page where a
    /// feed is wanted may be the login page of a public network; that is for the caller to judge.
    QString contentType;
    /// For the next request's Validators; may be empty.
    QString etag;
    QString lastModified;
    /// When the server wants to be asked again at the earliest (UTC), if it said so.
    std::optional<QDateTime> retryAfter;
    /// Bytes of bodies received for this request, after decompression.
    qint64 bytesReceived = 0;
};

} // namespace attache::network
