// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/charts/chart.h"
#include "painting/charts/chartscale.h"
#include "painting/charts/dotchart.h"

namespace attache::painting {

/// One mark for each thing of a year, stacked above it. Things without a year stand behind the last one.
struct YearData
{
    struct Mark
    {
        /// 0 when unknown.
        int year = 0;
        int series = 0;
        ChartItem item;
    };
    QList<DotData::Series> series;
    QList<Mark> marks;
    /// "No year".
    QString noYear;
    QStringList heads;
};

class YearChart : public Chart
{
public:
    explicit YearChart(YearData data);

    void arrange(double width, const ChartStyle &style) override;
    void paint(QPainter *painter, const ChartStyle &style, int current) const override;
    QRectF place(int item) const override;

private:
    /// Columns from 0; the last one is that without a year.
    int columnOf(int year) const { return year == 0 ? m_years.count() : year - m_years.first(); }
    QPointF seen(QPointF point) const;
    void paintLegend(QPainter *painter, const ChartStyle &style) const;
    void paintAxis(QPainter *painter, const ChartStyle &style) const;

    YearData m_data;
    YearScale m_years;
    bool m_hasUnknown = false;
    /// By column.
    QList<int> m_counts;
    /// By item, before mirroring.
    QList<QPointF> m_centres;
    double m_column = 0;
    double m_dot = 0;
    double m_base = 0;
    /// How many marks stand side by side in the fullest column.
    int m_abreast = 1;
    ChartStyle m_style;
};

} // namespace attache::painting
