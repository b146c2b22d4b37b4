// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/charts/spanchart.h"

#include "painting/charts/charttext.h"
#include "painting/marks.h"

#include <QPainter>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace attache::painting {

namespace {

// In spacing units.
constexpr double markSize = 3.25;
constexpr double lineHeight = 6;
constexpr double stripLine = 4;
constexpr double barHeight = 2.25;

YearScale yearsOf(const QList<SpanData::Span> &spans)
{
    int first = 0;
    int last = 0;
    for (const SpanData::Span &span : spans) {
        if (span.first > 0) {
            first = first == 0 ? span.first : std::min(first, span.first);
            last = std::max({last, span.first, span.last});
        }
    }
    return {first, last};
}

} // namespace

SpanChart::SpanChart(SpanData data, Form form)
    : m_data(std::move(data))
    , m_years(0, 0)
    , m_form(form)
    , m_style{Tokens(), Typography(QFont())}
{
    std::ranges::stable_sort(m_data.spans, [](const SpanData::Span &one, const SpanData::Span &other) {
        return std::tuple(one.first == 0, one.first, one.last) <
               std::tuple(other.first == 0, other.first, other.last);
    });
    if (m_form == Form::Strip) {
        m_data.spans.removeIf([](const SpanData::Span &span) { return span.first == 0; });
    }
    m_years = yearsOf(m_data.spans);
    m_table.heads = m_data.heads;
    for (const SpanData::Span &span : std::as_const(m_data.spans)) {
        ChartItem item = span.item;
        item.line = static_cast<int>(m_items.size());
        item.row = item.line;
        item.column = 1;
        if (item.value.isEmpty()) {
            item.value = m_data.noYear;
        }
        m_table.rows += QStringList{item.value, item.name, item.note, item.source};
        m_items += item;
    }
}

QPointF SpanChart::seen(QPointF point) const
{
    return m_style.mirrored() ? QPointF(m_size.width() - point.x(), point.y()) : point;
}

void SpanChart::arrange(double width, const ChartStyle &style)
{
    m_style = style;
    m_mark = style.u(markSize);
    m_size.setWidth(width);
    const double small = chartLineHeight(style.type.font(TextRole::Small));
    m_top = (m_data.series.size() > 1 ? small + style.u(2) : 0) + style.u(1);
    const bool strip = m_form == Form::Strip;
    const double step =
        strip ? style.u(stripLine)
              : std::max(style.u(lineHeight), chartLineHeight(style.type.font(TextRole::Ui)) + style.u(1));
    m_middles.clear();
    std::vector<double> ends;
    size_t lines = 0;
    for (const SpanData::Span &span : std::as_const(m_data.spans)) {
        size_t line = lines;
        if (strip) {
            // The first line where it does not touch the one before.
            const QRectF mark = markOf(span, 0);
            line = 0;
            while (line < ends.size() && ends[line] > mark.left()) {
                ++line;
            }
            ends.resize(std::max(ends.size(), line + 1));
            ends[line] = mark.right() + style.u(0.5);
        }
        lines = std::max(lines, line + 1);
        m_middles += m_top + (static_cast<double>(line) + 0.5) * step;
    }
    m_bottom = m_top + static_cast<double>(lines) * step + style.u(0.5);
    m_size.setHeight(m_bottom + style.u(1) + small);
}

QRectF SpanChart::markOf(const SpanData::Span &span, double middle) const
{
    if (span.first == 0) {
        return {0, middle - m_mark / 2, m_mark, m_mark};
    }
    const double width = m_size.width();
    if (span.last <= span.first) {
        const double x = m_years.share(span.first) * width;
        return {x - m_mark / 2, middle - m_mark / 2, m_mark, m_mark};
    }
    const double left = m_years.share(span.first, 0.1) * width;
    const double right = m_years.share(span.last, 0.9) * width;
    const double height = m_style.u(barHeight);
    return {left, middle - height / 2, std::max(m_mark, right - left), height};
}

QRectF SpanChart::place(int item) const
{
    return mirroredIn(markOf(m_data.spans.at(item), m_middles.at(item)), m_size.width(), m_style);
}

void SpanChart::paint(QPainter *painter, const ChartStyle &style, int current) const
{
    painter->save();
    paintLegend(painter, style);
    paintAxis(painter, style);
    for (int i = 0; i < m_data.spans.size(); ++i) {
        paintSpan(painter, style, i, i == current);
    }
    if (current >= 0 && current < m_data.spans.size()) {
        drawChartFocus(painter, place(current), style);
    }
    painter->restore();
}

void SpanChart::paintLegend(QPainter *painter, const ChartStyle &style) const
{
    if (m_data.series.size() < 2) {
        return;
    }
    const QFont small = style.type.font(TextRole::Small);
    const double height = chartLineHeight(small);
    double x = 0;
    for (const DotData::Series &series : m_data.series) {
        paintDot(painter, seen({x + style.u(2), height / 2}), m_mark, series.shape, style);
        const double width = chartTextWidth(small, series.label);
        drawChartText(painter, mirroredIn({x + style.u(5), 0, width, height}, m_size.width(), style),
                      series.label, small, style.tokens.ink2, Qt::AlignLeft, style);
        x += style.u(11) + width;
    }
}

void SpanChart::paintAxis(QPainter *painter, const ChartStyle &style) const
{
    if (m_years.first() == 0) {
        return;
    }
    const QFont small = style.type.font(TextRole::Small);
    const double width = chartTextWidth(small, u"0000"_s);
    const int room = static_cast<int>(m_size.width() / (width + style.u(3)));
    painter->fillRect(QRectF(0, m_bottom, m_size.width(), 1), style.tokens.rule2);
    for (const int year : m_years.labelled(room)) {
        const double x = m_years.share(year) * m_size.width();
        painter->fillRect(mirroredIn({x, m_top, 1, m_bottom - m_top}, m_size.width(), style),
                          style.tokens.rule);
        const double left = std::clamp(x - width / 2, 0.0, m_size.width() - width);
        drawChartText(
            painter,
            mirroredIn({left, m_bottom + style.u(1), width, chartLineHeight(small)}, m_size.width(), style),
            QString::number(year), small, style.tokens.ink2, Qt::AlignHCenter, style);
    }
}

void SpanChart::paintSpan(QPainter *painter, const ChartStyle &style, int item, bool here) const
{
    const SpanData::Span &span = m_data.spans.at(item);
    const QRectF mark = markOf(span, m_middles.at(item));
    const DotShape shape = m_data.series.at(span.series).shape;
    if (span.first > 0 && span.last > span.first) {
        // The bar, and at its beginning the shape of its kind.
        paintFrame(painter, mirroredIn(mark, m_size.width(), style),
                   shape == DotShape::Diamond ? style.tokens.romance
                   : shape == DotShape::Ring  ? style.tokens.work
                                              : style.tokens.navy,
                   QColor(), 2);
    } else if (span.first > 0) {
        paintDot(painter, seen(mark.center()), m_mark, shape, style);
    }
    if (m_form == Form::Strip) {
        return;
    }
    const QFont font = style.type.font(here ? TextRole::UiStrong : TextRole::Ui);
    const QFont quiet = style.type.font(TextRole::Small);
    const double text = chartTextWidth(font, span.label);
    const QString more = span.first > 0 || !span.detail.isEmpty() ? span.detail : m_data.noYear;
    const double detail = more.isEmpty() ? 0 : chartTextWidth(quiet, more) + style.u(2);
    const double height = chartLineHeight(font);
    double left = span.first == 0 ? 0 : mark.right() + style.u(2);
    if (left + text + detail > m_size.width() && span.first > 0) {
        left = std::max(0.0, mark.left() - style.u(2) - text - detail);
    }
    const double top = m_middles.at(item) - height / 2;
    painter->fillRect(
        mirroredIn({left - style.u(0.5), top, text + detail + style.u(1), height}, m_size.width(), style),
        style.tokens.sheet);
    drawChartText(painter, mirroredIn({left, top, text, height}, m_size.width(), style), span.label, font,
                  style.tokens.ink, Qt::AlignLeft, style);
    if (detail > 0) {
        drawChartText(painter,
                      mirroredIn({left + text + style.u(2), top, detail, height}, m_size.width(), style),
                      more, quiet, style.tokens.ink2, Qt::AlignLeft, style);
    }
}

} // namespace attache::painting
