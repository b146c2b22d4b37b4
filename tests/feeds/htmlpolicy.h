// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What is wrong with a piece of sanitised HTML, judged by a reader of its own that shares no code with the
/// sanitiser: empty when every '<' starts a complete tag of the list and nothing in it loads or runs.
QString htmlViolation(const QString &html);

/// The visible text, without white space.
QString visibleText(const QString &html);
