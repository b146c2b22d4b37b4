// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/charts/chart.h"

namespace attache::painting {

/// What a matrix shows: rows in groups, columns in groups, and where a row has a mark.
struct MatrixData
{
    struct Column
    {
        /// "3"; all that a sealed column shows.
        QString label;
        /// "Season 1, episode 3", with its title where that is open.
        QString name;
        bool sealed = false;
    };
    struct ColumnGroup
    {
        QString label;
        int columns = 0;
    };
    struct Row
    {
        QString name;
        QString target;
        /// By column.
        QList<bool> marks;
    };
    struct RowGroup
    {
        QString label;
        QList<Row> rows;
    };
    QList<Column> columns;
    QList<ColumnGroup> columnGroups;
    QList<RowGroup> rowGroups;
    /// What a cell says: "appears", "does not appear"; heads of the table.
    QString marked;
    QString unmarked;
    QString rowHead;
    QString groupHead;
    QString countHead;
};

/// A matrix of marks. A sealed column is hatched over its whole height and has no cells to go to.
class MatrixChart : public Chart
{
public:
    explicit MatrixChart(MatrixData data);

    void arrange(double width, const ChartStyle &style) override;
    void paint(QPainter *painter, const ChartStyle &style, int current) const override;
    QRectF place(int item) const override;

private:
    struct Line
    {
        /// -1 for the label of a group.
        int row = -1;
        int group = 0;
        double top = 0;
    };

    void makeItems();
    const MatrixData::Row &rowAt(const Line &line) const;
    QRectF cell(int column, double top) const;
    void paintColumns(QPainter *painter, const ChartStyle &style) const;
    void paintSealed(QPainter *painter, const ChartStyle &style) const;
    void paintRows(QPainter *painter, const ChartStyle &style, int current) const;
    void paintCell(QPainter *painter, const ChartStyle &style, const QRectF &rect, bool marked) const;

    MatrixData m_data;
    QList<Line> m_lines;
    /// By item: its row among all rows.
    QList<int> m_rowOf;
    QList<double> m_rowTops;
    /// Left edges, before mirroring.
    QList<double> m_columnLefts;
    double m_names = 0;
    double m_side = 0;
    double m_gap = 0;
    double m_lineHeight = 0;
    double m_headHeight = 0;
    double m_countWidth = 0;
    ChartStyle m_style;
};

} // namespace attache::painting
