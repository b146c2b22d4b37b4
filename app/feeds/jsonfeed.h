// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/feed.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace attache::feeds {

/// Reads a JSON Feed (jsonfeed.org, versions 1.0 and 1.1) from UTF-8; nothing when it is other JSON or none.
/// Members of a wrong type are left out. One that is cut off is read up to there.
std::optional<Feed> readJsonFeed(const QByteArray &utf8, const QUrl &base);

} // namespace attache::feeds
