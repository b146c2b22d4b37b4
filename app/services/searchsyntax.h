// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"
#include "services/searchinput.h"

namespace attache::services {

/// `actor:keri`, `-kind:work`: what pages must or must not have to do with.
struct SearchField
{
    enum class Name
    {
        Actor,
        Character,
        Role,
        In,
        Job,
        Season,
        Episode,
        Kind,
        Before,
        After,
        Source
    };
    Name name = Name::Actor;
    QString value;
    /// Of the value, in the text.
    domain::Mark place;
    bool excluded = false;
};

/// What must come together; one of several ways to answer a query with OR in it.
struct SearchAlternative
{
    /// Free words, phrases and excluded words.
    SearchInput input;
    QList<SearchField> fields;
};

struct ParsedSearch
{
    /// At least one.
    QList<SearchAlternative> alternatives;
    QList<domain::SearchProblem> problems;
    /// Fields, quotes, minus or OR: then it is no question.
    bool hasSyntax = false;
};

/// Reads words, "phrases", fields, minus and OR, which joins its two neighbours. Never fails: what cannot be
/// taken is told with its place, and taken as words where it has some. At most eight alternatives.
ParsedSearch parseSearch(const QString &text);

/// "actor", "before" and so on, in the order in which they are offered.
QStringList searchFieldWords();
std::optional<SearchField::Name> searchFieldFromWord(QStringView word);

} // namespace attache::services
