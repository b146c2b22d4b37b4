// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace attache::feeds {

/// Reads a date as feeds write it: RFC 822 and 2822 and their misspellings, W3CDTF and ISO 8601 (ordinal and
/// week dates, without separators, incomplete), asctime, American and other customs, month names in several
/// languages. The result is in UTC; a time without a zone is taken as UTC, a date without a time as its
/// first moment, a year or month alone as its first day. Invalid when the text is no date or an impossible
/// one.
QDateTime parseFeedDate(const QString &text);

} // namespace attache::feeds
