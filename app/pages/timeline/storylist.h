// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"
#include "domain/ref.h"
#include "domain/viewpoint.h"
#include "widgets/columnlist.h"

namespace attache::models {
class EpisodeListModel;
}
namespace attache::services {
class Encyclopedia;
}
namespace attache::widgets {
class SectionedModel;
}

namespace attache::pages {

/// The story beside what happens in the world: the episodes in their order, by season, with what each tells
/// in a line. What is not watched is a number.
class StoryList : public widgets::ColumnList
{
    Q_OBJECT
public:
    /// @p encyclopedia outlives the list.
    StoryList(const services::Encyclopedia &encyclopedia, QWidget *parent);

    /// Keeps the current episode.
    void setViewpoint(const domain::Viewpoint &viewpoint);

Q_SIGNALS:
    void openRequested(const attache::domain::Ref &ref);
    /// The reader says that they have watched up to there.
    void watchedRequested(attache::domain::Gate gate);

private:
    void showMenu(const QPoint &position);

    models::EpisodeListModel *m_episodes;
    widgets::SectionedModel *m_rows;
};

} // namespace attache::pages
