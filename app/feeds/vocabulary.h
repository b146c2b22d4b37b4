// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace attache::feeds {

/// The vocabularies that feeds mix, told apart by namespace or, where a prefix was never declared, by the
/// customary prefix. Plain is RSS without a namespace, and everything that calls itself RSS.
enum class Vocabulary
{
    Plain,
    Rss090,
    Rss10,
    Rss11,
    Atom03,
    Atom10,
    Rdf,
    DublinCore,
    DcTerms,
    Content,
    Media,
    Itunes,
    Xhtml,
    Other,
};

/// The element names the reader acts on, in any vocabulary and any letter case.
enum class Tag
{
    Unknown,
    Abstract,
    Author,
    Body,
    Category,
    Channel,
    Content,
    Created,
    Creator,
    Date,
    Description,
    Email,
    Enclosure,
    Encoded,
    Entry,
    Feed,
    FullItem,
    Group,
    Guid,
    Id,
    Issued,
    Item,
    Items,
    Keywords,
    Language,
    Link,
    Modified,
    Name,
    PubDate,
    Published,
    Rdf,
    Rss,
    Source,
    Subject,
    Summary,
    Title,
    Updated,
};

/// The vocabulary of a namespace address; letter case and a trailing slash or # are forgiven.
Vocabulary vocabularyOfNamespace(std::string_view uri);

/// The vocabulary customarily meant by a prefix that the document does not declare.
Vocabulary vocabularyOfPrefix(std::string_view prefix);

/// The tag of a local name (without prefix).
Tag tagOfName(std::string_view localName);

/// True for the vocabularies an item's own elements are written in, false for extensions.
constexpr bool isSyndication(Vocabulary vocabulary)
{
    return vocabulary <= Vocabulary::Atom10;
}

constexpr bool isAtom(Vocabulary vocabulary)
{
    return vocabulary == Vocabulary::Atom03 || vocabulary == Vocabulary::Atom10;
}

} // namespace attache::feeds
