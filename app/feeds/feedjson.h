// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/feed.h"

#include <QJsonObject>

namespace attache::feeds {

/// The object that `attache-cli feed parse --json` prints. Values that are absent are left out;
/// `format` and `items` are always there.
QJsonObject feedToJson(const Feed &feed);

/// The name of a format as the object has it, such as "rss2.0".
QString feedFormatName(FeedFormat format);

} // namespace attache::feeds
