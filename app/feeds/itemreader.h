// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/feed.h"
#include "feeds/xmldocument.h"

#include <QUrl>

namespace attache::feeds {

/// Reads one <item> or <entry>, whatever vocabularies it mixes: RSS, Atom, Dublin Core, content, Media RSS
/// and iTunes elements are understood in each of them, the item's own vocabulary first. `base` is what holds
/// around the element; `feedAuthor` is for an Atom entry that names none.
FeedItem readItem(const XmlElement &element, const QUrl &base, const QString &feedAuthor);

} // namespace attache::feeds
