// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/charts/chart.h"
#include "painting/charts/chartscale.h"
#include "painting/charts/dotchart.h"

namespace attache::painting {

/// Things that took their years: a bar from the first to the last, a mark where it is one year only.
struct SpanData
{
    struct Span
    {
        /// 0 when unknown; such spans stand at the end, without a mark.
        int first = 0;
        int last = 0;
        /// "The Americans".
        QString label;
        /// "Elizabeth Jennings".
        QString detail;
        int series = 0;
        ChartItem item;
    };
    QList<DotData::Series> series;
    QList<Span> spans;
    QString noYear;
    QStringList heads;
};

/// A line for each thing with its name beside the mark, or, as a strip, as few lines as there is room for and
/// no names.
class SpanChart : public Chart
{
public:
    enum class Form
    {
        Full,
        Strip
    };
    SpanChart(SpanData data, Form form);

    void arrange(double width, const ChartStyle &style) override;
    void paint(QPainter *painter, const ChartStyle &style, int current) const override;
    QRectF place(int item) const override;

private:
    QPointF seen(QPointF point) const;
    QRectF markOf(const SpanData::Span &span, double middle) const;
    void paintLegend(QPainter *painter, const ChartStyle &style) const;
    void paintAxis(QPainter *painter, const ChartStyle &style) const;
    void paintSpan(QPainter *painter, const ChartStyle &style, int item, bool here) const;

    SpanData m_data;
    YearScale m_years;
    Form m_form;
    /// By item: the middle of its line.
    QList<double> m_middles;
    double m_top = 0;
    double m_bottom = 0;
    double m_mark = 0;
    ChartStyle m_style;
};

} // namespace attache::painting
