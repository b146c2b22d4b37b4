// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/newslistmodel.h"

#include <algorithm>

namespace attache::models {

namespace {

constexpr int rowsAtOnce = 100;

} // namespace

NewsListModel::NewsListModel(const services::News &news, QObject *parent)
    : QAbstractListModel(parent)
    , m_news(news)
{}

void NewsListModel::setFilter(const services::NewsFilter &filter)
{
    m_filter = filter;
    restart(rowsAtOnce);
}

void NewsListModel::setViewpoint(const domain::Viewpoint &viewpoint)
{
    m_viewpoint = viewpoint.sealed();
    restart(rowsAtOnce);
}

void NewsListModel::refresh()
{
    restart(std::max(rowsAtOnce, static_cast<int>(m_items.size())));
}

void NewsListModel::restart(int rows)
{
    beginResetModel();
    m_items.clear();
    m_next.reset();
    m_atEnd = false;
    if (m_viewpoint.asOf.isValid()) {
        services::NewsList list = m_news.list(m_filter, m_viewpoint, std::nullopt, rows);
        m_items = std::move(list.items);
        m_next = list.next;
        m_atEnd = !m_next.has_value();
    }
    endResetModel();
}

void NewsListModel::setRead(const QString &id, bool read)
{
    const QModelIndex index = indexOf(id);
    if (index.isValid() && m_items.at(index.row()).read != read) {
        m_items[index.row()].read = read;
        Q_EMIT dataChanged(index, index, {ItemRole, UnreadRole, Qt::AccessibleTextRole});
    }
}

void NewsListModel::setStarred(const QString &id, bool starred)
{
    const QModelIndex index = indexOf(id);
    if (index.isValid() && m_items.at(index.row()).starred != starred) {
        m_items[index.row()].starred = starred;
        Q_EMIT dataChanged(index, index, {ItemRole, StarredRole, Qt::AccessibleTextRole});
    }
}

QModelIndex NewsListModel::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_items, id, &domain::NewsItem::id);
    return found == m_items.end() ? QModelIndex() : index(static_cast<int>(found - m_items.begin()));
}

int NewsListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

bool NewsListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_viewpoint.asOf.isValid() && !m_atEnd;
}

void NewsListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const services::NewsList list = m_news.list(m_filter, m_viewpoint, m_next, rowsAtOnce);
    m_next = list.next;
    m_atEnd = !m_next.has_value();
    if (!list.items.isEmpty()) {
        const int first = static_cast<int>(m_items.size());
        beginInsertRows({}, first, first + static_cast<int>(list.items.size()) - 1);
        m_items += list.items;
        endInsertRows();
    }
}

QVariant NewsListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const domain::NewsItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case ItemRole:
        return QVariant::fromValue(item);
    case IdRole:
        return item.id;
    case PublisherRole:
        return item.publisher;
    case PublishedRole:
        return item.published;
    case UnreadRole:
        return !item.read;
    case StarredRole:
        return item.starred;
    case SealedRole:
        return item.sealed;
    case SealedUntilRole:
        return item.sealedUntil.ordinal;
    case GroupRole:
        return item.published.isValid() ? item.published.toString(QStringLiteral("yyyy-MM")) : QString();
    default:
        return {};
    }
}

} // namespace attache::models
