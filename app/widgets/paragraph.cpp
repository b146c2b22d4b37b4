// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paragraph.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace attache::widgets {

namespace {

struct Line
{
    int start;
    int length;
};

QList<Line> brokenLines(const Paragraph &paragraph, double width)
{
    QTextLayout layout(paragraph.text, paragraph.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<Line> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        lines.append({line.textStart(), line.textLength()});
    }
    layout.endLayout();
    return lines;
}

} // namespace

double lineHeight(const Paragraph &paragraph)
{
    const double size = QFontInfo(paragraph.font).pixelSize();
    return std::max(QFontMetricsF(paragraph.font).height(), size * paragraph.lineHeightPercent / 100.0);
}

double paragraphHeight(const Paragraph &paragraph, double width)
{
    const auto lines = static_cast<int>(brokenLines(paragraph, width).size());
    return std::min(lines, paragraph.maxLines) * lineHeight(paragraph);
}

void paintParagraph(QPainter *painter, const QRectF &rect, const Paragraph &paragraph,
                    Qt::LayoutDirection direction)
{
    const QList<Line> lines = brokenLines(paragraph, rect.width());
    const double step = lineHeight(paragraph);
    const QFontMetricsF metrics(paragraph.font);
    const auto flags = static_cast<int>(QStyle::visualAlignment(direction, paragraph.alignment)) |
                       static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::TextSingleLine);
    painter->setFont(paragraph.font);
    const qsizetype shown = std::min<qsizetype>(lines.size(), paragraph.maxLines);
    for (qsizetype i = 0; i < shown; ++i) {
        const bool cut = i == shown - 1 && lines.size() > shown;
        const QString text =
            cut ? metrics.elidedText(paragraph.text.mid(lines.at(i).start), Qt::ElideRight, rect.width())
                : paragraph.text.mid(lines.at(i).start, lines.at(i).length).trimmed();
        painter->drawText(QRectF{rect.left(), rect.top() + static_cast<double>(i) * step, rect.width(), step},
                          flags, text);
    }
}

} // namespace attache::widgets
