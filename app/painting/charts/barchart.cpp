// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/charts/barchart.h"

#include "painting/charts/charttext.h"
#include "painting/contrast.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace attache::painting {

namespace {

// In spacing units.
constexpr double barHeight = 3.5;
constexpr double rowGap = 3;
constexpr double panelGap = 7;
constexpr double narrowEm = 46;
constexpr double labelsShare = 0.3; ///< Of the width.
constexpr int ticksWanted = 5;

/// A bar that is open at its end: the source gives a lower bound.
QPainterPath openEnd(const QRectF &rect, bool mirrored)
{
    const double tooth = rect.height() / 2;
    QPainterPath path;
    const double from = mirrored ? rect.right() : rect.left();
    const double to = mirrored ? rect.left() : rect.right();
    const double tip = mirrored ? std::min(from, to + tooth) : std::max(from, to - tooth);
    path.moveTo(from, rect.top());
    path.lineTo(tip, rect.top());
    path.lineTo(to, rect.center().y());
    path.lineTo(tip, rect.bottom());
    path.lineTo(from, rect.bottom());
    path.closeSubpath();
    return path;
}

} // namespace

BarChart::BarChart(BarData data)
    : m_data(std::move(data))
    , m_style{Tokens(), Typography(QFont())}
{
    m_table.heads = m_data.heads;
    int line = 0;
    for (const BarData::Panel &panel : std::as_const(m_data.panels)) {
        double most = 0;
        for (const BarData::Bar &bar : panel.bars) {
            most = std::max(most, bar.value);
            ChartItem item = bar.item;
            item.line = line;
            item.row = line;
            item.column = 1;
            m_items += item;
            m_table.rows += QStringList{item.name, item.value, item.note, item.source};
            ++line;
        }
        m_scales += LinearScale::covering(0, most, ticksWanted);
    }
}

const BarData::Bar &BarChart::barOf(const Placed &placed) const
{
    return m_data.panels.at(placed.panel).bars.at(placed.bar);
}

void BarChart::arrange(double width, const ChartStyle &style)
{
    m_style = style;
    m_placed.clear();
    m_titles.clear();
    m_axes.clear();
    m_narrow = width < narrowEm * style.type.pixelSize();
    const QFont strong = style.type.font(TextRole::UiStrong);
    const QFont ui = style.type.font(TextRole::Ui);
    m_groupWidth = m_labelWidth = m_valueWidth = 0;
    for (const BarData::Panel &panel : std::as_const(m_data.panels)) {
        for (const BarData::Bar &bar : panel.bars) {
            m_groupWidth = std::max(m_groupWidth, chartTextWidth(strong, bar.group) + style.u(3));
            m_labelWidth = std::max(m_labelWidth, chartTextWidth(ui, bar.label) + style.u(4));
            m_valueWidth = std::max(m_valueWidth, chartTextWidth(strong, bar.written) + style.u(3));
        }
    }
    m_labelWidth = std::min(m_labelWidth, width * labelsShare);
    m_size.setWidth(width);
    double y = 0;
    for (int panel = 0; panel < m_data.panels.size(); ++panel) {
        y = arrangePanel(panel, y, style) + style.u(panelGap);
    }
    m_size.setHeight(std::max(0.0, y - style.u(panelGap)));
}

double BarChart::arrangePanel(int panel, double top, const ChartStyle &style)
{
    const double label = chartLineHeight(style.type.font(TextRole::Label));
    const double text = chartLineHeight(style.type.font(TextRole::Ui));
    const double width = m_size.width();
    m_titles += QRectF(0, top, width, label);
    const double axisLeft = m_narrow ? 0 : m_groupWidth + m_labelWidth;
    const double axisWidth = std::max(1.0, width - axisLeft - m_valueWidth);
    double y = top + label + style.u(2.5);
    const double first = y;
    const double bar = std::max(style.u(barHeight), text * 0.75);
    for (int i = 0; i < m_data.panels.at(panel).bars.size(); ++i) {
        Placed placed{panel, i, {}, {}, {}};
        if (m_narrow) {
            placed.group = {0, y, m_groupWidth, text};
            placed.label = {m_groupWidth, y, width - m_groupWidth, text};
            y += text + style.u(0.5);
        } else {
            const double middle = (std::max(bar, text) - text) / 2;
            placed.group = {0, y + middle, m_groupWidth, text};
            placed.label = {m_groupWidth, y + middle, m_labelWidth - style.u(2), text};
        }
        const double height = m_narrow ? bar : std::max(bar, text);
        placed.track = {axisLeft, y + (height - bar) / 2, axisWidth, bar};
        m_placed += placed;
        y += height + style.u(rowGap);
    }
    m_axes += QRectF(axisLeft, first - style.u(1), axisWidth, y - style.u(rowGap) - first + style.u(2));
    return m_axes.last().bottom() + style.u(1) + chartLineHeight(style.type.font(TextRole::Small));
}

double BarChart::lengthOf(const Placed &placed) const
{
    return std::max(2.0, m_scales.at(placed.panel).share(barOf(placed).value) * placed.track.width());
}

QRectF BarChart::place(int item) const
{
    const Placed &placed = m_placed.at(item);
    QRectF bar = placed.track;
    bar.setWidth(lengthOf(placed));
    return mirroredIn(bar, m_size.width(), m_style);
}

void BarChart::paint(QPainter *painter, const ChartStyle &style, int current) const
{
    painter->save();
    for (int panel = 0; panel < m_titles.size(); ++panel) {
        drawChartText(painter, mirroredIn(m_titles.at(panel), m_size.width(), style),
                      m_data.panels.at(panel).title, style.type.font(TextRole::Label), style.tokens.ink2,
                      Qt::AlignLeft, style);
        paintAxis(painter, style, panel);
    }
    for (int i = 0; i < m_placed.size(); ++i) {
        paintBar(painter, style, m_placed.at(i));
        paintTexts(painter, style, m_placed.at(i), i == current);
    }
    if (current >= 0 && current < m_placed.size()) {
        drawChartFocus(painter, place(current), style);
    }
    painter->restore();
}

void BarChart::paintAxis(QPainter *painter, const ChartStyle &style, int panel) const
{
    const QFont small = style.type.font(TextRole::Small);
    const QRectF axis = m_axes.at(panel);
    const LinearScale &scale = m_scales.at(panel);
    double free = -1e9;
    for (const double tick : scale.ticks()) {
        const double x = axis.left() + scale.share(tick) * axis.width();
        const QRectF line = mirroredIn({x, axis.top(), 1, axis.height()}, m_size.width(), style);
        painter->fillRect(line, tick == scale.first() ? style.tokens.rule2 : style.tokens.rule);
        const QString text = m_data.tick != nullptr ? m_data.tick(tick) : QString::number(tick);
        const double width = chartTextWidth(small, text);
        const double left = tick == scale.first() ? x : x - width / 2;
        // A label that would touch the one before is left out; the line stays.
        if (left > free) {
            free = left + width + style.u(2);
            drawChartText(painter,
                          mirroredIn({left, axis.bottom() + style.u(0.5), width, chartLineHeight(small)},
                                     m_size.width(), style),
                          text, small, style.tokens.ink2, Qt::AlignLeft, style);
        }
    }
}

void BarChart::paintBar(QPainter *painter, const ChartStyle &style, const Placed &placed) const
{
    const BarData::Bar &bar = barOf(placed);
    QRectF rect = placed.track;
    rect.setWidth(lengthOf(placed));
    rect = mirroredIn(rect, m_size.width(), style);
    QPainterPath path;
    if (bar.atLeast) {
        path = openEnd(rect, style.mirrored());
    } else {
        path.addRect(rect);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, bar.atLeast);
    if (!bar.uncertain) {
        painter->fillPath(path, style.tokens.navy);
    } else {
        painter->fillPath(path, mixed(style.tokens.navy, style.tokens.sheet, 0.12));
        const double tip = bar.atLeast ? rect.height() / 2 : 0;
        drawChartHatch(painter, style.mirrored() ? rect.adjusted(tip, 0, 0, 0) : rect.adjusted(0, 0, -tip, 0),
                       QPen(style.tokens.navy, 1), style.u(1));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(style.tokens.navy, 1.5));
        painter->drawPath(path);
    }
    painter->restore();
}

void BarChart::paintTexts(QPainter *painter, const ChartStyle &style, const Placed &placed, bool here) const
{
    const BarData::Bar &bar = barOf(placed);
    const QFont ui = style.type.font(TextRole::Ui);
    const QFont strong = style.type.font(TextRole::UiStrong);
    const bool repeats = !m_narrow && placed.bar > 0 &&
                         m_data.panels.at(placed.panel).bars.at(placed.bar - 1).group == bar.group;
    if (!repeats) {
        drawChartText(painter, mirroredIn(placed.group, m_size.width(), style), bar.group, strong,
                      style.tokens.ink, Qt::AlignLeft, style);
    }
    drawChartText(painter, mirroredIn(placed.label, m_size.width(), style), bar.label, ui,
                  here ? style.tokens.ink : style.tokens.ink2, Qt::AlignLeft, style);
    const double text = chartLineHeight(strong);
    const QRectF value{placed.track.left() + lengthOf(placed) + style.u(2),
                       placed.track.center().y() - text / 2, m_valueWidth, text};
    painter->fillRect(mirroredIn({value.left() - style.u(1), value.top(),
                                  chartTextWidth(strong, bar.written) + style.u(2), text},
                                 m_size.width(), style),
                      style.tokens.sheet);
    drawChartText(painter, mirroredIn(value, m_size.width(), style), bar.written, strong, style.tokens.ink,
                  Qt::AlignLeft, style);
}

} // namespace attache::painting
