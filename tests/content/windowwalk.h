// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

class QWidget;

namespace attache::test {

/// Everything that @p window and what is in it say to eyes, pointers and assistive technology: texts and text
/// properties, tooltips, titles, actions, documents with their links, the rows of item views with all roles,
/// and the accessibility tree.
void sayWindow(QWidget *window, const Saying &say);

} // namespace attache::test
