// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace attache::widgets {

namespace {

/// Marks cut to the text; those outside or empty are left out.
QList<domain::Mark> validMarks(const MarkedText &text)
{
    QList<domain::Mark> valid;
    const auto size = static_cast<int>(text.text.size());
    for (const domain::Mark &mark : text.marks) {
        const int start = std::clamp(mark.start, 0, size);
        const int end = std::clamp(mark.start + std::max(0, mark.length), start, size);
        if (end > start) {
            valid.append({start, end - start});
        }
    }
    return valid;
}

void layOut(QTextLayout *layout, const MarkedText &text)
{
    layout->setText(text.text);
    layout->setFont(text.font);
    QList<QTextLayout::FormatRange> formats;
    for (const domain::Mark &mark : validMarks(text)) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        formats.append({mark.start, mark.length, bold});
    }
    layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(option);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
}

double naturalWidth(const QTextLayout &layout)
{
    return layout.lineCount() > 0 ? layout.lineAt(0).naturalTextWidth() : 0;
}

} // namespace

int MarkedText::width() const
{
    QTextLayout layout;
    layOut(&layout, *this);
    return static_cast<int>(std::ceil(naturalWidth(layout)));
}

MarkedText MarkedText::elided(int room) const
{
    const int whole = width();
    if (whole <= room) {
        return *this;
    }
    const QFontMetrics metrics(font);
    MarkedText cut = *this;
    // Bold letters are wider than the metrics tell; take the difference off until it fits.
    for (int target = room; target > 0 && (cut.width() > room || target == room); target -= 4) {
        cut.text = metrics.elidedText(text, Qt::ElideRight, target);
        cut.marks = marks;
        const int kept = std::max(0, static_cast<int>(cut.text.size()) - 1);
        cut.marks.removeIf([kept](const domain::Mark &mark) { return mark.start >= kept; });
        for (domain::Mark &mark : cut.marks) {
            mark.length = std::min(mark.length, kept - mark.start);
        }
        if (cut.width() <= room) {
            return cut;
        }
    }
    return {QString(), {}, font};
}

void paintMarked(QPainter *painter, const QRect &rect, const MarkedText &text, const QColor &underline,
                 Qt::LayoutDirection direction, bool atEnd)
{
    const MarkedText shown = text.elided(rect.width());
    QTextLayout layout;
    layOut(&layout, shown);
    if (layout.lineCount() == 0 || shown.text.isEmpty()) {
        return;
    }
    const QTextLine line = layout.lineAt(0);
    const bool right = (direction == Qt::RightToLeft) != atEnd;
    const double x = right ? rect.right() + 1 - line.naturalTextWidth() : rect.left();
    const double y = rect.top() + (rect.height() - line.height()) / 2;
    // A line of right-to-left text starts at the far end of the layout's endless width.
    const QPointF origin{x - line.naturalTextRect().left(), y};
    layout.draw(painter, origin);
    for (const domain::Mark &mark : validMarks(shown)) {
        const double from = line.cursorToX(mark.start);
        const double to = line.cursorToX(mark.start + mark.length);
        painter->fillRect(
            QRectF{origin.x() + std::min(from, to), y + line.ascent() + 2, std::abs(to - from), 2},
            underline);
    }
}

} // namespace attache::widgets
