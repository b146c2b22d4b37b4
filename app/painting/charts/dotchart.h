// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/charts/chart.h"
#include "painting/charts/chartscale.h"

namespace attache::painting {

/// Shapes that stay apart without colour.
enum class DotShape
{
    Disc,
    Diamond,
    Square,
    Ring,
    Star
};

/// Draws a shape around @p centre; @p earlier ones are hollow.
void paintDot(QPainter *painter, QPointF centre, double size, DotShape shape, const ChartStyle &style,
              bool earlier = false);

/// Shares from 0 to 100 on one axis, a row for each subject; what was true earlier is hollow and is joined
/// with what took its place.
struct DotData
{
    struct Dot
    {
        /// 0 to 100.
        double value = 0;
        int series = 0;
        bool earlier = false;
        ChartItem item;
    };
    struct Row
    {
        QString label;
        QList<Dot> dots;
    };
    struct Series
    {
        QString label;
        DotShape shape = DotShape::Disc;
    };
    QList<Series> series;
    QList<Row> rows;
    QString earlierLabel;
    QString (*tick)(double value) = nullptr;
    QStringList heads;
};

class DotChart : public Chart
{
public:
    explicit DotChart(DotData data);

    void arrange(double width, const ChartStyle &style) override;
    void paint(QPainter *painter, const ChartStyle &style, int current) const override;
    QRectF place(int item) const override;

private:
    struct Placed
    {
        int row = 0;
        int dot = 0;
        QPointF centre;
    };
    QPointF seen(QPointF point) const;
    void arrangeRow(int row, double top, const ChartStyle &style);
    void paintLegend(QPainter *painter, const ChartStyle &style) const;
    void paintGrid(QPainter *painter, const ChartStyle &style) const;
    void paintRow(QPainter *painter, const ChartStyle &style, int row) const;

    DotData m_data;
    LinearScale m_scale;
    QList<Placed> m_placed;
    /// By row: top and height.
    QList<QRectF> m_rows;
    QRectF m_axis;
    double m_labels = 0;
    ChartStyle m_style;
};

} // namespace attache::painting
