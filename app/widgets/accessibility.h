// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attache::widgets {

/// Makes veils read as groups and link labels as links. The widgets concerned call this themselves; more
/// than one call has no effect.
void provideAccessibility();

} // namespace attache::widgets
