// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/fetcherror.h"
#include "network/fetchrequest.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace attache::network {

/// What became of one contact with a host.
enum class LedgerOutcome
{
    Answered,    ///< a document came
    NotModified, ///< the server said that ours is current
    Redirected,  ///< the server sent us on; the next host has an entry of its own
    Failed,      ///< see the error
    NotSent,     ///< refused or cancelled before any contact; see the error
};

/// One line of the network ledger: one contact with one host, or the refusal of it. The address below
/// the host is left out on purpose: it may carry a private token of a feed.
struct LedgerEntry
{
    QDateTime time; ///< when the contact began, UTC
    QString host;   ///< may be empty for an invalid address
    FetchReason reason = FetchReason::NewsFeed;
    LedgerOutcome outcome = LedgerOutcome::NotSent;
    qint64 bytesReceived = 0; ///< of the body, after decompression
    int httpStatus = 0;       ///< 0 without an answer
    std::optional<FetchError::Code> error = {};
};

} // namespace attache::network
