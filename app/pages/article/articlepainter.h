// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/article/articledocument.h"
#include "painting/tokens.h"

#include <QRectF>

class QPainter;

namespace attache::pages {

/// Draws what lies beneath the text of an article: cards, veils, hairlines, buttons, tags. Works on any
/// painter whose origin is that of the document.
class ArticlePainter
{
public:
    ArticlePainter(const ArticleDocument &article, const painting::Tokens &tokens,
                   Qt::LayoutDirection direction);

    /// @p visible in coordinates of the document; what lies outside is left out.
    void paintBeneath(QPainter *painter, const QRectF &visible) const;
    /// Where a stretch of text is, one rectangle a line.
    QList<QRectF> rectsOf(int start, int end) const;

private:
    /// The last position of the text that @p visible shows.
    int lastPosition(const QRectF &visible) const;
    QRectF boxRect(const ArticleBox &box) const;
    double rowTop(const QTextTable *table, int row) const;
    void paintBox(QPainter *painter, const ArticleBox &box, const QRectF &rect) const;
    void paintMark(QPainter *painter, const ArticleMark &mark) const;
    void paintRule(QPainter *painter, const ArticleRule &rule) const;

    const ArticleDocument &m_article;
    painting::Tokens m_tokens;
    Qt::LayoutDirection m_direction;
};

} // namespace attache::pages
