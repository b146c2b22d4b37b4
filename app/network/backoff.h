// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

class QRandomGenerator;

namespace attache::network {

/// How long to leave a failing server alone: twice as long after every further failure, with a random
/// share so that many readers do not come back in the same second.
struct Backoff
{
    std::chrono::seconds first = std::chrono::minutes(15);
    std::chrono::seconds longest = std::chrono::hours(24);
    /// The part of a delay that chance may add, 0 to 1.
    double jitter = 0.25;
    /// A Retry-After further away than this counts as this far: no server may silence itself for ever.
    std::chrono::seconds longestRetryAfter = std::chrono::hours(24 * 7);

    /// The delay after @p failures failures in a row, without chance; zero for none.
    std::chrono::seconds delay(int failures) const;

    /// The earliest moment of the next attempt (UTC) after @p failures failures in a row, the last one at
    /// @p lastFailure. Never before @p retryAfter, which is FetchError::retryAfter.
    QDateTime nextAttempt(const QDateTime &lastFailure, int failures,
                          const std::optional<QDateTime> &retryAfter, QRandomGenerator &random) const;
};

} // namespace attache::network
