// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/episodelistmodel.h"

namespace attache::models {

EpisodeListModel::EpisodeListModel(const services::Encyclopedia &encyclopedia, QObject *parent)
    : QAbstractListModel(parent)
    , m_encyclopedia(encyclopedia)
{}

void EpisodeListModel::setViewpoint(const domain::Viewpoint &viewpoint)
{
    beginResetModel();
    m_watched = viewpoint.watched;
    m_episodes = m_encyclopedia.episodes(viewpoint.sealed());
    endResetModel();
}

int EpisodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_episodes.size());
}

QVariant EpisodeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const domain::EpisodeCard &episode = m_episodes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return episode.title;
    case EpisodeRole:
        return QVariant::fromValue(episode);
    case SeasonRole:
        return episode.id.season;
    case NumberRole:
        return episode.id.number;
    case LoglineRole:
        return episode.logline;
    case WatchedRole:
        return episode.watched;
    case NextRole:
        return episode.gate.ordinal == m_watched.ordinal + 1;
    case OpenRole:
        return episode.open;
    default:
        return {};
    }
}

} // namespace attache::models
