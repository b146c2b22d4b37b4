// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articlepainter.h"

#include "painting/marks.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

namespace attache::pages {

namespace {

constexpr double cardRadius = 5;
constexpr double tagRadius = 3;
/// Buttons reach beyond their letters.
constexpr double overhang = 40;

/// Qt 6.4 adds the place of the first cell's text to the place of its table.
QPointF firstCellOffset(const QTextTable *table)
{
    const QTextTableCellFormat cell = table->cellAt(0, 0).format().toTableCellFormat();
    return {cell.leftPadding() + table->format().leftMargin(),
            cell.topPadding() + table->format().topMargin()};
}

QRectF tableRect(const QTextTable *table)
{
    QRectF rect = table->document()->documentLayout()->frameBoundingRect(const_cast<QTextTable *>(table));
    rect.translate(-firstCellOffset(table));
    const QTextTableFormat format = table->format();
    return rect.adjusted(format.leftMargin(), format.topMargin(), -format.rightMargin(),
                         -format.bottomMargin());
}

/// A path with round corners above and straight ones below.
QPainterPath topRounded(const QRectF &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect.adjusted(0, 0, 0, radius), radius, radius);
    QPainterPath clip;
    clip.addRect(rect);
    return path.intersected(clip);
}

} // namespace

ArticlePainter::ArticlePainter(const ArticleDocument &article, const painting::Tokens &tokens,
                               Qt::LayoutDirection direction)
    : m_article(article)
    , m_tokens(tokens)
    , m_direction(direction)
{}

double ArticlePainter::rowTop(const QTextTable *table, int row) const
{
    const QTextTableCell cell = table->cellAt(row, 0);
    const QTextBlock block = cell.firstCursorPosition().block();
    const QRectF rect = table->document()->documentLayout()->blockBoundingRect(block);
    return rect.top() - cell.format().toTableCellFormat().topPadding();
}

QRectF ArticlePainter::boxRect(const ArticleBox &box) const
{
    const QRectF table = tableRect(box.table);
    const double top = box.row == 0 ? table.top() : rowTop(box.table, box.row);
    const int next = box.row + box.rows;
    const double bottom = box.last != nullptr         ? tableRect(box.last).bottom()
                          : next >= box.table->rows() ? table.bottom()
                                                      : rowTop(box.table, next);
    const double left = m_direction == Qt::RightToLeft ? table.right() - box.right : table.left() + box.left;
    return QRectF(left, top, box.right - box.left, bottom - top - box.gap);
}

QList<QRectF> ArticlePainter::rectsOf(int start, int end) const
{
    QList<QRectF> rects;
    const QTextDocument *document = m_article.document.get();
    for (QTextBlock block = document->findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        const QPointF origin = document->documentLayout()->blockBoundingRect(block).topLeft();
        const QTextLayout *layout = block.layout();
        const int from = std::max(0, start - block.position());
        const int to = std::min(end - block.position(), block.length() - 1);
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int lineFrom = std::max(from, line.textStart());
            const int lineTo = std::min(to, line.textStart() + line.textLength());
            if (lineFrom >= lineTo) {
                continue;
            }
            const double x1 = line.cursorToX(lineFrom);
            const double x2 = line.cursorToX(lineTo);
            // The text stands in the lower part of a line that is taller than its letters.
            const double ascent = line.ascent();
            const double descent = line.descent();
            const double baseline = line.y() + ascent;
            rects += QRectF(origin.x() + std::min(x1, x2), origin.y() + baseline - ascent, std::abs(x2 - x1),
                            ascent + descent);
        }
    }
    return rects;
}

void ArticlePainter::paintBox(QPainter *painter, const ArticleBox &box, const QRectF &rect) const
{
    using Look = ArticleBox::Look;
    const double line = m_tokens.hairline();
    switch (box.look) {
    case Look::Card:
        painting::paintFrame(painter, rect, m_tokens.sheet, m_tokens.rule, cardRadius, line);
        break;
    case Look::BoxHead:
        painter->fillPath(topRounded(rect.adjusted(1, 1, -1, 0), cardRadius - 1), m_tokens.sheet2);
        painter->fillRect(QRectF(rect.left(), std::round(rect.bottom()) - line, rect.width(), line),
                          m_tokens.rule);
        break;
    case Look::RowLine:
        painter->fillRect(QRectF(rect.left(), std::round(rect.top()), rect.width(), line), m_tokens.rule);
        break;
    case Look::HeadLine:
        painter->fillRect(QRectF(rect.left(), std::round(rect.bottom()) - line, rect.width(), line),
                          m_tokens.rule2);
        break;
    case Look::Veil:
    case Look::CompactVeil:
        painting::paintVeilGround(painter, rect, m_tokens);
        break;
    }
}

void ArticlePainter::paintMark(QPainter *painter, const ArticleMark &mark) const
{
    using Look = ArticleMark::Look;
    if (mark.look == Look::QuietButton || mark.look == Look::PlainAction) {
        return;
    }
    for (const QRectF &text : rectsOf(mark.start.position(), mark.end.position())) {
        const double height = text.height();
        if (mark.look == Look::Tag) {
            const QRectF rect = text.adjusted(-height * 0.1, 0, height * 0.1, 0);
            painting::paintFrame(painter, rect, mark.fill, QColor(), tagRadius);
            continue;
        }
        const bool chip = mark.look == Look::Chip || mark.look == Look::ChipOn;
        const bool filled = mark.look == Look::ChipOn || mark.look == Look::PrimaryButton;
        const double padding = height * (chip ? 0.2 : 0.38);
        const QRectF rect = text.adjusted(-height * 0.65, -padding, height * 0.65, padding);
        painting::paintFrame(painter, rect, filled ? m_tokens.navy : m_tokens.sheet,
                             filled ? m_tokens.navy : m_tokens.rule2, chip ? rect.height() / 2 : cardRadius,
                             m_tokens.hairline());
    }
}

void ArticlePainter::paintRule(QPainter *painter, const ArticleRule &rule) const
{
    const QTextDocument *document = m_article.document.get();
    const QRectF block =
        document->documentLayout()->blockBoundingRect(document->findBlock(rule.title.position()));
    const double width = rule.right - rule.left;
    const double left = m_direction == Qt::RightToLeft ? block.right() - width : block.left() + rule.left;
    painting::paintLetterheadRule(
        painter, QRectF(left, std::round(block.bottom()) + 3, width, painting::letterheadRuleHeight),
        m_tokens);
}

int ArticlePainter::lastPosition(const QRectF &visible) const
{
    const QTextDocument *document = m_article.document.get();
    const QTextFrameFormat margins = document->rootFrame()->frameFormat();
    const double inside = m_direction == Qt::RightToLeft ? document->textWidth() - margins.rightMargin() - 1
                                                         : margins.leftMargin() + 1;
    const QPointF corner(inside, visible.bottom() + overhang);
    const int position = document->documentLayout()->hitTest(corner, Qt::FuzzyHit);
    // In a table beside which something stands the last thing seen may come later in the text.
    const QTextTable *table = nullptr;
    for (QTextFrame *frame = document->frameAt(position); frame; frame = frame->parentFrame()) {
        const auto *outer = qobject_cast<QTextTable *>(frame);
        table = outer ? outer : table;
    }
    return table ? table->lastPosition() : position;
}

void ArticlePainter::paintBeneath(QPainter *painter, const QRectF &visible) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // Whatever asks where it is gets laid out, so nothing below the visible part is asked.
    const int last = lastPosition(visible);
    for (const ArticleBox &box : m_article.boxes) {
        if (box.table->firstPosition() > last) {
            continue;
        }
        const QRectF rect = boxRect(box);
        if (rect.adjusted(0, -1, 0, 1).intersects(visible)) {
            paintBox(painter, box, rect);
        }
    }
    for (const ArticleMark &mark : m_article.marks) {
        if (mark.start.position() > last) {
            continue;
        }
        const QTextBlock block = m_article.document->findBlock(mark.start.position());
        if (m_article.document->documentLayout()
                ->blockBoundingRect(block)
                .adjusted(0, -overhang, 0, overhang)
                .intersects(visible)) {
            paintMark(painter, mark);
        }
    }
    for (const ArticleRule &rule : m_article.rules) {
        paintRule(painter, rule);
    }
    painter->restore();
}

} // namespace attache::pages
