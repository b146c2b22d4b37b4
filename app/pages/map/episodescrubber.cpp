// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/episodescrubber.h"

#include "pages/map/mapwords.h"
#include "painting/marks.h"
#include "widgets/focusring.h"
#include "widgets/themedwidget.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace attache::pages {

namespace {

// In spacing units.
constexpr double markerHeight = 3.2;
constexpr double barHeight = 2.2;
constexpr double seasonGap = 2.5;
constexpr double widestSegment = 9;
/// In pixels between segments.
constexpr int gap = 2;

} // namespace

EpisodeScrubber::EpisodeScrubber(const domain::EpisodeSpine &spine, QWidget *parent)
    : QAbstractSlider(parent)
    , m_spine(spine)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setPageStep(std::max(1, spine.episodeCount(1)));
    setAccessibleName(tr("Episode after which the map stands"));
    setReached(domain::openToAll);
}

void EpisodeScrubber::setReached(domain::Gate reached)
{
    const int last = std::min(reached, m_spine.last()).ordinal;
    setRange(std::min(1, last), last);
    update();
}

QSize EpisodeScrubber::sizeHint() const
{
    const widgets::Theme theme = widgets::themeFor(this);
    const int text = QFontMetrics(theme.font(painting::TextRole::Small)).height();
    return {theme.u(60), theme.u(markerHeight + barHeight + 1) + 2 * text + theme.u(1)};
}

QRect EpisodeScrubber::segment(int ordinal) const
{
    const widgets::Theme theme = widgets::themeFor(this);
    const int count = m_spine.last().ordinal;
    const auto id = m_spine.episodeOf(domain::Gate{ordinal});
    if (!id || count == 0) {
        return {};
    }
    const auto seasons = static_cast<int>(m_spine.seasons().size());
    const int between = theme.u(seasonGap);
    const double room = width() - (seasons - 1) * between - 2;
    const double each = std::min<double>(theme.u(widestSegment), room / count);
    const auto before = static_cast<int>(m_spine.seasons().indexOf(id->season));
    const double left = 1 + (ordinal - 1) * each + before * between;
    const QRect logical(qRound(left), theme.u(markerHeight), qRound(left + each) - qRound(left) - gap,
                        theme.u(barHeight));
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

int EpisodeScrubber::ordinalAt(QPoint position) const
{
    for (int ordinal = 1; ordinal <= m_spine.last().ordinal; ++ordinal) {
        const QRect bar = segment(ordinal);
        if (position.x() >= bar.left() - gap && position.x() <= bar.right() + gap) {
            return ordinal;
        }
    }
    return 0;
}

void EpisodeScrubber::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Theme theme = widgets::themeFor(this);
    const painting::Tokens &t = theme.tokens;
    QPainter painter(this);
    for (int ordinal = 1; ordinal <= m_spine.last().ordinal; ++ordinal) {
        const QRect bar = segment(ordinal);
        if (ordinal > maximum()) {
            painter.save();
            painting::paintFrame(&painter, bar, t.oxwash, t.oxline, 1, t.hairline());
            QPainterPath shape;
            shape.addRect(bar);
            painting::paintHatch(&painter, shape, t, 5);
            painter.restore();
        } else {
            painting::paintFrame(&painter, bar, ordinal <= value() ? t.navy : t.rule2, QColor(), 1);
        }
    }
    paintNumbers(&painter);
    paintMarker(&painter);
    if (hasFocus()) {
        widgets::paintFocusRing(&painter, rect(), t.focus);
    }
}

void EpisodeScrubber::paintNumbers(QPainter *painter) const
{
    const widgets::Theme theme = widgets::themeFor(this);
    const QFont font = theme.font(painting::TextRole::Small);
    const QFontMetrics metrics(font);
    const int top = theme.u(markerHeight + barHeight + 1);
    for (int ordinal = 1; ordinal <= m_spine.last().ordinal; ++ordinal) {
        const auto id = m_spine.episodeOf(domain::Gate{ordinal});
        const QRect bar = segment(ordinal);
        if (!id) {
            continue;
        }
        QFont strong = font;
        strong.setWeight(ordinal == value() ? QFont::DemiBold : QFont::Normal);
        painter->setFont(strong);
        painter->setPen(ordinal == value() ? theme.tokens.ink : theme.tokens.ink2);
        const QString number = QLocale().toString(id->number);
        if (metrics.horizontalAdvance(number) <= bar.width() + gap) {
            painter->drawText(QRect(bar.left() - gap, top, bar.width() + 2 * gap, metrics.height()),
                              Qt::AlignCenter, number);
        }
        if (id->number == 1) {
            strong.setWeight(QFont::DemiBold);
            painter->setFont(strong);
            painter->setPen(theme.tokens.ink2);
            const QRect first = bar;
            const QRect last =
                segment(m_spine.lastOfSeason(id->season).value_or(domain::Gate{ordinal}).ordinal);
            const QRect line(std::min(first.left(), last.left()), top + metrics.height(),
                             std::max(first.right(), last.right()) - std::min(first.left(), last.left()),
                             metrics.height());
            painter->drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                              QFontMetrics(strong).elidedText(tr("Season %1").arg(id->season), Qt::ElideRight,
                                                              line.width()));
        }
    }
}

void EpisodeScrubber::paintMarker(QPainter *painter) const
{
    const widgets::Theme theme = widgets::themeFor(this);
    const QRect bar = segment(value());
    if (bar.isEmpty()) {
        return;
    }
    const double middle = bar.center().x() + 0.5;
    const double wide = theme.u(2);
    const double top = theme.u(0.5);
    const double point = bar.bottom() - 0.5;
    QPolygonF flag;
    flag << QPointF(middle - wide, top) << QPointF(middle + wide, top)
         << QPointF(middle + wide, point - theme.u(2)) << QPointF(middle, point)
         << QPointF(middle - wide, point - theme.u(2));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.tokens.sheet2, 1));
    painter->setBrush(theme.tokens.brass);
    painter->drawPolygon(flag);
    painter->restore();
}

void EpisodeScrubber::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        mouseMoveEvent(event);
    }
}

void EpisodeScrubber::mouseMoveEvent(QMouseEvent *event)
{
    const int ordinal = ordinalAt(event->position().toPoint());
    const bool isReached = ordinal >= 1 && ordinal <= maximum();
    setCursor(isReached ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (isReached && event->buttons() & Qt::LeftButton) {
        setValue(ordinal);
    }
}

void EpisodeScrubber::keyPressEvent(QKeyEvent *event)
{
    // The slider's own keys go by the orientation; Up and Down would be the wrong way round here.
    if (event->key() == Qt::Key_Comma || event->key() == Qt::Key_Period) {
        setValue(value() + (event->key() == Qt::Key_Comma ? -1 : 1));
        return;
    }
    QAbstractSlider::keyPressEvent(event);
}

void EpisodeScrubber::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    setAccessibleDescription(MapWords::standing(value(), m_spine));
    update();
}

bool EpisodeScrubber::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int ordinal = ordinalAt(help->pos());
        if (ordinal > maximum()) {
            QToolTip::showText(help->globalPos(), tr("Sealed until you have watched it"), this);
        } else if (ordinal > 0) {
            QToolTip::showText(help->globalPos(), MapWords::episode(ordinal, m_spine), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QAbstractSlider::event(event);
}

void EpisodeScrubber::changeEvent(QEvent *event)
{
    QAbstractSlider::changeEvent(event);
    if (widgets::changesTheme(event)) {
        updateGeometry();
        update();
    }
}

} // namespace attache::pages
