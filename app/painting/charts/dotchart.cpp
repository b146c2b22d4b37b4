// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/charts/dotchart.h"

#include "painting/charts/charttext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace attache::painting {

namespace {

// In spacing units.
constexpr double dotSize = 3.25;
constexpr double laneHeight = 5.5;
constexpr double tickStep = 20;

} // namespace

void paintDot(QPainter *painter, QPointF centre, double size, DotShape shape, const ChartStyle &style,
              bool earlier)
{
    const double half = size / 2;
    const auto at = [centre, half](double x, double y) { return centre + QPointF{x * half, y * half}; };
    QColor colour = style.tokens.navy;
    switch (shape) {
    case DotShape::Disc:
    case DotShape::Square:
        break;
    case DotShape::Diamond:
        colour = style.tokens.romance;
        break;
    case DotShape::Ring:
        colour = style.tokens.work;
        break;
    case DotShape::Star:
        colour = style.tokens.brass;
        break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, std::max(1.5, 0.14 * size), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(earlier || shape == DotShape::Ring ? style.tokens.sheet : colour);
    switch (shape) {
    case DotShape::Disc:
    case DotShape::Ring:
        painter->drawEllipse(centre, 0.85 * half, 0.85 * half);
        break;
    case DotShape::Diamond:
        painter->drawPolygon(QPolygonF{at(0, -1), at(1, 0), at(0, 1), at(-1, 0)});
        break;
    case DotShape::Square:
        painter->drawRect(QRectF{at(-0.75, -0.75), at(0.75, 0.75)});
        break;
    case DotShape::Star: {
        QPolygonF star;
        for (int i = 0; i < 10; ++i) {
            const double angle = -M_PI_2 + i * M_PI / 5;
            const double r = i % 2 == 0 ? 1.1 : 0.46;
            star << at(r * std::cos(angle), r * std::sin(angle));
        }
        painter->drawPolygon(star);
        break;
    }
    }
    painter->restore();
}

DotChart::DotChart(DotData data)
    : m_data(std::move(data))
    , m_scale(LinearScale::fixed(0, 100, tickStep))
    , m_style{Tokens(), Typography(QFont())}
{
    m_table.heads = m_data.heads;
    for (int row = 0; row < m_data.rows.size(); ++row) {
        QList<DotData::Dot> &dots = m_data.rows[row].dots;
        std::ranges::stable_sort(dots, {}, &DotData::Dot::value);
        for (const DotData::Dot &dot : std::as_const(dots)) {
            ChartItem item = dot.item;
            item.line = row;
            item.order = dot.value;
            item.row = static_cast<int>(m_items.size());
            item.column = 1;
            m_table.rows += QStringList{item.name, item.value, item.note, item.source};
            m_items += item;
        }
    }
}

QPointF DotChart::seen(QPointF point) const
{
    return m_style.mirrored() ? QPointF(m_size.width() - point.x(), point.y()) : point;
}

void DotChart::arrange(double width, const ChartStyle &style)
{
    m_style = style;
    m_placed.clear();
    m_rows.clear();
    const QFont strong = style.type.font(TextRole::UiStrong);
    const double small = chartLineHeight(style.type.font(TextRole::Small));
    m_labels = 0;
    for (const DotData::Row &row : std::as_const(m_data.rows)) {
        m_labels = std::max(m_labels, chartTextWidth(strong, row.label) + style.u(5));
    }
    m_labels = std::min(m_labels, width / 3);
    m_size.setWidth(width);
    const double right = style.u(9);
    m_axis = {m_labels, small + style.u(4), std::max(1.0, width - m_labels - right), 0};
    double y = m_axis.top() + style.u(1);
    for (int row = 0; row < m_data.rows.size(); ++row) {
        arrangeRow(row, y, style);
        y = m_rows.last().bottom() + style.u(1);
    }
    m_axis.setBottom(y);
    m_size.setHeight(y + style.u(1) + small);
}

/// A lane for each series, so that critics and audience do not cover each other.
void DotChart::arrangeRow(int row, double top, const ChartStyle &style)
{
    const DotData::Row &data = m_data.rows.at(row);
    QList<int> lanes;
    for (const DotData::Dot &dot : data.dots) {
        if (!lanes.contains(dot.series)) {
            lanes += dot.series;
        }
    }
    std::ranges::sort(lanes);
    const double lane = std::max(style.u(laneHeight), chartLineHeight(style.type.font(TextRole::Small)));
    for (int i = 0; i < data.dots.size(); ++i) {
        const DotData::Dot &dot = data.dots.at(i);
        const double x = m_axis.left() + m_scale.share(dot.value) * m_axis.width();
        m_placed += Placed{row, i, {x, top + (static_cast<double>(lanes.indexOf(dot.series)) + 0.5) * lane}};
    }
    const auto count = static_cast<double>(std::max<qsizetype>(1, lanes.size()));
    m_rows += QRectF(0, top, m_size.width(), count * lane + style.u(1));
}

QRectF DotChart::place(int item) const
{
    const double half = m_style.u(dotSize) / 2;
    const QPointF centre = seen(m_placed.at(item).centre);
    return {centre.x() - half, centre.y() - half, 2 * half, 2 * half};
}

void DotChart::paint(QPainter *painter, const ChartStyle &style, int current) const
{
    painter->save();
    paintLegend(painter, style);
    paintGrid(painter, style);
    for (int row = 0; row < m_rows.size(); ++row) {
        paintRow(painter, style, row);
    }
    if (current >= 0 && current < m_placed.size()) {
        drawChartFocus(painter, place(current), style);
    }
    painter->restore();
}

void DotChart::paintLegend(QPainter *painter, const ChartStyle &style) const
{
    const QFont small = style.type.font(TextRole::Small);
    const double height = chartLineHeight(small);
    double x = m_labels;
    const auto entry = [&](DotShape shape, bool earlier, const QString &text) {
        paintDot(painter, seen({x + style.u(dotSize) / 2, height / 2}), style.u(dotSize) * 0.85, shape, style,
                 earlier);
        x += style.u(dotSize + 1.5);
        const double width = chartTextWidth(small, text);
        drawChartText(painter, mirroredIn({x, 0, width, height}, m_size.width(), style), text, small,
                      style.tokens.ink2, Qt::AlignLeft, style);
        x += width + style.u(5);
    };
    for (const DotData::Series &series : m_data.series) {
        entry(series.shape, false, series.label);
    }
    if (!m_data.earlierLabel.isEmpty()) {
        entry(DotShape::Disc, true, m_data.earlierLabel);
    }
}

void DotChart::paintGrid(QPainter *painter, const ChartStyle &style) const
{
    const QFont small = style.type.font(TextRole::Small);
    for (const double tick : m_scale.ticks()) {
        const double x = m_axis.left() + m_scale.share(tick) * m_axis.width();
        painter->fillRect(mirroredIn({x, m_axis.top(), 1, m_axis.height()}, m_size.width(), style),
                          style.tokens.rule);
        const QString text = m_data.tick != nullptr ? m_data.tick(tick) : QString::number(tick);
        const double width = chartTextWidth(small, text);
        drawChartText(
            painter,
            mirroredIn({x - width / 2, m_axis.bottom() + style.u(0.5), width, chartLineHeight(small)},
                       m_size.width(), style),
            text, small, style.tokens.ink2, Qt::AlignLeft, style);
    }
}

void DotChart::paintRow(QPainter *painter, const ChartStyle &style, int row) const
{
    const QRectF ground = m_rows.at(row);
    if (row > 0) {
        painter->fillRect(QRectF(0, ground.top() - 1, m_size.width(), 1), style.tokens.rule);
    }
    drawChartText(
        painter, mirroredIn({0, ground.top(), m_labels - style.u(3), ground.height()}, m_size.width(), style),
        m_data.rows.at(row).label, style.type.font(TextRole::UiStrong), style.tokens.ink, Qt::AlignLeft,
        style);
    // Lines from the earlier value to the next of its series, beneath the dots.
    for (const Placed &from : m_placed) {
        const DotData::Dot &dot = m_data.rows.at(from.row).dots.at(from.dot);
        if (from.row != row || !dot.earlier) {
            continue;
        }
        for (const Placed &to : m_placed) {
            const DotData::Dot &other = m_data.rows.at(to.row).dots.at(to.dot);
            if (to.row == row && other.series == dot.series && !other.earlier) {
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(QPen(style.tokens.ink3, 1));
                painter->drawLine(seen(from.centre), seen(to.centre));
                break;
            }
        }
    }
    const QFont small = style.type.font(TextRole::Small);
    for (const Placed &placed : m_placed) {
        if (placed.row != row) {
            continue;
        }
        const DotData::Dot &dot = m_data.rows.at(row).dots.at(placed.dot);
        paintDot(painter, seen(placed.centre), style.u(dotSize), m_data.series.at(dot.series).shape, style,
                 dot.earlier);
        if (!dot.earlier) {
            const QString text = m_data.tick != nullptr ? m_data.tick(dot.value) : QString::number(dot.value);
            const double width = chartTextWidth(small, text);
            const QRectF rect{placed.centre.x() + style.u(dotSize), placed.centre.y() - style.u(2.5), width,
                              style.u(5)};
            painter->fillRect(mirroredIn(rect, m_size.width(), style), style.tokens.sheet);
            drawChartText(painter, mirroredIn(rect, m_size.width(), style), text, small, style.tokens.ink,
                          Qt::AlignLeft, style);
        }
    }
}

} // namespace attache::painting
