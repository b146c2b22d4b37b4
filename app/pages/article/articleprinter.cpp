// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articleprinter.h"

#include "pages/article/articlebuilder.h"
#include "pages/article/articlepainter.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>

namespace attache::pages {

namespace {

/// The article is set at the resolution of screens and scaled, so that type and boxes keep their measures.
constexpr double screenDpi = 96;

} // namespace

void printArticle(const ArticleContent &content, const ArticleStyle &style, QPagedPaintDevice *device)
{
    QPainter painter(device);
    if (!painter.isActive()) {
        return;
    }
    const double scale = device->logicalDpiX() / screenDpi;
    const QSizeF paper(device->width() / scale, device->height() / scale);
    ArticleStyle printStyle = style;
    printStyle.tokens = painting::tokensFor(QPalette(Qt::white));
    printStyle.tokens.paper = Qt::white;
    printStyle.forPrint = true;
    printStyle.wide = false;
    printStyle.width = qFloor(paper.width());
    const ArticleDocument article = ArticleBuilder::build(content, printStyle);
    article.document->setPageSize(paper);
    const ArticlePainter beneath(article, printStyle.tokens, printStyle.direction);
    painter.scale(scale, scale);
    for (int page = 0; page < article.document->pageCount(); ++page) {
        if (page > 0) {
            device->newPage();
        }
        const QRectF view(0, page * paper.height(), paper.width(), paper.height());
        painter.save();
        painter.translate(0, -view.top());
        painter.setClipRect(view);
        beneath.paintBeneath(&painter, view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, printStyle.tokens.ink);
        article.document->documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

} // namespace attache::pages
