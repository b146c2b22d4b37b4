// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"
#include "services/searchinput.h"
#include "storage/packsearch.h"

/// How well a row answers what was typed: pure functions of the two.
namespace attache::services {

/// The place of a strict match in the order of results, smaller is better: exact spelling before folded
/// spelling, beginning, whole words and beginnings of words; names before other names, parts, places and
/// texts.
int matchCost(const SearchInput &input, const storage::SearchHit &hit);

/// Whether a post is no longer held: by the statement, or by its own words ("former ambassador") where these
/// were not typed.
bool isFormer(const SearchInput &input, const storage::SearchHit &hit);

/// The same for a row found by forgiving errors, as if it had been typed rightly.
int correctedCost(const SearchInput &input, const storage::SearchHit &hit);

/// How many typing errors lie between what was typed and the row.
int typingErrors(const SearchInput &input, const storage::SearchHit &hit);

/// What was typed with each misspelt word as the row spells it; nothing when that is not for showing.
QString corrected(const SearchInput &input, const storage::SearchHit &hit);

/// Where the words stand in @p title. With @p tolerant also words that are nearly them.
QList<domain::Mark> marksIn(const QString &title, const SearchInput &input, bool tolerant);

/// About @p length characters of @p text around the first word found, with an ellipsis where it is cut.
QString snippetOf(const QString &text, const SearchInput &input, qsizetype length = 160);

} // namespace attache::services
