// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace attache::widgets {

/// Whatever gives @p from the keyboard gives it to @p to; another call replaces the last one. A focus proxy
/// does that too, but Qt lets Tab go to the proxy when it comes to @p from, past every control in front of
/// it.
void forwardFocus(QWidget *from, QWidget *to);

} // namespace attache::widgets
