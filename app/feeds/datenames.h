// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace attache::feeds {

/// The number (1 to 12) of a month named in any of the languages that feeds are known to use, in full or cut
/// off; 0 for any other word. `word` is in lower case without a final dot.
int monthOfName(QStringView word);

/// True for a day of the week, in the same languages.
bool isDayName(QStringView word);

/// Seconds east of UTC of a zone known by its letters, such as "edt"; nothing for any other word.
std::optional<int> zoneOffset(QStringView word);

} // namespace attache::feeds
