// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace attache::shell {

/// Shows a popup below a control, with its trailing edge at the control's, inside the screen.
void showPopupBelow(QWidget *popup, const QWidget *anchor);

} // namespace attache::shell
