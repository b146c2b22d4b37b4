// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace attache::shell {

/// Moves the focus to the next pane (@p step 1) or the one before (-1), around the ends. Hidden panes and
/// those without anything to focus are passed over.
void focusPane(const QList<QWidget *> &panes, int step);

} // namespace attache::shell
