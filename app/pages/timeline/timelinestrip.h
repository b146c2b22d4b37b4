// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statement.h"
#include "widgets/themedwidget.h"

namespace attache::pages {

/// The years at a glance: each event a glyph on a line, near ones stacked in three lanes, and the day as of
/// which is read. A shortcut for the pointer; the list below offers the same by keyboard.
class TimelineStrip : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    explicit TimelineStrip(QWidget *parent = nullptr);

    /// Newest first, as the list has them. @p asOf is where the marker stands; @p isToday only changes the
    /// words.
    void setEvents(const QList<domain::Event> &events, QDate asOf, bool isToday);
    /// The event that is current in the list; -1 for none.
    void setCurrent(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The row of the event that was clicked.
    void activated(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void themeChanged() override;

private:
    struct Mark
    {
        int row = 0;
        /// Before mirroring.
        QPointF centre;
    };

    QRectF axis() const;
    double positionOf(QDate day) const;
    QPointF shown(QPointF point) const;
    void place();
    int markAt(QPointF position) const;
    void paintCaption(QPainter *painter, const widgets::Theme &theme) const;
    void paintAxis(QPainter *painter, const widgets::Theme &theme) const;
    void paintMarker(QPainter *painter, const widgets::Theme &theme) const;

    QList<domain::Event> m_events;
    QList<Mark> m_marks;
    QDate m_asOf;
    bool m_isToday = true;
    int m_firstYear = 0;
    int m_lastYear = 0;
    int m_current = -1;
};

} // namespace attache::pages
