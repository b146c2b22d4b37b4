// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace attache::base {

/// Text as a search sees it: without case, accents, apostrophes and hyphens, other punctuation as a
/// single space, ends trimmed. "T'Nia Müller-Smith" becomes "tnia mullersmith".
QString fold(QStringView text);

/// The folded words of @p text in their order: letters and digits only, hyphenated words both whole
/// and in parts ("al-Assad" gives "alassad", "al", "assad").
QStringList foldedWords(QStringView text);

/// Only the accents and the case are taken off; the length may differ from that of @p text.
QString withoutAccents(QStringView text);

} // namespace attache::base
