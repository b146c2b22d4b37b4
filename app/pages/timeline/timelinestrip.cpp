// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline/timelinestrip.h"

#include "pages/pagewords.h"
#include "pages/timeline/eventwords.h"
#include "widgets/focusring.h"
#include "widgets/textwidth.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace attache::pages {

namespace {

using painting::TextRole;

// In spacing units.
constexpr double sideMargin = 7;
constexpr double captionTop = 3;
constexpr double laneHeight = 2.3;
constexpr double axisFromCaption = 11;
constexpr double belowAxis = 12;
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
    setMouseTracking(true);
}

void TimelineStrip::setEvents(const QList<domain::Event> &events, QDate asOf, bool isToday)
{
    m_events = events;
    m_asOf = asOf;
    m_isToday = isToday;
    m_lastYear = asOf.year();
    m_firstYear = m_lastYear;
    for (const domain::Event &event : events) {
        if (event.date.isValid()) {
            m_firstYear = std::min(m_firstYear, event.date.year());
            m_lastYear = std::max(m_lastYear, event.date.year());
        }
    }
    setAccessibleName(tr("Years from %1 to %2").arg(m_firstYear).arg(m_lastYear));
    setAccessibleDescription(
        tr("%n event(s); the list below has them all.", nullptr, static_cast<int>(events.size())));
    place();
    update();
}

void TimelineStrip::setCurrent(int row)
{
    if (m_current != row) {
        m_current = row;
        update();
    }
}

QSize TimelineStrip::sizeHint() const
{
    const widgets::Theme current = theme();
    const int caption = QFontMetrics(current.font(TextRole::Ui)).height();
    return {current.u(100), current.u(captionTop + axisFromCaption + belowAxis) + caption};
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

double TimelineStrip::positionOf(QDate day) const
{
    const QDate first(m_firstYear, 1, 1);
    const QDate end(m_lastYear + 1, 1, 1);
    const double share =
        static_cast<double>(first.daysTo(day)) / static_cast<double>(std::max<qint64>(1, first.daysTo(end)));
    return axis().left() + std::clamp(share, 0.0, 1.0) * axis().width();
}

QPointF TimelineStrip::shown(QPointF point) const
{
    return layoutDirection() == Qt::RightToLeft ? QPointF(width() - point.x(), point.y()) : point;
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
    for (int row = static_cast<int>(m_events.size()) - 1; row >= 0; --row) {
        if (!m_events.at(row).date.isValid()) {
            continue;
        }
        const double x = positionOf(middleOf(m_events.at(row).date));
        size_t best = 0;
        while (best < offsets.size() && x - ends[best] < size) {
            ++best;
        }
        if (best == offsets.size()) {
            best = static_cast<size_t>(std::ranges::min_element(ends) - ends.begin());
        }
        ends[best] = x;
        m_marks.append({row, QPointF(x, axis().top() + offsets[best])});
    }
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
    if (m_firstYear == 0) {
        return;
    }
    paintAxis(&painter, current);
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = current.type.scaled(glyphSize);
    for (const Mark &mark : m_marks) {
        const QPointF centre = shown(mark.centre);
        const bool here = mark.row == m_current;
        painting::paintTimelineGlyph(&painter, centre, here ? size * 1.3 : size,
                                     glyphOf(m_events.at(mark.row).kind), current.tokens,
                                     current.tokens.sheet2);
        if (here) {
            const double half = size;
            widgets::paintFocusRing(&painter,
                                    QRectF(centre - QPointF(half, half), QSizeF(2 * half, 2 * half)),
                                    current.tokens.brass, 3, 1.5);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintMarker(&painter, current);
}

void TimelineStrip::paintCaption(QPainter *painter, const widgets::Theme &theme) const
{
    const QString day = m_isToday ? tr("Known as of today") : tr("Known as of %1").arg(dateInWords(m_asOf));
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
    const QString note = tr("%n event(s)", nullptr, static_cast<int>(m_events.size()));
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
    for (int year = m_firstYear; year <= m_lastYear; ++year) {
        const QPointF at = shown({positionOf(QDate(year, 1, 1)), line.top()});
        const int tick = theme.u(3);
        painter->fillRect(QRect(qRound(at.x()), y - tick, 1, 2 * tick + theme.u(1)), theme.tokens.rule2);
        const QString text = QString::number(year);
        const int width = widgets::textWidth(font, text);
        const int x = layoutDirection() == Qt::RightToLeft ? qRound(at.x()) - theme.u(1.5) - width
                                                           : qRound(at.x()) + theme.u(1.5);
        painter->setPen(theme.tokens.ink2);
        painter->drawText(QRect(x, y + theme.u(4), width, metrics.height()), Qt::AlignCenter, text);
    }
}

void TimelineStrip::paintMarker(QPainter *painter, const widgets::Theme &theme) const
{
    const QRectF line = axis();
    const QPointF at = shown({positionOf(m_asOf), line.top()});
    const QPointF end = shown({line.right(), line.top()});
    const int half = theme.u(3.5);
    QColor beyond = theme.tokens.rule2;
    beyond.setAlphaF(0.35F);
    painter->fillRect(QRectF(QPointF(std::min(at.x(), end.x()), line.top() - half),
                             QPointF(std::max(at.x(), end.x()), line.top() + half)),
                      beyond);
    painter->fillRect(QRectF(at.x() - 1, line.top() - theme.u(5), 2, theme.u(10)), theme.tokens.brass);
    const double wide = theme.u(1.75);
    const double top = line.top() - theme.u(7);
    QPolygonF flag;
    flag << QPointF(at.x() - wide, top) << QPointF(at.x() + wide, top)
         << QPointF(at.x() + wide, top + theme.u(2)) << QPointF(at.x(), top + theme.u(3.5))
         << QPointF(at.x() - wide, top + theme.u(2));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.tokens.brass);
    painter->drawPolygon(flag);
}

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = markAt(help->pos());
        if (row < 0) {
            QToolTip::hideText();
        } else {
            const domain::Event &shownEvent = m_events.at(row);
            QToolTip::showText(
                help->globalPos(),
                tr("%1: %2", "date: what happened").arg(dateInWords(shownEvent.date), shownEvent.title),
                this);
        }
        return true;
    }
    return ThemedWidget::event(event);
}

void TimelineStrip::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    place();
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (row >= 0) {
        Q_EMIT activated(row);
    }
}

void TimelineStrip::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(markAt(event->position()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void TimelineStrip::themeChanged()
{
    place();
    ThemedWidget::themeChanged();
}

} // namespace attache::pages
