// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statement.h"

namespace attache::domain {

/// A piece of text of one style.
struct Inline
{
    QString text;
    bool emphasis = false;
    bool strong = false;
    /// A page to open; only ever one that the viewpoint shows.
    std::optional<Ref> link;
};

/// A run of text that one group of sources supports: the unit that becomes known at one date.
struct Span
{
    QList<Inline> inlines;
    Citations sources;
};

/// A paragraph, a heading, an item of a list, or the place of something sealed.
struct Block
{
    enum class Kind
    {
        Heading,
        Paragraph,
        ListItem,
        Veil
    };

    Kind kind = Kind::Paragraph;
    /// Heading: 1 is a section (`##` in the content), 2 below it. ListItem: depth from 1. Else 0.
    int level = 0;
    QList<Span> spans;
    /// Veil: the earliest gate of the neighbouring blocks that it stands for. It says nothing else.
    Gate sealedUntil;
};

/// The plain text of a block, without source markers.
QString plainText(const Block &block);

} // namespace attache::domain
