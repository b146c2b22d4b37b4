// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before <compare>: with the compiler's folders moc follows the standard headers, and understands them only
// when one of Qt's came first.
#include <QtGlobal>

#include <compare>

namespace attache::domain {

/// A point of story time: the number of episodes, counted from the first one of the series, that must
/// have been watched. 0 is open to everyone, 1 needs S1E1, and so on through all seasons.
struct Gate
{
    int ordinal = 0;

    friend constexpr auto operator<=>(Gate, Gate) = default;
};

inline constexpr Gate openToAll{0};

} // namespace attache::domain
