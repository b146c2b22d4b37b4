// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statement.h"

#include <QCoreApplication>
#include <QLocale>

namespace attache::pages {

struct ArticleContent;

/// How a page of the encyclopedia, or a source, is named in somebody else's text. Plain text, one paragraph.
class Citation
{
    Q_DECLARE_TR_FUNCTIONS(Citation)
public:
    /// Title of the page, who publishes it, how far the reader had watched, as of which day, how new the pack
    /// is, and the address that opens it.
    static QString ofPage(const ArticleContent &content, const QLocale &locale);
    /// Author, title, publisher, day and address; of a sealed one what the viewpoint leaves of these.
    static QString ofSource(const domain::Source &source, const QLocale &locale);
};

} // namespace attache::pages
