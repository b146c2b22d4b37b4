// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodeid.h"
#include "domain/page.h"
#include "domain/partialdate.h"

#include <QString>

class QWidget;

namespace attache::services {
class Reader;
}

namespace attache::pages {

// Words and measures that several pages share.

/// "31 October 2024", "October 2024" or "2024"; empty for no date.
QString dateInWords(const domain::PartialDate &date);
QString dateInWords(QDate day);
/// The same without the year, for lists that are grouped by year: "31 October", "October", or empty.
QString dateWithinYear(const domain::PartialDate &date);
/// "today", "5 months ago".
QString daysAgo(int days);
/// "October 2024".
QString monthInWords(QDate day);

/// The title of a source without the brackets around titles that the editors supplied.
QString withoutBrackets(const QString &title);

/// "S2 E3", for tight places.
QString episodeBrief(domain::EpisodeId episode);
/// "season 2, episode 3", for sentences.
QString episodeInWords(domain::EpisodeId episode);

/// Characters and people have portraits; other kinds an icon of the theme.
bool hasPortrait(domain::PageKind kind);
QString pageIcon(domain::PageKind kind);

/// The second line of a page in a list: what it is, and for actors whom they play.
QString cardLine(const domain::PageCard &card);

/// The line that stands on every list until the last episode is watched; empty after that.
QString shieldSentence(const services::Reader &reader);

/// Sets the text size of a page in percent of its parent's.
void setTextZoom(QWidget *page, int percent);
/// Sets the text size of a list in percent of the system's, whatever that of the page around it is.
void setListZoom(QWidget *list, int percent);
/// Width of the window in em of the text on @p page: what the steps of the layout are measured in, so that
/// text zoom moves them too.
double widthInEm(const QWidget *page);

} // namespace attache::pages
