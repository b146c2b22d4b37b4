// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QColor>

class QPalette;

namespace attache::painting {

/// Colours of the page by what they are for. Title bar, tool bar, dialogs and controls take theirs from
/// the palette as usual; these are for the paper, the spine and what is drawn on them.
struct Tokens
{
    QColor paper;  ///< Page background.
    QColor sheet;  ///< Cards, lists, popups.
    QColor sheet2; ///< Heads of boxes, side lists, a row under the pointer.
    QColor rule;   ///< Hairlines.
    QColor rule2;  ///< Outlines of chips and popups.
    QColor ink;    ///< Text.
    QColor ink2;   ///< Secondary text.
    QColor ink3;   ///< Faint text; on paper and sheet2 only.
    QColor head;   ///< Titles and the first line of the letterhead rule.
    QColor link;
    QColor navy; ///< Primary action, watched.
    QColor onNavy;
    QColor oxblood; ///< Text of veils. Means sealed and nothing else.
    QColor oxwash;
    QColor oxline;
    QColor seal;
    QColor sealInner;
    QColor sealRing;
    QColor sealGlyph;
    QColor brass;    ///< Marks of "you are here"; never text.
    QColor brassInk; ///< Text in brass.
    QColor brassWash;
    QColor folder;
    QColor folder2;
    QColor sel;   ///< Selected row; text on it keeps its colour.
    QColor focus; ///< Focus ring.
    QColor good;
    QColor bad;
    QColor rail; ///< The spine.
    QColor railHover;
    QColor railText;
    QColor railOn;
    QColor railBrass;
    QColor family;
    QColor romance;
    QColor work;
    QColor ally;
    QColor adversary;
    QColor suspect;
    bool dark = false;
    /// Plain system colours: no hatches, borders twice as wide.
    bool highContrast = false;

    /// Width of borders, in device independent pixels.
    double hairline() const { return highContrast ? 2.0 : 1.0; }
    const QColor &relation(domain::RelationFamily relationFamily) const;

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

/// The tokens that go with a palette: the dark set when its Window colour is dark, the system's own
/// colours when the reader asked for them or the palette is a high contrast one.
Tokens tokensFor(const QPalette &palette, bool systemColours = false);

} // namespace attache::painting
