// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/keymap.h"
#include "shell/location.h"

#include <QUrl>

namespace attache::widgets {
class Spine;
}

namespace attache::shell {

/// Puts the sections into the spine, under the names that Location writes; settings at the end.
void addSpinePlaces(widgets::Spine *spine);
/// Tells the keys of the sections in their tooltips.
void showSpineKeys(widgets::Spine *spine, const KeyMap &keys);
/// Which of them a place belongs to: an article to the section that lists its kind. Empty for none.
QString spinePlaceOf(const Location &location);

/// Whether a link may be handed to the desktop: http, https and mailto only.
bool isSafeToOpen(const QUrl &url);

} // namespace attache::shell
