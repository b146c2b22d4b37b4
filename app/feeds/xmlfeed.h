// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/feed.h"
#include "feeds/xmldocument.h"

#include <QUrl>

#include <optional>

namespace attache::feeds {

/// Reads a document whose outermost element is one of a feed; nothing when it is of anything else.
std::optional<Feed> readXmlFeed(const XmlElement &root, const QUrl &base);

} // namespace attache::feeds
