// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace attache::network {

/// Why there is no answer. The words for the reader are made from the code, elsewhere.
struct FetchError
{
    Q_GADGET

public:
    enum Code
    {
        Unknown,           ///< none of the below; the detail says what the system reported
        NetworkOff,        ///< the reader's switch is off; nothing was sent
        InvalidUrl,        ///< not an absolute address with a host, or one with a user name in it
        SchemeNotAllowed,  ///< neither https nor, where the policy allows it, http to this machine
        HostNotFound,      ///< no such name, or no network to ask for it
        ConnectionRefused, ///< nobody listens there
        ConnectionClosed,  ///< the server hung up before it answered
        TlsFailed,         ///< no trustworthy encrypted connection
        ProxyFailed,       ///< the system's proxy did not let the request through
        Timeout,           ///< FetchLimits::total is over
        IdleTimeout,       ///< FetchLimits::idle without a sign of life
        TooLarge,          ///< more than FetchLimits::maxBytes
        TooManyRedirects,  ///< more than FetchLimits::maxRedirects, or a circle
        RedirectDowngrade, ///< a redirect from https to http
        InvalidRedirect,   ///< a redirect without a usable address
        HttpStatus,        ///< an answer that is neither a document nor a redirect; see httpStatus
        BadCompression,    ///< the body cannot be decompressed
        Truncated,         ///< the connection ended within the body
        Cancelled,         ///< the caller did not want it any more
    };
    Q_ENUM(Code)

    Code code = Unknown;
    /// For the log: addresses and system messages, in no particular language.
    QString detail = {};
    /// The status of the answer (RFC 9110, 15) with HttpStatus, otherwise 0.
    int httpStatus = 0;
    /// With HttpStatus: when the server wants to be asked again at the earliest (UTC), if it said so.
    std::optional<QDateTime> retryAfter = {};
};

} // namespace attache::network
