// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace attache::feeds {

/// Text on one line: runs of white space made one space, trimmed; half characters and NULs left out.
QString collapsed(const QString &text);

/// What a reader sees of a piece of HTML, on one line.
QString htmlToPlainText(QStringView html);

/// True when text of a field that may be either is meant as HTML: it has a tag that HTML knows or a character
/// reference.
bool looksLikeHtml(const QString &text);

} // namespace attache::feeds
