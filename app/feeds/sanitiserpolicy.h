// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <gumbo.h>

namespace attache::feeds {

/// What becomes of an element of a feed's HTML.
enum class ElementRule
{
    Keep,   ///< stays, with the attributes that isKeptAttribute() allows
    Unwrap, ///< goes, what is inside stays
    Drop,   ///< goes with all that is inside
};

/// What the sanitiser does with an HTML element (not with one of SVG or MathML: those are unwrapped).
ElementRule ruleFor(GumboTag tag);

/// True for elements that have no end tag.
bool isVoidElement(GumboTag tag);

/// True for attributes that are only information: never an address, a script, a style or a name that
/// the program's own page could know.
bool isKeptAttribute(GumboTag tag, QLatin1StringView name);

/// True when a link with this scheme may stay a link.
bool isLinkScheme(QStringView scheme);

/// True when an image is loaded only to count the reader: by its size, or by where it comes from.
bool isTrackingImage(QStringView address, QStringView width, QStringView height, QStringView style);

/// True for an image that is inside its own address, in a format that cannot carry scripts.
bool isInlineImage(QStringView address);

} // namespace attache::feeds
