// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"

#include <optional>

namespace attache::pages {

/// The answer to a question as a sentence of rich text, its pages as links, and below it who says so.
QString answerSentence(const domain::QuickAnswer &answer);
/// The page behind a link of such a sentence; nothing for other links.
std::optional<domain::Ref> answerLink(const QString &link);

/// What is wrong with a query and where, plain.
QString problemSentence(const domain::SearchProblem &problem);

} // namespace attache::pages
