// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "services/news.h"
#include "services/settings.h"

namespace attache::pages {

/// What stands in place of a sealed headline.
QString sealedHeadline(domain::Gate until, const domain::EpisodeSpine &spine, services::Settings::Veil veil);
/// What opening a sealed item comes to, for the question before it.
QString openingQuestion(domain::Gate until, const domain::EpisodeSpine &spine);
/// The headline as it is shown; empty when sealed.
QString headlineOf(const domain::NewsItem &item);
/// "WION, 11 January 2026"; without a date the publisher alone.
QString publishedLine(const domain::NewsItem &item);
/// "21 March at 18:40", in local time.
QString momentInWords(const QDateTime &moment);

/// What went wrong with a feed the last time, in a sentence; empty when nothing did.
QString feedTrouble(const services::FeedSubscription &feed);
QString newsErrorText(const services::NewsError &error);
/// What a fetch came to: "3 new items." and the like.
QString fetchedText(const services::FetchSummary &summary);

} // namespace attache::pages
