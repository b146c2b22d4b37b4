// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"

namespace attache::domain {

/// Why a row answers a query; the order is that of equal ranks.
enum class MatchKind
{
    Name,
    Alias,
    Misspelling,
    Role,
    Credit,
    Place,
    Text,
    News
};

/// A stretch of the title that matched, in UTF-16 units.
struct Mark
{
    int start = 0;
    int length = 0;
    friend bool operator==(const Mark &, const Mark &) = default;
};

struct SearchResult
{
    PageCard card;
    MatchKind match = MatchKind::Name;
    /// The page's name, or the headline of a piece of news.
    QString title;
    /// What the page is about; of somebody found by a part in another work: that part.
    QString subtitle;
    QList<Mark> marks;
    /// The text around a full-text match, plain.
    QString snippet;
    /// What matched where it is not the name: an alias, a part, a work. Plain data for the words that
    /// `cli` and `widgets` make ("Played by ...", "Also called ...").
    QString reason;
    /// The spelling was corrected to find it.
    bool tolerant = false;
    /// News results: which item; card is then unset.
    QString newsId;
};

struct SearchQuery
{
    QString text;
    /// Only these kinds; empty means all.
    QList<PageKind> kinds;
    /// 1 to 1000.
    int limit = 20;
};

struct SearchAnswer
{
    QList<SearchResult> results;
    /// Spellings that find more; each has visible results.
    QStringList didYouMean;
};

} // namespace attache::domain
