// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/map/mapmetrics.h"

#include "painting/portraitpainter.h"

#include <QFontMetricsF>

#include <cmath>

namespace attache::painting {

namespace {

constexpr double portraitPixels = 44;
// In em of the page's font.
constexpr double cellWidth = 11;
// In spacing units.
constexpr double belowPortrait = 2;
constexpr double betweenRows = 10.5;

} // namespace

MapMetrics::MapMetrics(const Typography &type)
    : m_unit(type.unit())
    , m_name(type.font(TextRole::UiStrong))
    , m_line(type.font(TextRole::Ui))
    , m_label(type.font(TextRole::Small))
    , m_title(type.font(TextRole::Label))
    , m_nameHeight(QFontMetricsF(m_name).height())
    , m_lineHeight(QFontMetricsF(m_line).height())
{
    m_label.setWeight(QFont::DemiBold);
    const int width = qRound(type.scaled(portraitPixels));
    m_portrait = QSizeF(width, portraitHeight(width));
    m_labelHeight = QFontMetricsF(m_label).height() + u(1);
    m_titleHeight = QFontMetricsF(m_title).height() + u(3);
    m_cell = QSizeF(
        std::round(cellWidth * type.pixelSize()),
        std::round(m_portrait.height() + u(belowPortrait) + m_nameHeight + m_lineHeight + u(betweenRows)));
}

QRectF MapMetrics::portraitAt(QPointF at) const
{
    return {at - QPointF(m_portrait.width() / 2, m_portrait.height() / 2), m_portrait};
}

QRectF MapMetrics::nameAt(QPointF at, double width) const
{
    return {at.x() - width / 2, at.y() + m_portrait.height() / 2 + u(belowPortrait), width, m_nameHeight};
}

QRectF MapMetrics::lineAt(QPointF at, double width) const
{
    return nameAt(at, width).translated(0, m_nameHeight);
}

double MapMetrics::fieldWidth(const MapLayout &layout, int field) const
{
    const int columns = layout.columns(field);
    return columns == 0 ? 0 : (columns + 2 * MapLayout::stagger) * m_cell.width() + u(2);
}

double MapMetrics::fieldLeft(const MapLayout &layout, int field) const
{
    double left = 0;
    for (int before = 0; before < field; ++before) {
        const double width = fieldWidth(layout, before);
        left += width > 0 ? width + fieldGap() : 0;
    }
    return left;
}

QRectF MapMetrics::field(const MapLayout &layout, int field) const
{
    const double width = fieldWidth(layout, field);
    return width <= 0
               ? QRectF()
               : QRectF(fieldLeft(layout, field), 0, width, m_titleHeight + layout.rows() * m_cell.height());
}

QPointF MapMetrics::place(const MapLayout &layout, const MapSlot &slot) const
{
    const double aside = slot.row % 2 == 0 ? 2 * MapLayout::stagger : 0;
    const double x = fieldLeft(layout, slot.field) + u(1) + (slot.column + 0.5 + aside) * m_cell.width();
    // The tile stands in the middle of its cell.
    const double free = u(betweenRows);
    const double y = m_titleHeight + slot.row * m_cell.height() + free / 2 + m_portrait.height() / 2;
    return {std::round(x), std::round(y)};
}

} // namespace attache::painting
