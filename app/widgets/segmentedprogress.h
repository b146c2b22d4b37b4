// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/themedwidget.h"

class QPainter;

namespace attache::widgets {

/// Progress through a season, one segment per episode.
struct SegmentCount
{
    int total = 0;
    int done = 0;
    /// The first segment after those done is the next one.
    bool hasNext = false;
};

class SegmentedProgress : public ThemedWidget
{
    Q_OBJECT
public:
    explicit SegmentedProgress(QWidget *parent = nullptr);

    void setCount(const SegmentCount &count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SegmentCount m_count;
};

/// Paints the segments over `rect`, from the right with right-to-left reading. `rest` is the colour of what
/// is still to come: `rule`, or `folder2` on a folder.
void paintSegments(QPainter *painter, const QRect &rect, const SegmentCount &count,
                   const painting::Tokens &tokens, const QColor &rest, Qt::LayoutDirection direction);
/// Height of such a bar.
int segmentHeight(const Theme &theme);

} // namespace attache::widgets
