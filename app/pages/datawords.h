// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attache::pages {

/// Properties, relation types, jobs and kinds of works are words of the pack ("full name", "directed by").
/// The common ones are translated; any other is shown as the content writes it.
QString dataWord(const QString &word);

} // namespace attache::pages
