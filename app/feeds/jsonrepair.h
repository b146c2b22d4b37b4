// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace attache::feeds {

/// A JSON text that breaks off or goes wrong at byte `limit`, cut after the last complete member before that
/// and closed, so that it can be parsed.
QByteArray closedJson(const QByteArray &json, qsizetype limit);

} // namespace attache::feeds
