// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/charts/matrixchart.h"

#include "painting/charts/charttext.h"
#include "painting/contrast.h"
#include "painting/marks.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::painting {

namespace {

// In spacing units.
constexpr double cellGap = 0.75;
constexpr double groupGap = 2.5;
constexpr double largestCell = 7.5;
constexpr double smallestCell = 1;
constexpr double gapShare = 0.2; ///< Of a cell and its gap, where room is short.
constexpr double linePadding = 1.5;
constexpr double groupAbove = 3;
constexpr double namesAtMost = 46;
constexpr double namesShare = 0.3; ///< Of the width.

void paintVeil(QPainter *painter, const QRectF &rect, const ChartStyle &style)
{
    paintFrame(painter, rect, style.tokens.oxwash, style.tokens.oxline, 4, style.tokens.hairline());
    if (!style.tokens.highContrast) {
        const QPen pen(withAlpha(style.tokens.oxblood, style.tokens.dark ? 0.13 : 0.11), 1);
        drawChartHatch(painter, rect.adjusted(1, 1, -1, -1), pen, style.type.scaled(7));
    }
}

} // namespace

MatrixChart::MatrixChart(MatrixData data)
    : m_data(std::move(data))
    , m_style{Tokens(), Typography(QFont())}
{
    makeItems();
}

void MatrixChart::makeItems()
{
    m_table.heads = {m_data.groupHead, m_data.rowHead};
    QList<int> open;
    for (int column = 0; column < m_data.columns.size(); ++column) {
        if (!m_data.columns.at(column).sealed) {
            open += column;
            m_table.heads += m_data.columns.at(column).name;
        }
    }
    m_table.heads += m_data.countHead;
    int row = 0;
    for (const MatrixData::RowGroup &group : std::as_const(m_data.rowGroups)) {
        for (const MatrixData::Row &one : group.rows) {
            QStringList cells{group.label, one.name};
            int count = 0;
            for (qsizetype i = 0; i < open.size(); ++i) {
                const int column = open.at(i);
                const bool marked = one.marks.value(column);
                count += marked ? 1 : 0;
                cells += marked ? m_data.marked : QString();
                ChartItem item;
                item.name = u"%1, %2"_s.arg(one.name, m_data.columns.at(column).name);
                item.value = marked ? m_data.marked : m_data.unmarked;
                item.target = one.target;
                item.line = row;
                item.order = column;
                item.row = row;
                item.column = static_cast<int>(i) + 2;
                m_items += item;
                m_rowOf += row;
            }
            m_table.rows += cells << QString::number(count);
            ++row;
        }
    }
}

const MatrixData::Row &MatrixChart::rowAt(const Line &line) const
{
    return m_data.rowGroups.at(line.group).rows.at(line.row);
}

void MatrixChart::arrange(double width, const ChartStyle &style)
{
    m_style = style;
    const QFont names = style.type.font(TextRole::Ui);
    const QFont label = style.type.font(TextRole::Label);
    const QFont number = style.type.font(TextRole::Small);
    double longest = 0;
    for (const MatrixData::RowGroup &group : std::as_const(m_data.rowGroups)) {
        for (const MatrixData::Row &row : group.rows) {
            longest = std::max(longest, chartTextWidth(names, row.name));
        }
    }
    m_names = std::min({longest, style.u(namesAtMost), width * namesShare}) + style.u(3);
    m_countWidth = chartTextWidth(number, u"000"_s) + style.u(2);
    const auto columns = static_cast<double>(std::max<qsizetype>(1, m_data.columns.size()));
    const auto groups = static_cast<double>(std::max<qsizetype>(1, m_data.columnGroups.size()));
    const double pitch = (width - m_names - m_countWidth - (groups - 1) * style.u(groupGap)) / columns;
    m_gap = std::min(style.u(cellGap), std::max(1.0, pitch * gapShare));
    m_side = std::clamp(pitch - m_gap, style.u(smallestCell), style.u(largestCell));
    m_columnLefts.clear();
    double x = m_names;
    for (const MatrixData::ColumnGroup &group : std::as_const(m_data.columnGroups)) {
        for (int i = 0; i < group.columns; ++i) {
            m_columnLefts += x;
            x += m_side + m_gap;
        }
        x += style.u(groupGap);
    }
    m_headHeight = chartLineHeight(label) + chartLineHeight(number) + style.u(2);
    m_lineHeight = std::max(chartLineHeight(names) + style.u(linePadding), style.u(6));
    m_lines.clear();
    m_rowTops.clear();
    double y = m_headHeight;
    for (int group = 0; group < m_data.rowGroups.size(); ++group) {
        y += style.u(groupAbove);
        m_lines += Line{-1, group, y};
        y += chartLineHeight(label) + style.u(1.5);
        for (int row = 0; row < m_data.rowGroups.at(group).rows.size(); ++row) {
            m_lines += Line{row, group, y};
            m_rowTops += y;
            y += m_lineHeight;
        }
    }
    m_size = {width, y + style.u(1)};
}

QRectF MatrixChart::cell(int column, double top) const
{
    const double height = std::min(m_side, m_lineHeight - m_style.u(cellGap));
    return mirroredIn({m_columnLefts.at(column), top + (m_lineHeight - height) / 2, m_side, height},
                      m_size.width(), m_style);
}

QRectF MatrixChart::place(int item) const
{
    return cell(static_cast<int>(m_items.at(item).order), m_rowTops.at(m_rowOf.at(item)));
}

void MatrixChart::paint(QPainter *painter, const ChartStyle &style, int current) const
{
    painter->save();
    paintSealed(painter, style);
    paintColumns(painter, style);
    paintRows(painter, style, current);
    if (current >= 0 && current < m_items.size()) {
        drawChartFocus(painter, place(current), style);
    }
    painter->restore();
}

void MatrixChart::paintColumns(QPainter *painter, const ChartStyle &style) const
{
    const QFont label = style.type.font(TextRole::Label);
    const QFont number = style.type.font(TextRole::Small);
    int column = 0;
    for (const MatrixData::ColumnGroup &group : m_data.columnGroups) {
        if (group.columns == 0) {
            continue;
        }
        const double left = m_columnLefts.at(column);
        const double right = m_columnLefts.at(column + group.columns - 1) + m_side;
        drawChartText(painter,
                      mirroredIn({left, 0, right - left + style.u(groupGap), chartLineHeight(label)},
                                 m_size.width(), style),
                      group.label, label, style.tokens.ink2, Qt::AlignLeft, style);
        for (int i = 0; i < group.columns; ++i, ++column) {
            const bool sealed = m_data.columns.at(column).sealed;
            const QRectF place{m_columnLefts.at(column), chartLineHeight(label) + style.u(1), m_side,
                               chartLineHeight(number)};
            drawChartText(painter, mirroredIn(place, m_size.width(), style), m_data.columns.at(column).label,
                          number, sealed ? style.tokens.oxblood : style.tokens.ink2, Qt::AlignHCenter, style);
        }
    }
}

/// One veil over neighbouring columns of a season, from the numbers down.
void MatrixChart::paintSealed(QPainter *painter, const ChartStyle &style) const
{
    int column = 0;
    for (const MatrixData::ColumnGroup &group : m_data.columnGroups) {
        int first = -1;
        for (int i = 0; i <= group.columns; ++i) {
            const bool sealed = i < group.columns && m_data.columns.at(column + i).sealed;
            if (sealed && first < 0) {
                first = column + i;
            } else if (!sealed && first >= 0) {
                const double left = m_columnLefts.at(first) - m_gap / 2;
                const double right = m_columnLefts.at(column + i - 1) + m_side + m_gap / 2;
                const double top = chartLineHeight(style.type.font(TextRole::Label)) + style.u(0.5);
                paintVeil(painter,
                          mirroredIn({left, top, right - left, m_size.height() - top}, m_size.width(), style),
                          style);
                first = -1;
            }
        }
        column += group.columns;
    }
}

void MatrixChart::paintCell(QPainter *painter, const ChartStyle &style, const QRectF &rect, bool marked) const
{
    if (marked) {
        paintFrame(painter, rect, style.tokens.navy, QColor(), 3);
        return;
    }
    const double dot = std::max(1.5, style.u(0.4));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(style.tokens.rule2);
    painter->drawEllipse(rect.center(), dot / 2, dot / 2);
}

void MatrixChart::paintRows(QPainter *painter, const ChartStyle &style, int current) const
{
    const QFont label = style.type.font(TextRole::Label);
    const QFont names = style.type.font(TextRole::Ui);
    const QFont strong = style.type.font(TextRole::UiStrong);
    const QFont number = style.type.font(TextRole::Small);
    const int currentRow = current >= 0 && current < m_rowOf.size() ? m_rowOf.at(current) : -1;
    int row = 0;
    for (const Line &line : m_lines) {
        if (line.row < 0) {
            drawChartText(
                painter,
                mirroredIn({0, line.top, m_size.width(), chartLineHeight(label)}, m_size.width(), style),
                m_data.rowGroups.at(line.group).label, label, style.tokens.ink2, Qt::AlignLeft, style);
            painter->fillRect(QRectF(0, line.top + chartLineHeight(label) + style.u(0.5), m_size.width(), 1),
                              style.tokens.rule);
            continue;
        }
        const bool here = row == currentRow;
        const MatrixData::Row &data = rowAt(line);
        drawChartText(painter,
                      mirroredIn({0, line.top, m_names - style.u(3), m_lineHeight}, m_size.width(), style),
                      data.name, here ? strong : names, style.tokens.ink, Qt::AlignLeft, style);
        int count = 0;
        for (int column = 0; column < m_data.columns.size(); ++column) {
            if (!m_data.columns.at(column).sealed) {
                const bool marked = data.marks.value(column);
                count += marked ? 1 : 0;
                paintCell(painter, style, cell(column, line.top), marked);
            }
        }
        const double end = m_columnLefts.isEmpty() ? m_names : m_columnLefts.last() + m_side;
        drawChartText(painter, mirroredIn({end, line.top, m_countWidth, m_lineHeight}, m_size.width(), style),
                      QLocale().toString(count), number, style.tokens.ink2, Qt::AlignRight, style);
        ++row;
    }
}

} // namespace attache::painting
