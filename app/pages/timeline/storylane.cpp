// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline/storylane.h"

#include "painting/marks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace attache::pages {

namespace {

// In spacing units.
constexpr double seasonGap = 3;
constexpr double widestCell = 16;

} // namespace

void StoryLane::place(const QRectF &rect, const widgets::Theme &theme)
{
    m_cells.clear();
    if (m_episodes.isEmpty()) {
        return;
    }
    int seasons = 1;
    for (qsizetype i = 1; i < m_episodes.size(); ++i) {
        seasons += m_episodes.at(i).id.season != m_episodes.at(i - 1).id.season ? 1 : 0;
    }
    const double gaps = (seasons - 1) * theme.u(seasonGap);
    const double pitch =
        std::min<double>(theme.u(widestCell), (rect.width() - gaps) / static_cast<double>(m_episodes.size()));
    double x = rect.left();
    for (qsizetype i = 0; i < m_episodes.size(); ++i) {
        if (i > 0 && m_episodes.at(i).id.season != m_episodes.at(i - 1).id.season) {
            x += theme.u(seasonGap);
        }
        m_cells += QRectF(x, rect.top(), std::max(1.0, pitch - 2), rect.height());
        x += pitch;
    }
}

QRectF StoryLane::cell(int episode, double width, Qt::LayoutDirection direction) const
{
    const QRectF rect = m_cells.value(episode);
    return direction == Qt::RightToLeft
               ? QRectF(width - rect.right(), rect.top(), rect.width(), rect.height())
               : rect;
}

int StoryLane::episodeAt(QPointF point, double width, Qt::LayoutDirection direction) const
{
    for (int i = 0; i < m_cells.size(); ++i) {
        if (cell(i, width, direction).contains(point)) {
            return i;
        }
    }
    return -1;
}

int StoryLane::next() const
{
    const auto found = std::ranges::find(m_episodes, false, &domain::EpisodeCard::watched);
    return found == m_episodes.end() ? -1 : static_cast<int>(found - m_episodes.begin());
}

void StoryLane::paint(QPainter *painter, const widgets::Theme &theme, double width,
                      Qt::LayoutDirection direction) const
{
    const painting::Tokens &t = theme.tokens;
    const QFont font = theme.font(painting::TextRole::Small);
    const QFontMetricsF metrics(font);
    const int nextOne = next();
    for (int i = 0; i < m_cells.size(); ++i) {
        const domain::EpisodeCard &episode = m_episodes.at(i);
        const QRectF rect = cell(i, width, direction);
        if (episode.watched) {
            painting::paintFrame(painter, rect, t.navy, QColor(), 3);
        } else if (i == nextOne) {
            painting::paintFrame(painter, rect, t.sheet, t.brass, 3, 2);
        } else {
            painting::paintVeilGround(painter, rect, t, theme.type.scaled(6));
        }
        painter->setFont(font);
        painter->setPen(episode.watched ? t.onNavy : i == nextOne ? t.head : t.oxblood);
        const QString number = QString::number(episode.id.number);
        if (metrics.horizontalAdvance(number) <= rect.width()) {
            painter->drawText(rect, Qt::AlignCenter, number);
        }
        const bool begins = i == 0 || m_episodes.at(i - 1).id.season != episode.id.season;
        if (begins) {
            painter->setPen(t.ink2);
            //: Season, in tight places
            const QString season =
                QCoreApplication::translate("StoryLane", "Season %1").arg(episode.id.season);
            const double wide = metrics.horizontalAdvance(season) + 1;
            const bool mirrored = direction == Qt::RightToLeft;
            painter->drawText(QRectF(mirrored ? rect.right() - wide : rect.left(),
                                     rect.bottom() + theme.u(0.5), wide, metrics.height()),
                              Qt::AlignCenter, season);
        }
    }
}

} // namespace attache::pages
