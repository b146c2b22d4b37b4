// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and pointer of the strip; what it shows is in timelinestrip.cpp.
#include "pages/pagewords.h"
#include "pages/timeline/eventwords.h"
#include "pages/timeline/timelinestrip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

constexpr double wheelStep = 1.25;
constexpr double panStep = 0.1; ///< Of the width, for a notch of the wheel.
constexpr double dragAfter = 4; ///< Pixels.

} // namespace

QString TimelineStrip::episodeWords(const domain::EpisodeCard &episode) const
{
    const QString number = episodeBrief(episode.id);
    if (!episode.title.isEmpty()) {
        return tr("%1 %2", "S1 E3 and its title").arg(number, episode.title);
    }
    return episode.watched ? number : tr("%1, sealed", "an episode").arg(number);
}

QString TimelineStrip::tipAt(QPointF position) const
{
    if (handle().contains(position)) {
        return tr("Drag to read the encyclopedia as it stood on another day");
    }
    const int row = markAt(position);
    if (row >= 0) {
        const domain::Event &event = m_events.at(row);
        return tr("%1: %2", "date: what happened").arg(dateInWords(event.date), event.title);
    }
    const int episode = m_story.episodeAt(position, width(), layoutDirection());
    return episode < 0 ? QString() : episodeWords(m_story.episodes().at(episode));
}

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), tip, this);
        }
        return true;
    }
    return ThemedWidget::event(event);
}

void TimelineStrip::changeLane(Lane lane)
{
    if (lane == Lane::Story && m_story.episodes().isEmpty()) {
        return;
    }
    leaveDay();
    m_lane = lane;
    if (lane == Lane::Day) {
        m_scale.reveal(m_marker.day());
        place();
    }
    if (lane == Lane::Story && m_episode < 0) {
        m_episode = std::max(0, m_story.next() - 1);
    }
    announce();
    update();
}

/// Forward in time for 1, back for -1.
void TimelineStrip::walkWorld(int step)
{
    // The list has the newest first.
    const int last = static_cast<int>(m_events.size()) - 1;
    const int row = m_current < 0 ? 0 : std::clamp(m_current - step, 0, std::max(0, last));
    if (last >= 0 && row != m_current) {
        setCurrent(row);
        Q_EMIT walkedTo(row);
        announce();
    }
}

/// Months, or days.
void TimelineStrip::walkDay(int step, bool byDay)
{
    moveMarkerTo(byDay ? m_marker.day().addDays(step) : m_marker.day().addMonths(step));
}

void TimelineStrip::moveMarkerTo(QDate day)
{
    m_marker.moveTo(day);
    m_scale.reveal(m_marker.day());
    place();
    announce();
    update();
}

void TimelineStrip::chooseDay()
{
    m_markerHeld = false;
    if (m_marker.isMoved()) {
        const bool today = m_marker.isToday();
        const QDate day = m_marker.day();
        m_marker.moveBack();
        // Whoever hears it places the marker anew.
        Q_EMIT dayChosen(today ? std::nullopt : std::optional(day));
    }
    update();
}

void TimelineStrip::leaveDay()
{
    m_markerHeld = false;
    m_marker.moveBack();
    update();
}

void TimelineStrip::walk(int step)
{
    if (m_lane == Lane::World) {
        walkWorld(step);
        return;
    }
    m_episode = std::clamp(m_episode + step, 0, static_cast<int>(m_story.episodes().size()) - 1);
    announce();
    update();
}

/// Screen readers hear where the keyboard is.
void TimelineStrip::announce()
{
    QString words;
    if (m_lane == Lane::Day) {
        const QString day = m_marker.isToday() ? tr("Known as of today")
                                               : tr("Known as of %1").arg(dateInWords(m_marker.day()));
        words = m_marker.isMoved() ? tr("%1. Return reads from there.").arg(day)
                                   : tr("%1. The arrows move the day.").arg(day);
    } else if (m_lane == Lane::Story && m_episode >= 0) {
        words = tr("In the story: %1").arg(episodeWords(m_story.episodes().at(m_episode)));
    } else if (m_current >= 0 && m_current < m_events.size()) {
        const domain::Event &event = m_events.at(m_current);
        words =
            tr("In the world: %1")
                .arg(QStringList{dateInWords(event.date), kindSingular(event.kind), event.title, event.text}
                         .join(u", "_s));
    }
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void TimelineStrip::openCurrent()
{
    if (m_lane == Lane::Day) {
        chooseDay();
    } else if (m_lane == Lane::World) {
        if (m_current >= 0) {
            Q_EMIT opened(m_current);
        }
    } else if (m_episode >= 0 && m_story.episodes().at(m_episode).open) {
        Q_EMIT episodeOpened(m_story.episodes().at(m_episode).id.ref());
    }
}

/// False for keys that mean the same in every lane.
bool TimelineStrip::dayKeyPressed(int key, bool byDay)
{
    constexpr int monthsOfYear = 12;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        walkDay(-forward, byDay);
        return true;
    case Qt::Key_Right:
        walkDay(forward, byDay);
        return true;
    case Qt::Key_PageUp:
        walkDay(-monthsOfYear, false);
        return true;
    case Qt::Key_PageDown:
        walkDay(monthsOfYear, false);
        return true;
    case Qt::Key_Home:
        moveMarkerTo(m_marker.first());
        return true;
    case Qt::Key_End:
        moveMarkerTo(m_marker.today());
        return true;
    case Qt::Key_Escape:
        if (!m_marker.isMoved()) {
            return false;
        }
        leaveDay();
        announce();
        return true;
    default:
        return false;
    }
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        ThemedWidget::keyPressEvent(event);
        return;
    }
    if (m_lane == Lane::Day && dayKeyPressed(event->key(), event->modifiers() & Qt::ShiftModifier)) {
        return;
    }
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int all = static_cast<int>(std::max(m_events.size(), m_story.episodes().size()));
    switch (event->key()) {
    case Qt::Key_Left:
        walk(-forward);
        break;
    case Qt::Key_Right:
        walk(forward);
        break;
    case Qt::Key_Home:
        walk(-all);
        break;
    case Qt::Key_End:
        walk(all);
        break;
    case Qt::Key_Up:
        changeLane(m_lane == Lane::Story ? Lane::World : Lane::Day);
        break;
    case Qt::Key_Down:
        changeLane(m_lane == Lane::Day ? Lane::World : Lane::Story);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        showAll();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        break;
    default:
        ThemedWidget::keyPressEvent(event);
    }
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_markerHeld = handle().contains(event->position());
        m_pressed = event->position();
        m_dragged = false;
    }
}

void TimelineStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && (event->buttons() & Qt::LeftButton)) {
        if (m_markerHeld) {
            m_lane = Lane::Day;
            m_marker.moveTo(m_scale.dayAt(positionAt(event->position().x())));
            update();
            return;
        }
        const double by = event->position().x() - m_pressed->x();
        if (m_dragged || std::abs(by) > dragAfter) {
            m_dragged = true;
            m_scale.pan((layoutDirection() == Qt::RightToLeft ? by : -by) / axis().width());
            m_pressed = event->position();
            place();
            update();
        }
        return;
    }
    const bool something = !tipAt(event->position()).isEmpty();
    setCursor(handle().contains(event->position()) ? Qt::SizeHorCursor
              : something                          ? Qt::PointingHandCursor
                                                   : Qt::ArrowCursor);
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_pressed.reset();
    if (m_markerHeld) {
        chooseDay();
        return;
    }
    if (std::exchange(m_dragged, false)) {
        return;
    }
    if (const int row = markAt(event->position()); row >= 0) {
        m_lane = Lane::World;
        Q_EMIT activated(row);
        return;
    }
    const int episode = m_story.episodeAt(event->position(), width(), layoutDirection());
    if (episode >= 0) {
        m_lane = Lane::Story;
        m_episode = episode;
        openCurrent();
        update();
    }
}

/// With Ctrl the wheel zooms around the pointer; without it moves through time, where there is more to see.
void TimelineStrip::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(angle.y() > 0 ? 1 / wheelStep : wheelStep, positionAt(event->position().x()));
    } else if (!m_scale.isWhole()) {
        const int turned = angle.x() != 0 ? angle.x() : angle.y();
        m_scale.pan(turned > 0 ? -panStep : panStep);
        place();
        update();
    } else {
        event->ignore();
        return;
    }
    event->accept();
}

void TimelineStrip::focusInEvent(QFocusEvent *event)
{
    ThemedWidget::focusInEvent(event);
    if (m_lane == Lane::World && m_current < 0) {
        walkWorld(0);
    }
    update();
}

void TimelineStrip::focusOutEvent(QFocusEvent *event)
{
    ThemedWidget::focusOutEvent(event);
    leaveDay();
    update();
}

} // namespace attache::pages
