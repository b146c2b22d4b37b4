// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"

namespace attache::shell {

/// What stands above the results in the popup, as rich text: an answer, what is wrong with the query, what
/// may complete it, or that nothing was found. Empty when there is nothing to say.
QString searchMessage(const QString &words, const domain::SearchAnswer &answer,
                      const QList<domain::SearchCompletion> &completions, const QString &place);

/// The fields that a query may have, with an example of each to follow.
QString searchHelp();

/// @p words with the completion in its place, ready to go on.
QString completed(const QString &words, const domain::SearchCompletion &completion);

/// The words behind a link of these texts; empty when it leads elsewhere.
QString wordsOfLink(const QString &link);

} // namespace attache::shell
