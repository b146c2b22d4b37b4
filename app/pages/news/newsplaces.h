// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "services/news.h"

#include <QAbstractListModel>

namespace attache::pages {

/// What the list of news can be narrowed to: all, unread, kept, a feed, a publisher.
class NewsPlaces : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        IdRole = Qt::UserRole, ///< QString, stable: "all", "unread", "kept", "feed:<title>"
        CountRole,             ///< QString for the far end; empty for none
        IconRole,              ///< QString
        HeadingRole            ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// Reads feeds and counts anew, as the viewpoint shows them.
    void load(const services::News &news, const domain::Viewpoint &viewpoint);
    services::NewsFilter filterAt(int row) const;
    /// -1 when there is no such place (any more).
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Place
    {
        QString id;
        QString label;
        QString iconName;
        int count = 0;
        services::NewsFilter filter;
        bool heading = false;

        friend bool operator==(const Place &one, const Place &other) { return one.id == other.id; }
    };

    QList<Place> places(const services::News &news, const domain::Viewpoint &viewpoint) const;

    QList<Place> m_places;
};

} // namespace attache::pages
