// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/charts/charttable.h"
#include "painting/tokens.h"
#include "painting/typography.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace attache::painting {

/// What a chart is drawn with.
struct ChartStyle
{
    Tokens tokens;
    Typography type;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool mirrored() const { return direction == Qt::RightToLeft; }
    /// Lengths that the design gives in spacing units, in pixels.
    double u(double count) const { return count * type.unit(); }
};

/// One value of a chart, in words: what a reader hears, hovers or copies.
struct ChartItem
{
    /// "Season 1, in the first weekend".
    QString name;
    /// "57.48 million hours viewed".
    QString value;
    QString note;
    /// "TheWrap, 1 May 2023"; empty where the value has no source of its own.
    QString source;
    /// What it is about, for whoever opens it; not for readers.
    QString target;
    /// Where the keys up and down find it: lines from the top, and along a line. Left and right follow the
    /// order of the items.
    int line = 0;
    double order = 0;
    /// Its cell in the table.
    int row = 0;
    int column = 0;
};

enum class ChartMove
{
    Left,
    Right,
    Up,
    Down,
    First,
    Last
};

/// Values that know how to draw themselves in a given width. Holds what the viewpoint shows and nothing else;
/// axes, order and counts come from that. Coordinates are device independent pixels from the upper left
/// corner; arrange() has to come before the rest.
class Chart
{
public:
    virtual ~Chart() = default;

    /// Places everything in @p width pixels; a chart is as high as it needs to be.
    virtual void arrange(double width, const ChartStyle &style) = 0;
    /// @p current is framed; -1 for none.
    virtual void paint(QPainter *painter, const ChartStyle &style, int current) const = 0;
    /// Where an item is drawn, large enough to be pointed at.
    virtual QRectF place(int item) const = 0;

    QSizeF size() const { return m_size; }
    const QList<ChartItem> &items() const { return m_items; }
    const ChartTable &table() const { return m_table; }
    bool isEmpty() const { return m_items.isEmpty(); }

    /// The item at a point, the nearest one within a few pixels; -1 for none.
    int itemAt(QPointF point) const;
    /// Where a key leads from an item (-1: from nowhere); the same item at the edge, -1 in an empty chart.
    /// Left and right are as seen.
    int moved(int from, ChartMove move, Qt::LayoutDirection direction) const;

protected:
    QSizeF m_size;
    QList<ChartItem> m_items;
    ChartTable m_table;

private:
    int upDown(int from, int step) const;
};

} // namespace attache::painting
