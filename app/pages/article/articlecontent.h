// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/episodespine.h"
#include "domain/page.h"
#include "domain/viewpoint.h"
#include "services/connections.h"
#include "services/encyclopedia.h"

#include <QHash>

namespace attache::pages {

/// A page and what stands around it, all from one viewpoint.
struct ArticleContent
{
    domain::Page page;
    domain::Viewpoint viewpoint;
    domain::EpisodeSpine spine;
    services::PackInfo pack;
    /// Of the series that the encyclopedia is about.
    QString seriesName;
    /// Cards of the pages that relations, roles and links name, for their portraits and second lines.
    QHash<domain::Ref, domain::PageCard> cards;
    /// Episode: who plays the characters that appear.
    QHash<domain::Ref, QString> actors;
    /// Series: its seasons.
    QList<domain::SeasonCard> seasons;
    /// Person: with whom of the series they have worked elsewhere.
    QList<services::Colleague> colleagues;
    QList<domain::PageCard> linksHere;
    /// Pages that link here and that this page links to, without those it lists as relations.
    QList<domain::PageCard> related;

    /// Whether the reader is at the end of all episodes.
    bool everythingWatched() const { return viewpoint.watched >= spine.last(); }
};

/// Reads a page and its surroundings. Fails as Encyclopedia::page does.
base::Result<ArticleContent, services::LookupError> gatherArticle(const services::Encyclopedia &encyclopedia,
                                                                  const domain::Ref &ref,
                                                                  const domain::Viewpoint &viewpoint);

} // namespace attache::pages
