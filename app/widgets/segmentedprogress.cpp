// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentedprogress.h"

#include "painting/marks.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace attache::widgets {

SegmentedProgress::SegmentedProgress(QWidget *parent)
    : ThemedWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentedProgress::setCount(const SegmentCount &count)
{
    m_count = count;
    setAccessibleName(tr("%1 of %2 watched").arg(count.done).arg(count.total));
    update();
}

QSize SegmentedProgress::sizeHint() const
{
    return {theme().u(50), segmentHeight(theme())};
}

QSize SegmentedProgress::minimumSizeHint() const
{
    return {theme().u(10), segmentHeight(theme())};
}

void SegmentedProgress::paintEvent(QPaintEvent * /*event*/)
{
    const Theme current = theme();
    QPainter painter(this);
    paintSegments(&painter, rect(), m_count, current.tokens, current.tokens.rule, layoutDirection());
}

void paintSegments(QPainter *painter, const QRect &rect, const SegmentCount &count,
                   const painting::Tokens &tokens, const QColor &rest, Qt::LayoutDirection direction)
{
    if (count.total <= 0) {
        return;
    }
    constexpr double gap = 3;
    const double width = std::max(1.0, (rect.width() - gap * (count.total - 1)) / count.total);
    for (int i = 0; i < count.total; ++i) {
        const bool next = count.hasNext && i == count.done;
        const QColor &colour = i < count.done ? tokens.navy : next ? tokens.brass : rest;
        const int left = qRound(rect.left() + i * (width + gap));
        const int right = qRound(rect.left() + i * (width + gap) + width);
        const QRect segment =
            QStyle::visualRect(direction, rect, QRect{left, rect.top(), right - left, rect.height()});
        // What is to come has an outline only where colours cannot tell.
        const bool hollow = tokens.highContrast && i >= count.done && !next;
        painting::paintFrame(painter, segment, hollow ? QColor{} : colour, hollow ? tokens.ink : QColor{}, 1);
    }
}

int segmentHeight(const Theme &theme)
{
    return std::max(4, qRound(0.45 * theme.type.pixelSize()));
}

} // namespace attache::widgets
