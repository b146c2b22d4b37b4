// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/heightestimate.h"

#include "pages/article/articleobjects.h"

#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace attache::pages {

namespace {

/// Of a letter and of a line that is not set otherwise, in ems of a text face.
constexpr double letterWidth = 0.52;
constexpr double lineHeight = 1.36;
constexpr double pixelsPerPoint = 96.0 / 72.0;

double flowHeight(QTextFrame::iterator it, double width);

double pixelSize(const QTextCharFormat &format)
{
    const QFont font = format.font();
    return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * pixelsPerPoint;
}

double blockHeight(const QTextBlock &block, double width)
{
    const QTextBlockFormat format = block.blockFormat();
    double advance = 0;
    double size = 0;
    double tallest = 0;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat letters = it.fragment().charFormat();
        if (letters.objectType() != QTextFormat::NoObject) {
            const QSizeF drawing = ArticleObjects::sizeOf(letters);
            advance += drawing.width();
            tallest = std::max(tallest, drawing.height());
            continue;
        }
        if (size == 0) {
            size = pixelSize(letters);
        }
        advance += it.fragment().length() * size * letterWidth;
    }
    const double lines = std::max(1.0, std::ceil(advance / std::max(width, 1.0)));
    const bool fixed = format.lineHeightType() == QTextBlockFormat::FixedHeight;
    return std::max(tallest, lines * (fixed ? format.lineHeight() : size * lineHeight));
}

double cellHeight(const QTextTableCell &cell, double columnWidth)
{
    const QTextTableCellFormat format = cell.format().toTableCellFormat();
    return format.topPadding() + format.bottomPadding() +
           estimatedHeight(cell, columnWidth - format.leftPadding() - format.rightPadding());
}

double tableHeight(const QTextTable &table)
{
    const QTextTableFormat format = table.format();
    const QList<QTextLength> widths = format.columnWidthConstraints();
    double height = format.topMargin() + format.bottomMargin();
    for (int row = 0; row < table.rows(); ++row) {
        double tallest = 0;
        for (int column = 0; column < table.columns();) {
            const QTextTableCell cell = table.cellAt(row, column);
            double width = 0;
            for (const int end = column + cell.columnSpan(); column < end; ++column) {
                width += widths.value(column).rawValue();
            }
            tallest = std::max(tallest, cellHeight(cell, width));
        }
        height += tallest;
    }
    return height;
}

double flowHeight(QTextFrame::iterator it, double width)
{
    double height = 0;
    double below = 0;
    for (; !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
            height += below + tableHeight(*table);
            below = 0;
            continue;
        }
        const QTextBlock block = it.currentBlock();
        // One that only stands before or behind a table takes no room.
        if (block.length() > 1) {
            height += std::max(below, block.blockFormat().topMargin()) + blockHeight(block, width);
            below = block.blockFormat().bottomMargin();
        }
    }
    return height;
}

} // namespace

double estimatedHeight(const QTextTableCell &cell, double width)
{
    return flowHeight(cell.begin(), width);
}

} // namespace attache::pages
