// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline/storylist.h"

#include "models/episodelistmodel.h"
#include "pages/pagewords.h"
#include "widgets/sectionedmodel.h"

#include <QMenu>

namespace attache::pages {

using models::EpisodeListModel;
using widgets::SectionedModel;

namespace {

widgets::RowRoles rowRoles()
{
    widgets::RowRoles roles;
    roles.subtitle = EpisodeListModel::LoglineRole;
    roles.trailing = SectionedModel::TrailingRole;
    roles.heading = SectionedModel::HeadingRole;
    return roles;
}

widgets::RowLook rowLook()
{
    widgets::RowLook look;
    look.portraitWidth = 0;
    return look;
}

domain::EpisodeCard episodeOf(const QModelIndex &index)
{
    return index.data(EpisodeListModel::EpisodeRole).value<domain::EpisodeCard>();
}

} // namespace

StoryList::StoryList(const services::Encyclopedia &encyclopedia, QWidget *parent)
    : ColumnList(rowRoles(), rowLook(), parent)
    , m_episodes(new EpisodeListModel(encyclopedia, this))
    , m_rows(nullptr)
{
    m_rows = new SectionedModel(
        m_episodes, EpisodeListModel::SeasonRole,
        [](const QModelIndex &index) {
            return tr("Season %1").arg(index.data(EpisodeListModel::SeasonRole).toInt());
        },
        [](const QModelIndex &index, int role) -> QVariant {
            const domain::EpisodeCard episode = episodeOf(index);
            if (role == SectionedModel::TrailingRole) {
                return episode.watched                                   ? tr("Watched")
                       : index.data(EpisodeListModel::NextRole).toBool() ? tr("Next")
                                                                         : tr("Sealed");
            }
            if (role == Qt::DisplayRole) {
                const QString number = episodeBrief(episode.id);
                return episode.title.isEmpty()
                           ? number
                           : tr("%1 %2", "S1 E3 and its title").arg(number, episode.title);
            }
            return {};
        },
        this);
    setModel(m_rows);
    setColumnEm(1000);
    setAccessibleName(tr("The story, episode by episode"));
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &ColumnList::opened, this, [this](const QModelIndex &row) {
        const domain::EpisodeCard episode = episodeOf(m_rows->toSource(row));
        if (episode.open) {
            Q_EMIT openRequested(episode.id.ref());
        }
    });
    connect(this, &QWidget::customContextMenuRequested, this, &StoryList::showMenu);
}

void StoryList::setViewpoint(const domain::Viewpoint &viewpoint)
{
    const int row = currentIndex().row();
    m_episodes->setViewpoint(viewpoint);
    if (row >= 0 && row < m_rows->rowCount()) {
        setCurrentIndex(m_rows->index(row, 0));
    }
}

void StoryList::showMenu(const QPoint &position)
{
    const QModelIndex index = m_rows->toSource(indexAt(position));
    if (!index.isValid()) {
        return;
    }
    const domain::EpisodeCard episode = episodeOf(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, episode] { Q_EMIT openRequested(episode.id.ref()); })
        ->setEnabled(episode.open);
    menu->addAction(tr("&Watched up to here"), this,
                    [this, episode] { Q_EMIT watchedRequested(episode.gate); });
    menu->popup(viewport()->mapToGlobal(position));
}

} // namespace attache::pages
