// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "widgets/theme.h"

#include <QRectF>

class QPainter;

namespace attache::pages {

/// The lower lane of the strip: the story, told by its episodes in their order. What is not watched is a
/// number behind a veil.
class StoryLane
{
public:
    void setEpisodes(const QList<domain::EpisodeCard> &episodes) { m_episodes = episodes; }
    const QList<domain::EpisodeCard> &episodes() const { return m_episodes; }

    /// Places the cells side by side in @p rect, before mirroring.
    void place(const QRectF &rect, const widgets::Theme &theme);
    /// Cell of an episode in a widget @p width wide.
    QRectF cell(int episode, double width, Qt::LayoutDirection direction) const;
    /// -1 for none.
    int episodeAt(QPointF point, double width, Qt::LayoutDirection direction) const;
    /// The one that is watched next; -1 when all are watched.
    int next() const;

    void paint(QPainter *painter, const widgets::Theme &theme, double width,
               Qt::LayoutDirection direction) const;

private:
    QList<domain::EpisodeCard> m_episodes;
    QList<QRectF> m_cells;
};

} // namespace attache::pages
