// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "services/encyclopedia.h"

#include <QAbstractListModel>

namespace attache::models {

/// All episodes in order. Those after the next one are numbers only: the model has no title for them.
class EpisodeListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        EpisodeRole = Qt::UserRole, ///< domain::EpisodeCard
        SeasonRole,                 ///< int
        NumberRole,                 ///< int
        LoglineRole,                ///< QString, empty while sealed
        WatchedRole,                ///< bool
        NextRole,                   ///< bool: the first one not watched
        OpenRole                    ///< bool: its page exists at the viewpoint
    };

    /// @p encyclopedia outlives the model.
    explicit EpisodeListModel(const services::Encyclopedia &encyclopedia, QObject *parent = nullptr);

    void setViewpoint(const domain::Viewpoint &viewpoint);
    const QList<domain::EpisodeCard> &episodes() const { return m_episodes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the title, empty while sealed.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const services::Encyclopedia &m_encyclopedia;
    QList<domain::EpisodeCard> m_episodes;
    domain::Gate m_watched;
};

} // namespace attache::models

Q_DECLARE_METATYPE(attache::domain::EpisodeCard)
