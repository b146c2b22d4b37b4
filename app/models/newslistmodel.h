// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "services/news.h"

#include <QAbstractListModel>

namespace attache::models {

/// News, newest first, fetched from the store as the view asks for it. A sealed item has no title here
/// either.
class NewsListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        ItemRole = Qt::UserRole, ///< domain::NewsItem
        IdRole,                  ///< QString
        PublisherRole,           ///< QString
        PublishedRole,           ///< QDateTime, UTC
        UnreadRole,              ///< bool
        StarredRole,             ///< bool
        SealedRole,              ///< bool
        SealedUntilRole,         ///< int, ordinal of the gate
        GroupRole                ///< QString, "2026-03": the month; empty without a date
    };

    /// @p news outlives the model.
    explicit NewsListModel(const services::News &news, QObject *parent = nullptr);

    void setFilter(const services::NewsFilter &filter);
    void setViewpoint(const domain::Viewpoint &viewpoint);
    /// Reads again what is shown; as many rows as before.
    void refresh();
    /// Takes over the state of one item without a reset.
    void setRead(const QString &id, bool read);
    void setStarred(const QString &id, bool starred);
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void restart(int rows);

    const services::News &m_news;
    services::NewsFilter m_filter;
    domain::Viewpoint m_viewpoint;
    QList<domain::NewsItem> m_items;
    std::optional<services::NewsCursor> m_next;
    bool m_atEnd = false;
};

} // namespace attache::models

Q_DECLARE_METATYPE(attache::domain::NewsItem)
