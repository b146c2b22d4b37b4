// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace attache::network {

/// A date of HTTP in any of its three forms (RFC 9110, 5.6.7), as UTC. Nothing if it is none.
std::optional<QDateTime> parseHttpDate(const QByteArray &text);

/// The moment named by a Retry-After header field (RFC 9110, 10.2.3), a date or a number of seconds from
/// @p now, as UTC. A moment in the past becomes @p now. Nothing if the field is empty or nonsense.
std::optional<QDateTime> parseRetryAfter(const QByteArray &field, const QDateTime &now);

/// @p text as a header field's value; empty if it cannot safely be one, because it has control characters
/// or goes beyond Latin-1.
QByteArray asFieldValue(const QString &text);

} // namespace attache::network
