// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/article/articlecontent.h"
#include "pages/article/articledocument.h"
#include "pages/article/articlestyle.h"

#include <QCoreApplication>

namespace attache::pages {

/// Sets a page as one document: text, facts, cards and sources, so that selection, caret, find, zoom,
/// printing and accessibility all come from the same place. The same content and style give the same
/// document.
class ArticleBuilder
{
    Q_DECLARE_TR_FUNCTIONS(Article)
public:
    static ArticleDocument build(const ArticleContent &content, const ArticleStyle &style);
    /// For a page that does not exist, and in the same words for one that the viewpoint hides.
    static ArticleDocument buildMissing(const ArticleStyle &style);
};

} // namespace attache::pages
