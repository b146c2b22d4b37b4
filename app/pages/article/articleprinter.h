// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/article/articlecontent.h"
#include "pages/article/articlestyle.h"

class QPagedPaintDevice;

namespace attache::pages {

/// Sets an article for paper and prints it, cards and rules included.
void printArticle(const ArticleContent &content, const ArticleStyle &style, QPagedPaintDevice *device);

} // namespace attache::pages
