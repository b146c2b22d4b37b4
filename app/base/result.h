// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

namespace attache::base {

/// A value or the reason why there is none. E is a small struct of an enum code and a detail for the
/// log; words for the reader are made from the code in `shell` and `cli` only. Debian 12 has
/// tl::expected (libexpected-dev); std::expected needs C++23.
template<class T, class E>
using Result = tl::expected<T, E>;

/// Makes the failed side of a Result.
template<class E>
[[nodiscard]] constexpr auto failure(E &&error)
{
    return tl::make_unexpected(std::forward<E>(error));
}

} // namespace attache::base
