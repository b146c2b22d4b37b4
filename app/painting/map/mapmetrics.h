// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/map/maplayout.h"
#include "painting/typography.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace attache::painting {

/// Sizes and fonts of the map in pixels at its natural size, all from the font of the page.
class MapMetrics
{
public:
    explicit MapMetrics(const Typography &type);

    double u(double count) const { return count * m_unit; }
    const QFont &nameFont() const { return m_name; }
    const QFont &lineFont() const { return m_line; }
    const QFont &labelFont() const { return m_label; }
    const QFont &titleFont() const { return m_title; }

    /// Room of one person: tile and the air around it.
    QSizeF cell() const { return m_cell; }
    QSizeF portrait() const { return m_portrait; }
    /// The widest that the texts of a tile may be.
    double textWidth() const { return m_cell.width() - u(2); }
    double nameHeight() const { return m_nameHeight; }
    double lineHeight() const { return m_lineHeight; }
    /// Height of a label on a line.
    double labelHeight() const { return m_labelHeight; }

    /// The portrait of somebody at @p at, the middle of the portrait.
    QRectF portraitAt(QPointF at) const;
    /// Texts below it, of the given widths.
    QRectF nameAt(QPointF at, double width) const;
    QRectF lineAt(QPointF at, double width) const;

    /// Where a slot of the layout is: the middle of its portrait.
    QPointF place(const MapLayout &layout, const MapSlot &slot) const;
    /// The ground of a field; empty for one without columns.
    QRectF field(const MapLayout &layout, int field) const;
    double fieldGap() const { return u(3); }

private:
    double fieldWidth(const MapLayout &layout, int field) const;
    double fieldLeft(const MapLayout &layout, int field) const;

    double m_unit;
    QFont m_name;
    QFont m_line;
    QFont m_label;
    QFont m_title;
    QSizeF m_portrait;
    double m_nameHeight;
    double m_lineHeight;
    double m_labelHeight;
    double m_titleHeight = 0;
    QSizeF m_cell;
};

} // namespace attache::painting
