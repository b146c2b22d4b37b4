// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace attache::network {

std::chrono::seconds Backoff::delay(int failures) const
{
    if (failures <= 0) {
        return std::chrono::seconds::zero();
    }
    std::chrono::seconds delay = std::min(first, longest);
    for (int i = 1; i < failures && delay < longest; ++i) {
        delay = delay > longest / 2 ? longest : delay * 2;
    }
    return delay;
}

QDateTime Backoff::nextAttempt(const QDateTime &lastFailure, int failures,
                               const std::optional<QDateTime> &retryAfter, QRandomGenerator &random) const
{
    const std::chrono::seconds base = delay(failures);
    const double share = std::clamp(jitter, 0.0, 1.0) * random.generateDouble();
    const qint64 extra = std::llround(static_cast<double>(base.count()) * share);
    QDateTime next = lastFailure.toUTC().addSecs(base.count() + extra);
    if (retryAfter && retryAfter->isValid()) {
        const QDateTime furthest = lastFailure.toUTC().addSecs(longestRetryAfter.count());
        next = std::max(next, std::min(retryAfter->toUTC(), furthest));
    }
    return next;
}

} // namespace attache::network
