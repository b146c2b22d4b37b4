// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <memory>

namespace attache::pages {

/// A part of the page for the table of contents.
struct ArticleSection
{
    /// Empty for a sealed part, which never tells its heading.
    QString title;
    /// Where it starts. A cursor, since what is written before it moves it on.
    QTextCursor start;
    bool sealed = false;
};

/// Something drawn beneath the text, over whole rows of a table.
struct ArticleBox
{
    enum class Look
    {
        Card,     ///< Sheet with an outline.
        BoxHead,  ///< Head of the box of facts; upper corners round, a line below.
        RowLine,  ///< Hairline above the row.
        HeadLine, ///< Stronger line below the row, under the heads of a list.
        Veil,
        CompactVeil
    };
    Look look = Look::Card;
    QTextTable *table = nullptr;
    int row = 0;
    int rows = 1;
    /// From the leading edge of the table, in pixels.
    int left = 0;
    int right = 0;
    /// Space below the row that does not belong to the box.
    int gap = 0;
    /// The table that the box ends with, where it spans several below each other.
    QTextTable *last = nullptr;
};

/// A stretch of text with something drawn beneath it: a button, a chip, a tag, the frame of a check box.
struct ArticleMark
{
    enum class Look
    {
        Button,
        PrimaryButton,
        QuietButton,
        PlainAction,
        Chip,
        ChipOn,
        Tag
    };
    Look look = Look::Tag;
    QTextCursor start;
    QTextCursor end;
    QColor fill;
};

/// The letterhead rule, drawn below the block at the position and as wide as the column of the text.
struct ArticleRule
{
    QTextCursor title;
    int left = 0;
    int right = 0;
};

/// An article set as a document, and what the view has to know about it.
struct ArticleDocument
{
    std::unique_ptr<QTextDocument> document;
    QList<ArticleSection> sections;
    QList<ArticleBox> boxes;
    QList<ArticleMark> marks;
    QList<ArticleRule> rules;
};

} // namespace attache::pages
