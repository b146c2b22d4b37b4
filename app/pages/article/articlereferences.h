// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/article/articlepart.h"

#include <QCoreApplication>

namespace attache::pages {

/// The end of a page: related pages, what links here, and the sources.
class ArticleReferences : public ArticlePart
{
    Q_DECLARE_TR_FUNCTIONS(Article)
public:
    using ArticlePart::ArticlePart;

    void related() const;
    void linksHere() const;
    void sources() const;
};

} // namespace attache::pages
