// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/episodecell.h"
#include "widgets/themedwidget.h"

#include <QList>

#include <optional>

class QGridLayout;

namespace attache::widgets {

/// A season of the grid: how many episodes it has at the reader's viewpoint, and an optional small line
/// under its name (the year).
struct GridSeason
{
    int season = 1;
    int episodes = 0;
    QString note;
};

/// One cell per episode: in the shield's popup, at the first start and on the page of episodes. One tab
/// stop; the arrow keys go on from there, Return and Space choose.
class EpisodeGrid : public ThemedWidget
{
    Q_OBJECT
public:
    enum class Purpose
    {
        Choose, ///< Setting how far one has watched: later episodes can be chosen.
        Browse  ///< Opening pages: the next one is marked, later ones are sealed.
    };

    enum class Names
    {
        None,
        Beside, ///< At the start of the season's first line, the note beneath.
        Above   ///< As the heading of the season, the note at the other end.
    };

    EpisodeGrid(Purpose purpose, CellSize size, QWidget *parent = nullptr);

    void setSeasons(const QList<GridSeason> &seasons);
    /// The last episode watched; nothing watched without one.
    void setWatched(std::optional<domain::EpisodeId> episode);
    /// The episode whose page is shown.
    void setShown(std::optional<domain::EpisodeId> episode);
    /// Cells side by side before the season wraps; 0 for all in one line.
    void setColumns(int columns);
    /// Where the names of the seasons stand; beside from the start.
    void setSeasonNames(Names names);

    EpisodeCell *cell(domain::EpisodeId episode) const;

Q_SIGNALS:
    void clicked(int season, int episode);

protected:
    void themeChanged() override;

private:
    struct Place
    {
        EpisodeCell *cell;
        int row;
        int column;
    };

    void rebuild();
    void addSeason(const GridSeason &season, int *row);
    void addNameBeside(const GridSeason &season, int row);
    void addNameAbove(const GridSeason &season, int row, int columns);
    void updateStates();
    void move(const EpisodeCell *from, int key);
    void makeTabStop(const EpisodeCell *cell);
    EpisodeCell *nearest(int row, int column) const;

    Purpose m_purpose;
    CellSize m_size;
    QList<GridSeason> m_seasons;
    std::optional<domain::EpisodeId> m_watched;
    std::optional<domain::EpisodeId> m_shown;
    int m_columns = 0;
    Names m_names = Names::Beside;
    QGridLayout *m_layout;
    QList<QWidget *> m_labels;
    QList<Place> m_places;
};

} // namespace attache::widgets
