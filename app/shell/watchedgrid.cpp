// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/watchedgrid.h"

namespace attache::shell {

widgets::EpisodeGrid *makeWatchedGrid(const domain::EpisodeSpine &spine, widgets::CellSize size)
{
    auto *grid = new widgets::EpisodeGrid(widgets::EpisodeGrid::Purpose::Choose, size);
    QList<widgets::GridSeason> seasons;
    for (const int season : spine.seasons()) {
        widgets::GridSeason row;
        row.season = season;
        row.episodes = spine.episodeCount(season);
        seasons += row;
    }
    grid->setSeasons(seasons);
    return grid;
}

} // namespace attache::shell
