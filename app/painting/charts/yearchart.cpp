// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/charts/yearchart.h"

#include "painting/charts/charttext.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::painting {

namespace {

// In spacing units.
constexpr double largestDot = 4.25;
constexpr double smallestDot = 1.75;
constexpr double dotGap = 0.75;
constexpr double widestColumn = 48;
/// Marks above each other before a second row of them begins.
constexpr int mostInStack = 12;

YearScale yearsOf(const QList<YearData::Mark> &marks)
{
    int first = 0;
    int last = 0;
    for (const YearData::Mark &mark : marks) {
        if (mark.year > 0) {
            first = first == 0 ? mark.year : std::min(first, mark.year);
            last = std::max(last, mark.year);
        }
    }
    return {first, last};
}

} // namespace

YearChart::YearChart(YearData data)
    : m_data(std::move(data))
    , m_years(yearsOf(m_data.marks))
    , m_style{Tokens(), Typography(QFont())}
{
    // Years in their order, unknown ones last; the series keep together.
    std::ranges::stable_sort(m_data.marks, [this](const YearData::Mark &one, const YearData::Mark &other) {
        return std::pair(columnOf(one.year), one.series) < std::pair(columnOf(other.year), other.series);
    });
    m_hasUnknown = !m_data.marks.isEmpty() && m_data.marks.last().year == 0;
    m_counts.resize(m_years.count() + 1);
    m_table.heads = m_data.heads;
    for (const YearData::Mark &mark : std::as_const(m_data.marks)) {
        ChartItem item = mark.item;
        const int column = columnOf(mark.year);
        item.line = -m_counts.at(column);
        item.order = column;
        item.row = static_cast<int>(m_items.size());
        item.column = 1;
        ++m_counts[column];
        m_table.rows += QStringList{mark.year == 0 ? m_data.noYear : QString::number(mark.year), item.name,
                                    item.value, item.note, item.source};
        m_items += item;
    }
}

QPointF YearChart::seen(QPointF point) const
{
    return m_style.mirrored() ? QPointF(m_size.width() - point.x(), point.y()) : point;
}

void YearChart::arrange(double width, const ChartStyle &style)
{
    m_style = style;
    const QFont small = style.type.font(TextRole::Small);
    const int columns = m_years.count() + (m_hasUnknown ? 1 : 0);
    m_column = std::min(width / std::max(1, columns), style.u(widestColumn));
    const int highest = m_counts.isEmpty() ? 0 : *std::ranges::max_element(m_counts);
    m_abreast = std::max(1, (highest + mostInStack - 1) / mostInStack);
    m_dot = std::clamp(m_column / m_abreast - style.u(dotGap), style.u(smallestDot), style.u(largestDot));
    const double step = m_dot + style.u(dotGap);
    const int rows = std::min(highest, mostInStack);
    const double line = chartLineHeight(small);
    m_base = 2 * line + style.u(5) + rows * step;
    m_centres.clear();
    QList<int> placed(m_counts.size());
    for (const YearData::Mark &mark : std::as_const(m_data.marks)) {
        const int column = columnOf(mark.year);
        const int number = placed[column]++;
        const double middle = (column + 0.5) * m_column;
        const int abreast = (m_counts.at(column) + mostInStack - 1) / mostInStack;
        const double x = middle + (number % abreast - (abreast - 1) / 2.0) * step;
        const int level = number / abreast;
        m_centres += QPointF(x, m_base - (level + 0.5) * step);
    }
    m_size = {width, m_base + style.u(2) + line};
}

QRectF YearChart::place(int item) const
{
    const QPointF centre = seen(m_centres.at(item));
    return {centre.x() - m_dot / 2, centre.y() - m_dot / 2, m_dot, m_dot};
}

void YearChart::paint(QPainter *painter, const ChartStyle &style, int current) const
{
    painter->save();
    paintLegend(painter, style);
    paintAxis(painter, style);
    for (int i = 0; i < m_centres.size(); ++i) {
        paintDot(painter, seen(m_centres.at(i)), m_dot, m_data.series.at(m_data.marks.at(i).series).shape,
                 style);
    }
    if (current >= 0 && current < m_centres.size()) {
        drawChartFocus(painter, place(current), style);
    }
    painter->restore();
}

void YearChart::paintLegend(QPainter *painter, const ChartStyle &style) const
{
    const QFont small = style.type.font(TextRole::Small);
    const double height = chartLineHeight(small);
    double x = 0;
    for (int i = 0; i < m_data.series.size(); ++i) {
        const auto count = std::ranges::count(m_data.marks, i, &YearData::Mark::series);
        paintDot(painter, seen({x + style.u(2), height / 2}), style.u(3.25), m_data.series.at(i).shape,
                 style);
        const QString text = u"%1 (%2)"_s.arg(m_data.series.at(i).label, QLocale().toString(count));
        const double width = chartTextWidth(small, text);
        drawChartText(painter, mirroredIn({x + style.u(5), 0, width, height}, m_size.width(), style), text,
                      small, style.tokens.ink2, Qt::AlignLeft, style);
        x += style.u(11) + width;
    }
}

void YearChart::paintAxis(QPainter *painter, const ChartStyle &style) const
{
    const QFont small = style.type.font(TextRole::Small);
    const QFont strong = style.type.font(TextRole::UiStrong);
    const double line = chartLineHeight(small);
    const int columns = m_years.count() + (m_hasUnknown ? 1 : 0);
    painter->fillRect(mirroredIn({0, m_base + style.u(0.5), columns * m_column, 1}, m_size.width(), style),
                      style.tokens.rule2);
    const double yearWidth = chartTextWidth(small, u"0000"_s) + style.u(2);
    const QList<int> named = m_years.labelled(static_cast<int>(m_years.count() * m_column / yearWidth));
    const auto label = [&](int column, const QString &text) {
        const double width = std::max(m_column, chartTextWidth(small, text));
        const QRectF rect{(column + 0.5) * m_column - width / 2, m_base + style.u(1.5), width, line};
        drawChartText(painter, mirroredIn(rect, m_size.width(), style), text, small, style.tokens.ink2,
                      Qt::AlignHCenter, style);
    };
    for (const int year : named) {
        if (year > 0) {
            label(columnOf(year), QString::number(year));
        }
    }
    if (m_hasUnknown) {
        label(m_years.count(), m_data.noYear);
    }
    const double step = m_dot + style.u(dotGap);
    for (int column = 0; column < m_counts.size(); ++column) {
        if (m_counts.at(column) > 0) {
            const int abreast = (m_counts.at(column) + mostInStack - 1) / mostInStack;
            const int rows = (m_counts.at(column) + abreast - 1) / abreast;
            const double height = chartLineHeight(strong);
            const QRectF rect{column * m_column, m_base - rows * step - height - style.u(0.5), m_column,
                              height};
            drawChartText(painter, mirroredIn(rect, m_size.width(), style),
                          QLocale().toString(m_counts.at(column)), strong, style.tokens.ink, Qt::AlignHCenter,
                          style);
        }
    }
}

} // namespace attache::painting
