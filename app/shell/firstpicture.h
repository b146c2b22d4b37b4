// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace attache::shell {

/// Does @p work once, after the first picture of @p window is on the screen: what a reader would wait for
/// without seeing anything of it. Call when the window has been shown.
void afterFirstPicture(QWidget *window, std::function<void()> work);

} // namespace attache::shell
