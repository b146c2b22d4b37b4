// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/feed.h"
#include "storage/newsrecords.h"

#include <QUrl>

namespace attache::services {

/// The items of a parsed feed as they are to be stored: recognisable, and only those that @p words (whole
/// words or phrases, without regard to case and accents; none keeps all) let through. @p feedUrl is where it
/// came from.
QList<storage::IncomingItem> itemsToStore(const feeds::Feed &feed, const QUrl &feedUrl,
                                          const QStringList &words);

/// @p link as what a story is known by: without tracking, fragment and the detour through a search engine,
/// and with one spelling of scheme and host. Empty when it is no web address.
QString cleanLink(const QString &link);

} // namespace attache::services
