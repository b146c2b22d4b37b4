// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace attache::pages {

/// Asks once whether something sealed is to be opened all the same; keeping it sealed is the default. @p
/// tells says what opening comes to. Does not block; @p open is called when the reader wants it. The question
/// goes away with @p parent.
void askToOpenSealed(QWidget *parent, const QString &tells, const std::function<void()> &open);

} // namespace attache::pages
