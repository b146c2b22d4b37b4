// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attache::pages {

/// Gives the map a tree for assistive technology: the people on it with what they are to each other. More
/// than one call has no effect.
void provideMapAccessibility();

} // namespace attache::pages
