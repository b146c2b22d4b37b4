// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "pages/timeline/datemarker.h"
#include "pages/timeline/storylane.h"
#include "pages/timeline/timelinescale.h"
#include "widgets/themedwidget.h"

#include <limits>
#include <optional>

namespace attache::pages {

/// Two lanes above each other: what happened in the world, each event a glyph on a line of years, months or
/// days, and the story, each episode a cell. Left and right go to the previous and the next one, up and down
/// to the other lane, plus, minus and 0 zoom, Return opens. Above both stands the marker of the day that the
/// reader reads as of: it is dragged, or walked with the arrows (months, with Shift days) and the page keys
/// (years), and counts when it is let go or with Return. The list below offers the events in words.
class TimelineStrip : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    enum class Lane
    {
        Day,
        World,
        Story
    };

    explicit TimelineStrip(QWidget *parent = nullptr);

    /// Newest first, as the list has them. @p asOf is where the marker stands, @p today how far it can go.
    void setEvents(const QList<domain::Event> &events, QDate asOf, QDate today);
    const DateMarker &marker() const { return m_marker; }
    /// Where the marker can be taken hold of; empty where it is out of sight.
    QRectF handle() const;
    void setEpisodes(const QList<domain::EpisodeCard> &episodes);
    /// Without the lane of the story, where the window is low.
    void setCompact(bool compact);
    /// The event that is current in the list; -1 for none.
    void setCurrent(int row);
    Lane lane() const { return m_lane; }
    const TimelineScale &scale() const { return m_scale; }

    void zoomIn() { zoom(0.5, std::nullopt); }
    void zoomOut() { zoom(2, std::nullopt); }
    void showAll();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The row of the event that was clicked.
    void activated(int row);
    /// The keyboard went to this row; it stays on the strip.
    void walkedTo(int row);
    /// What the event, or the episode, is about is to be opened.
    void opened(int row);
    void episodeOpened(const attache::domain::Ref &ref);
    /// The reader moved the marker there; nothing stands for today.
    void dayChosen(const std::optional<QDate> &day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void themeChanged() override;

private:
    struct Mark
    {
        int row = 0;
        /// Before mirroring.
        QPointF centre;
    };

    QRectF axis() const;
    double xOf(QDate day) const;
    double positionAt(double x) const;
    QPointF shown(QPointF point) const;
    void zoom(double factor, std::optional<double> position);
    void place();
    int markAt(QPointF position) const;
    void walk(int step);
    void walkWorld(int step);
    void changeLane(Lane lane);
    void announce();
    void openCurrent();
    void walkDay(int step, bool byDay);
    bool dayKeyPressed(int key, bool byDay);
    void moveMarkerTo(QDate day);
    void chooseDay();
    void leaveDay();
    QString tipAt(QPointF position) const;
    QString episodeWords(const domain::EpisodeCard &episode) const;
    void paintCaption(QPainter *painter, const widgets::Theme &theme) const;
    void paintAxis(QPainter *painter, const widgets::Theme &theme) const;
    void paintMarks(QPainter *painter, const widgets::Theme &theme) const;
    void paintMarker(QPainter *painter, const widgets::Theme &theme) const;

    QList<domain::Event> m_events;
    QList<Mark> m_marks;
    QList<domain::EpisodeCard> m_episodes;
    StoryLane m_story;
    TimelineScale m_scale;
    DateMarker m_marker;
    /// The earliest year that ever had something to show: it does not move while the marker does.
    int m_firstYear = std::numeric_limits<int>::max();
    bool m_compact = false;
    Lane m_lane = Lane::World;
    int m_current = -1;
    int m_episode = -1;
    /// Where a drag began, and whether it has moved.
    std::optional<QPointF> m_pressed;
    bool m_dragged = false;
    bool m_markerHeld = false;
};

} // namespace attache::pages
