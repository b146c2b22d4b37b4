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

/// A question answered from statements alone; nothing in it is worded, so that each surface finds its own
/// words.
struct QuickAnswer
{
    enum class Kind
    {
        /// A character's actors.
        PlayedBy,
        /// A person's characters.
        Plays,
        /// A person's other work; the value is the part or the job.
        KnownFrom,
        /// People of a work, an episode or the series; the value is the part or the job.
        CastOf,
        /// Episodes that a person made; the aspect is the job.
        Made,
        /// Who made an episode; the aspect is the job.
        MadeBy,
        /// A character's relations of one type, which is the aspect.
        Related,
        /// Who holds a post, which is each item's value. No subject.
        Office,
        /// A date or a place: the aspect is the property, the only item's value what it is.
        Property,
        /// What somebody is: the values are posts and occupations.
        Identity
    };
    struct Item
    {
        Link link;
        QString value;
    };
    Kind kind = Kind::PlayedBy;
    Link subject;
    QString aspect;
    /// Never empty. Property and Identity: links are unset.
    QList<Item> items;
    QList<Source> sources;
};

/// A place in a query that cannot be taken as it stands. The rest of the query is answered.
struct SearchProblem
{
    enum class Code
    {
        UnknownField,
        MissingValue,
        UnknownKind,
        BadNumber,
        BadDate,
        UnclosedQuote,
        LoneOr
    };
    Code code = Code::UnknownField;
    /// In UTF-16 units of the query's text.
    Mark place;
    /// What stands there.
    QString text;
    friend bool operator==(const SearchProblem &, const SearchProblem &) = default;
};

/// What may be meant by the word at the caret: the text to put in its place.
struct SearchCompletion
{
    QString text;
    Mark place;
};

struct SearchAnswer
{
    QList<SearchResult> results;
    /// Spellings that find more; each has visible results.
    QStringList didYouMean;
    std::optional<QuickAnswer> answer;
    QList<SearchProblem> problems;
};

} // namespace attache::domain
