// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodeid.h"

#include <QStringList>

#include <optional>

namespace attache::services {

/// A word of a search, folded.
struct SearchTerm
{
    QString word;
    /// A hyphenated word in its parts, else empty: "al-assad" is "alassad" or "al" and "assad".
    QStringList parts;
    /// A possessive without its ending, else empty: "hal's" is "hals" or "hal".
    QString stem;
    /// Says little by itself: "the", "of". It is left out when nothing is found with it, never before.
    bool stopWord = false;
    /// Of a quoted phrase: no beginning, no stem, no correction.
    bool whole = false;
};

/// What was typed, as a search sees it.
struct SearchInput
{
    QString text;
    QString folded;
    QList<SearchTerm> terms;
    /// "s2e3", "2x03", "season 2 episode 3".
    std::optional<domain::EpisodeId> episode;
    /// The last word may go on: no space stands behind it.
    bool unfinished = true;
    /// Folded phrases that a row must have as they stand.
    QStringList phrases;
    /// Folded words that a row must not have.
    QStringList excluded;
};

/// Never fails: whatever is typed has words or none. At most 16 words count.
SearchInput readSearchInput(const QString &text);

/// Adds a quoted phrase; nothing when it has no words.
void addPhrase(const QString &phrase, SearchInput &input);
/// Adds the words of @p text to those that a row must not have.
void addExcluded(const QString &text, SearchInput &input);

} // namespace attache::services
