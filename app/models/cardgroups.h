// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"

namespace attache::models {

/// How a list of pages is divided.
enum class CardGrouping
{
    None,
    ByLetter,
    ByKind,
    BySide
};

/// The side a character is on, as far as the viewpoint shows it. In the order of the list.
enum class Side
{
    Embassy,
    Washington,
    UnitedKingdom,
    OtherCountries,
    Unknown
};

/// From the visible affiliations, first one that says something, else from the visible nationality. A later
/// allegiance can not show through, since it is not among the traits.
Side sideOf(const domain::PortraitTraits &traits);

/// A value that is equal for rows of one group and grows along the list: the side's number, the kind's
/// number, or the letter. Not for readers: what a group is called is a matter of `pages`.
QString groupKey(const domain::PageCard &card, CardGrouping grouping);

} // namespace attache::models
