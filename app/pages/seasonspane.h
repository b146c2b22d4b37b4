// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodeid.h"

#include <QScrollArea>

#include <optional>

namespace attache::services {
class Reader;
}
namespace attache::widgets {
class EpisodeGrid;
}

namespace attache::pages {

/// Every season as a grid of its episodes, beside the list of episodes and beside the page of one. As wide
/// as its grid. Sealed episodes are numbers and lead nowhere.
class SeasonsPane : public QScrollArea
{
    Q_OBJECT
public:
    /// @p reader outlives the pane.
    explicit SeasonsPane(const services::Reader &reader, QWidget *parent = nullptr);

    /// Takes the seasons and what is watched anew from the reader.
    void refresh();
    /// The episode whose page is beside the pane.
    void setShown(std::optional<domain::EpisodeId> episode);

    widgets::EpisodeGrid *grid() const { return m_grid; }

    /// Smallest page in em that has room for the pane beside a text.
    static constexpr double roomFrom = 66 - 5.7;

Q_SIGNALS:
    /// An episode that the viewpoint opens was chosen.
    void episodeChosen(attache::domain::EpisodeId episode);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitWidth();

    const services::Reader &m_reader;
    widgets::EpisodeGrid *m_grid;
};

} // namespace attache::pages
