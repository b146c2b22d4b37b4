// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QWidget;

namespace attache::widgets {

/// The widget's palette with text and links in the colours of the page: for labels with rich text, which take
/// the colour of their links from the palette when the text is set.
QPalette richTextPalette(const QWidget *widget);

} // namespace attache::widgets
