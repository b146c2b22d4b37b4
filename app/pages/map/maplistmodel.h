// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "pages/map/mapstory.h"

#include <QAbstractItemModel>

namespace attache::pages {

/// The map as a list: everybody on it, and below each what they are to the others and since when.
class MapListModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column
    {
        Person,
        Relation,
        Since,
        ColumnCount
    };
    enum Role
    {
        RefRole = Qt::UserRole, ///< QString, of the row's page
        FamilyRole,             ///< int, a domain::RelationFamily; invalid for a character
        PortraitRole            ///< painting::PortraitSpec
    };

    /// @p spine outlives it.
    explicit MapListModel(const domain::EpisodeSpine &spine, QObject *parent = nullptr);

    void show(const MapStory &story, int step);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry
    {
        domain::PageCard card;
        QList<MapRelation> relations;
    };
    QVariant personData(const Entry &entry, int column, int role) const;
    QVariant relationData(const MapRelation &relation, int column, int role) const;
    QString relationText(const MapRelation &relation, int column) const;

    const domain::EpisodeSpine &m_spine;
    QList<Entry> m_entries;
};

} // namespace attache::pages
