// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/newsitem.h"
#include "domain/statement.h"
#include "domain/viewpoint.h"

namespace attache::services {
class Encyclopedia;
}

namespace attache::pages {

/// What a piece of news is about, as far as the viewpoint shows it: pages that the timeline's events of this
/// source lead to, and people, characters and seasons that it names. Nothing for a sealed item.
struct NewsSubjects
{
    QList<domain::Link> pages;
    /// Titles of events on the timeline that rest on this source.
    QStringList events;
};

NewsSubjects subjectsOf(const domain::NewsItem &item, const services::Encyclopedia &encyclopedia,
                        const domain::Viewpoint &viewpoint);

} // namespace attache::pages
