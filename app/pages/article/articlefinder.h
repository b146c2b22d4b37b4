// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "painting/tokens.h"

class QTextEdit;

namespace attache::pages {

/// Finds in a text view: marks all places, moves to the next one and past the end to the first again.
FindResult findInView(QTextEdit *view, const QString &text, FindFlags flags, const painting::Tokens &tokens);

} // namespace attache::pages
