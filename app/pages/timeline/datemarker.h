// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QDate>
#include <QRectF>

#include <optional>

class QPainter;

namespace attache::pages {

/// The marker of the day that the encyclopedia is read as of: where it stands, and where it is being moved.
class DateMarker
{
public:
    /// It stands at @p day and can go from @p first to @p today. A movement that was not finished is over.
    void place(QDate day, QDate first, QDate today);
    /// Where it is shown: while it is moved, where it would go.
    QDate day() const { return m_moved.value_or(m_day); }
    QDate first() const { return m_first; }
    QDate today() const { return m_today; }
    bool isToday() const { return day() >= m_today; }
    /// Away from where it stands.
    bool isMoved() const { return m_moved && *m_moved != m_day; }
    void moveTo(QDate day);
    void moveBack() { m_moved.reset(); }

    /// Its flag, above the point @p at of the line of time; large enough to take hold of.
    static QRectF handle(QPointF at, const widgets::Theme &theme);
    static void paint(QPainter *painter, QPointF at, const widgets::Theme &theme);
    /// What became known later, from the marker to the end of the line.
    static void paintBeyond(QPainter *painter, QPointF at, QPointF end, const widgets::Theme &theme);

private:
    QDate m_day;
    QDate m_first;
    QDate m_today;
    std::optional<QDate> m_moved;
};

} // namespace attache::pages
