// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/map/mapstory.h"

#include <QAbstractListModel>

namespace attache::pages {

/// What one character is to the others after an episode: the rows beside the map.
class MapRelationModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        TypesRole = Qt::UserRole, ///< QString, "Spouse, adviser"
        FamilyRole,               ///< int, a domain::RelationFamily
        PortraitRole,             ///< painting::PortraitSpec
        NewRole,                  ///< QString, "New in E8", or empty
        RefRole                   ///< QString, of the other's page
    };

    using QAbstractListModel::QAbstractListModel;

    /// @p newText is what stands at rows that are new.
    void setRelations(const QList<MapRelation> &relations, const QString &newText);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<MapRelation> m_relations;
    QString m_newText;
};

/// "Spouse, adviser": the first one as it is, the others small.
QString typesLine(const QStringList &types);

} // namespace attache::pages
