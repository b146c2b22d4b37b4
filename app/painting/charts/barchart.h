// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/charts/chart.h"
#include "painting/charts/chartscale.h"

namespace attache::painting {

/// Quantities to be compared, in panels of one unit each; every panel has an axis of its own that begins at
/// 0.
struct BarData
{
    struct Bar
    {
        /// "Season 1"; written once for neighbours.
        QString group;
        /// "in the first weekend".
        QString label;
        double value = 0;
        /// "57.48 million".
        QString written;
        /// The source says "more than": the bar has an open end.
        bool atLeast = false;
        /// Not confirmed: an outline with hatching.
        bool uncertain = false;
        /// Name, value, note, source and target; places are filled in by the chart.
        ChartItem item;
    };
    struct Panel
    {
        /// "Hours viewed".
        QString title;
        QList<Bar> bars;
    };
    QList<Panel> panels;
    /// Writes a tick of an axis.
    QString (*tick)(double value) = nullptr;
    /// Heads of the table: what, value, note, source.
    QStringList heads;
};

class BarChart : public Chart
{
public:
    explicit BarChart(BarData data);

    void arrange(double width, const ChartStyle &style) override;
    void paint(QPainter *painter, const ChartStyle &style, int current) const override;
    QRectF place(int item) const override;

private:
    struct Placed
    {
        int panel = 0;
        int bar = 0;
        /// Before mirroring.
        QRectF group;
        QRectF label;
        QRectF track;
    };
    const BarData::Bar &barOf(const Placed &placed) const;
    double lengthOf(const Placed &placed) const;
    double arrangePanel(int panel, double top, const ChartStyle &style);
    void paintAxis(QPainter *painter, const ChartStyle &style, int panel) const;
    void paintBar(QPainter *painter, const ChartStyle &style, const Placed &placed) const;
    void paintTexts(QPainter *painter, const ChartStyle &style, const Placed &placed, bool here) const;

    BarData m_data;
    QList<LinearScale> m_scales;
    QList<Placed> m_placed;
    /// By panel: its title, and the ground of its axis.
    QList<QRectF> m_titles;
    QList<QRectF> m_axes;
    double m_groupWidth = 0;
    double m_labelWidth = 0;
    double m_valueWidth = 0;
    bool m_narrow = false;
    ChartStyle m_style;
};

} // namespace attache::painting
