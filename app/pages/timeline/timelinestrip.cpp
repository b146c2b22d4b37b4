// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline/timelinestrip.h"

#include "pages/pagewords.h"
#include "pages/timeline/eventwords.h"
#include "widgets/focusring.h"
#include "widgets/textwidth.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using painting::TextRole;

// In spacing units.
constexpr double sideMargin = 7;
constexpr double captionTop = 3;
constexpr double laneHeight = 2.3;
constexpr double axisFromCaption = 11;
constexpr double storyFromAxis = 12;
constexpr double storyHeight = 5.5;
constexpr double belowStory = 6.5;
constexpr double glyphSize = 10; ///< Pixels at 10 pt.

/// The day in the middle of what a date can mean.
QDate middleOf(const domain::PartialDate &date)
{
    if (date.month() == 0) {
        return {date.year(), 7, 1};
    }
    return date.day() == 0 ? QDate(date.year(), date.month(), 15) : date.firstDay();
}

} // namespace

TimelineStrip::TimelineStrip(QWidget *parent)
    : ThemedWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void TimelineStrip::setEvents(const QList<domain::Event> &events, QDate asOf, QDate today)
{
    m_events = events;
    // As of an earlier day the later events are gone, but the way back to them is not.
    int last = std::max(asOf.year(), today.year());
    int first = std::min(asOf.year(), m_firstYear);
    for (const domain::Event &event : events) {
        if (event.date.isValid()) {
            first = std::min(first, event.date.year());
            last = std::max(last, event.date.year());
        }
    }
    if (m_scale.days() <= 1) {
        m_scale = TimelineScale(first, last);
    } else {
        m_scale.setYears(first, last);
    }
    m_firstYear = first;
    m_marker.place(asOf, QDate(first, 1, 1), today);
    setAccessibleName(tr("Years from %1 to %2").arg(first).arg(last));
    setAccessibleDescription(
        tr("%n event(s); the list below has them all.", nullptr, static_cast<int>(events.size())));
    place();
    update();
}

void TimelineStrip::setEpisodes(const QList<domain::EpisodeCard> &episodes)
{
    m_episodes = episodes;
    m_story.setEpisodes(m_compact ? QList<domain::EpisodeCard>() : m_episodes);
    m_episode = std::min(m_episode, static_cast<int>(m_story.episodes().size()) - 1);
    if (m_episode < 0) {
        m_lane = Lane::World;
    }
    updateGeometry();
    place();
    update();
}

void TimelineStrip::setCompact(bool compact)
{
    if (m_compact != compact) {
        m_compact = compact;
        setEpisodes(m_episodes);
    }
}

void TimelineStrip::setCurrent(int row)
{
    if (m_current == row) {
        return;
    }
    m_current = row;
    if (row >= 0 && row < m_events.size() && m_events.at(row).date.isValid()) {
        m_scale.reveal(middleOf(m_events.at(row).date));
        place();
    }
    update();
}

QSize TimelineStrip::sizeHint() const
{
    const widgets::Theme current = theme();
    const int caption = QFontMetrics(current.font(TextRole::Ui)).height();
    const double story = m_story.episodes().isEmpty() ? 0 : storyHeight + belowStory;
    return {current.u(100), current.u(captionTop + axisFromCaption + storyFromAxis + story) + caption};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {theme().u(40), sizeHint().height()};
}

QRectF TimelineStrip::axis() const
{
    const widgets::Theme current = theme();
    const double y =
        current.u(captionTop + axisFromCaption) + QFontMetrics(current.font(TextRole::Ui)).height();
    const double left = current.u(sideMargin);
    return {left, y, std::max(1.0, width() - 2 * left), 1};
}

double TimelineStrip::xOf(QDate day) const
{
    return axis().left() + m_scale.positionOf(day) * axis().width();
}

double TimelineStrip::positionAt(double x) const
{
    const double unmirrored = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    return std::clamp((unmirrored - axis().left()) / axis().width(), 0.0, 1.0);
}

QPointF TimelineStrip::shown(QPointF point) const
{
    return layoutDirection() == Qt::RightToLeft ? QPointF(width() - point.x(), point.y()) : point;
}

/// Around the given position, or around the current event, or around the newest one.
void TimelineStrip::zoom(double factor, std::optional<double> position)
{
    double around = 0.5;
    const int anchor = m_current >= 0 ? m_current : 0;
    if (position) {
        around = *position;
    } else if (anchor < m_events.size() && m_events.at(anchor).date.isValid()) {
        around = std::clamp(m_scale.positionOf(middleOf(m_events.at(anchor).date)), 0.0, 1.0);
    }
    m_scale.zoom(factor, around);
    place();
    update();
}

void TimelineStrip::showAll()
{
    m_scale.showAll();
    place();
    update();
}

/// Oldest first, each mark in the first lane where it is free of its neighbour.
void TimelineStrip::place()
{
    m_marks.clear();
    const widgets::Theme current = theme();
    const double size = current.type.scaled(glyphSize);
    const double lane = current.type.unit() * laneHeight;
    const std::array offsets{0.0, -lane, lane};
    std::array<double, 3> ends{-1e9, -1e9, -1e9};
    const QRectF line = axis();
    for (int row = static_cast<int>(m_events.size()) - 1; row >= 0; --row) {
        if (!m_events.at(row).date.isValid()) {
            continue;
        }
        const double x = xOf(middleOf(m_events.at(row).date));
        if (x < line.left() - size / 2 || x > line.right() + size / 2) {
            continue;
        }
        size_t best = 0;
        while (best < offsets.size() && x - ends[best] < size) {
            ++best;
        }
        if (best == offsets.size()) {
            best = static_cast<size_t>(std::ranges::min_element(ends) - ends.begin());
        }
        ends[best] = x;
        m_marks.append({row, QPointF(x, line.top() + offsets[best])});
    }
    m_story.place({line.left(), line.top() + current.u(storyFromAxis), line.width(),
                   static_cast<double>(current.u(storyHeight))},
                  current);
}

int TimelineStrip::markAt(QPointF position) const
{
    int nearest = -1;
    double least = theme().type.scaled(12);
    for (const Mark &mark : m_marks) {
        const double distance = QLineF(shown(mark.centre), position).length();
        if (distance < least) {
            least = distance;
            nearest = mark.row;
        }
    }
    return nearest;
}

void TimelineStrip::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Theme current = theme();
    QPainter painter(this);
    painter.fillRect(rect(), current.tokens.sheet2);
    painter.fillRect(QRect(0, height() - 1, width(), 1), current.tokens.rule);
    paintCaption(&painter, current);
    paintAxis(&painter, current);
    paintMarks(&painter, current);
    paintMarker(&painter, current);
    m_story.paint(&painter, current, width(), layoutDirection());
    if (hasFocus() && m_lane == Lane::Story && m_episode >= 0) {
        const QRectF cell = m_story.cell(m_episode, width(), layoutDirection());
        widgets::paintFocusRing(&painter, cell.adjusted(-2, -2, 2, 2), current.tokens.focus, 4, 2);
    }
}

void TimelineStrip::paintMarks(QPainter *painter, const widgets::Theme &theme) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double size = theme.type.scaled(glyphSize);
    for (const Mark &mark : m_marks) {
        const QPointF centre = shown(mark.centre);
        const bool here = mark.row == m_current;
        painting::paintTimelineGlyph(painter, centre, here ? size * 1.3 : size,
                                     glyphOf(m_events.at(mark.row).kind), theme.tokens, theme.tokens.sheet2);
        if (here) {
            const bool keyboard = hasFocus() && m_lane == Lane::World;
            widgets::paintFocusRing(painter, QRectF(centre - QPointF(size, size), QSizeF(2 * size, 2 * size)),
                                    keyboard ? theme.tokens.focus : theme.tokens.brass, 3,
                                    keyboard ? 2 : 1.5);
        }
    }
    painter->restore();
}

void TimelineStrip::paintCaption(QPainter *painter, const widgets::Theme &theme) const
{
    const QString day =
        m_marker.isToday() ? tr("Known as of today") : tr("Known as of %1").arg(dateInWords(m_marker.day()));
    const QFont strong = theme.font(TextRole::UiStrong);
    const int side = theme.u(sideMargin);
    QRect line(side, theme.u(captionTop), width() - 2 * side, QFontMetrics(strong).height());
    const int first = std::min(line.width(), widgets::textWidth(strong, day));
    const auto leading =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    const QRect dayRect(line.left(), line.top(), first, line.height());
    painter->setFont(strong);
    painter->setPen(theme.tokens.ink);
    painter->drawText(QStyle::visualRect(layoutDirection(), rect(), dayRect), leading, day);
    line.setLeft(dayRect.right() + 1 + theme.u(2));
    const QFont plain = theme.font(TextRole::Ui);
    painter->setFont(plain);
    painter->setPen(theme.tokens.ink2);
    QString note =
        m_marker.isMoved()   ? tr("Let go, or press Return, to read as of this day. Escape goes back.")
        : m_marker.isToday() ? tr("Drag the marker back to read the encyclopedia as it stood on another day.")
                             : tr("What became known later is left out.");
    if (!m_scale.isWhole() && !m_marker.isMoved()) {
        note = tr("%1 to %2", "two dates").arg(dateInWords(m_scale.dayAt(0)), dateInWords(m_scale.dayAt(1))) +
               u" · "_s + note;
    }
    painter->drawText(QStyle::visualRect(layoutDirection(), rect(), line), leading,
                      QFontMetrics(plain).elidedText(note, Qt::ElideRight, line.width()));
}

void TimelineStrip::paintAxis(QPainter *painter, const widgets::Theme &theme) const
{
    const QRectF line = axis();
    const int y = qRound(line.top());
    painter->fillRect(QRectF(line.left(), y, line.width(), 1), theme.tokens.rule2);
    const QFont font = theme.font(TextRole::Small);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    const int room = qRound(line.width() / (widgets::textWidth(font, u"30 Mmm"_s) + theme.u(3)));
    const QList<TimelineScale::Tick> ticks = m_scale.ticks(room, locale());
    for (const TimelineScale::Tick &tick : ticks) {
        const QPointF at = shown({xOf(tick.day), line.top()});
        const int reach = theme.u(tick.major ? 3 : 2);
        painter->fillRect(QRect(qRound(at.x()), y - reach, 1, 2 * reach + theme.u(1)), theme.tokens.rule2);
        const int width = widgets::textWidth(font, tick.text);
        const int x = layoutDirection() == Qt::RightToLeft ? qRound(at.x()) - theme.u(1.5) - width
                                                           : qRound(at.x()) + theme.u(1.5);
        painter->setPen(tick.major ? theme.tokens.ink : theme.tokens.ink2);
        painter->drawText(QRect(x, y + theme.u(4), width, metrics.height()), Qt::AlignCenter, tick.text);
    }
}

QRectF TimelineStrip::handle() const
{
    const QRectF line = axis();
    const double x = xOf(m_marker.day());
    return x < line.left() || x > line.right() ? QRectF()
                                               : DateMarker::handle(shown({x, line.top()}), theme());
}

void TimelineStrip::paintMarker(QPainter *painter, const widgets::Theme &theme) const
{
    const QRectF line = axis();
    const double x = xOf(m_marker.day());
    if (x > line.right()) {
        return;
    }
    const QPointF at = shown({std::max(x, line.left()), line.top()});
    DateMarker::paintBeyond(painter, at, shown({line.right(), line.top()}), theme);
    if (x < line.left()) {
        return;
    }
    DateMarker::paint(painter, at, theme);
    if (hasFocus() && m_lane == Lane::Day) {
        widgets::paintFocusRing(painter, DateMarker::handle(at, theme), theme.tokens.focus, 3, 2);
    }
}

void TimelineStrip::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    place();
}

void TimelineStrip::themeChanged()
{
    place();
    ThemedWidget::themeChanged();
}

} // namespace attache::pages
