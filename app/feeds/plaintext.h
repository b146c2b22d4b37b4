// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace attache::feeds {

/// Text on one line: runs of white space made one space, trimmed; half characters and NULs left out.
QString collapsed(const QString &text);

/// Text whose UTF-8 was once taken for Latin-1 or Windows-1252 and encoded again, set right. Any other text
/// comes back as it is: by chance hardly any is valid when read like that.
QString withoutDoubleEncoding(const QString &text);

/// What a reader sees of a piece of HTML, on one line.
QString htmlToPlainText(QStringView html);

/// True when text of a field that may be either is meant as HTML: it has a tag that HTML knows or a character
/// reference.
bool looksLikeHtml(const QString &text);

} // namespace attache::feeds
