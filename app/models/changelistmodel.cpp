// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changelistmodel.h"

#include <algorithm>

namespace attache::models {

namespace {

// A few screens of rows.
constexpr int rowsAtOnce = 100;

/// "2026-03" of "2026-03-02"; "2026" stays.
constexpr int monthLength = 7;

} // namespace

ChangeListModel::ChangeListModel(const services::Encyclopedia &encyclopedia, QObject *parent)
    : QAbstractListModel(parent)
    , m_changes(encyclopedia)
{}

void ChangeListModel::setViewpoint(const domain::Viewpoint &viewpoint, QDate lastVisit)
{
    beginResetModel();
    m_viewpoint = viewpoint.sealed();
    m_lastVisit = lastVisit;
    m_entries.clear();
    m_next.reset();
    m_atEnd = !m_viewpoint.asOf.isValid();
    endResetModel();
}

QModelIndex ChangeListModel::indexOf(const domain::Ref &ref) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&ref](const services::ChangeEntry &entry) { return entry.page.ref == ref; });
    return found == m_entries.end() ? QModelIndex() : index(static_cast<int>(found - m_entries.begin()));
}

bool ChangeListModel::isNew(const domain::Change &change) const
{
    return m_lastVisit.isValid() && change.known.firstDay() > m_lastVisit;
}

bool ChangeListModel::hasNew() const
{
    // The newest stand first.
    return !m_entries.isEmpty() && isNew(m_entries.first().change);
}

QString ChangeListModel::group(const domain::Change &change) const
{
    const QString month = change.known.toIso().left(monthLength);
    return isNew(change) ? QString(QStringLiteral("new:") + month) : month;
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

bool ChangeListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd;
}

void ChangeListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    // Everything that has a date: the difference to somebody who knew of nothing.
    domain::Viewpoint nothing;
    nothing.watched = m_viewpoint.watched;
    const services::ChangeList part = m_changes.list(nothing, m_viewpoint, m_next, rowsAtOnce);
    m_next = part.next;
    m_atEnd = !part.next;
    if (!part.entries.isEmpty()) {
        const int first = static_cast<int>(m_entries.size());
        beginInsertRows({}, first, first + static_cast<int>(part.entries.size()) - 1);
        m_entries += part.entries;
        endInsertRows();
    }
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const services::ChangeEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.page.name;
    case EntryRole:
        return QVariant::fromValue(entry);
    case RefRole:
        return QVariant::fromValue(entry.page.ref);
    case GroupRole:
        return group(entry.change);
    default:
        return {};
    }
}

} // namespace attache::models
