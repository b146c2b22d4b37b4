// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sectionedmodel.h"

#include <algorithm>

namespace attache::widgets {

SectionedModel::SectionedModel(QAbstractItemModel *source, int groupRole, HeadingOf heading,
                               Decorate decorate, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_groupRole(groupRole)
    , m_heading(std::move(heading))
    , m_decorate(std::move(decorate))
{
    if (!source) {
        return;
    }
    connect(source, &QAbstractItemModel::modelReset, this, &SectionedModel::rebuild);
    connect(source, &QAbstractItemModel::layoutChanged, this, &SectionedModel::rebuild);
    connect(source, &QAbstractItemModel::rowsRemoved, this, &SectionedModel::rebuild);
    connect(source, &QAbstractItemModel::rowsMoved, this, &SectionedModel::rebuild);
    // By then the pointer is null, and so nothing is left.
    connect(source, &QObject::destroyed, this, &SectionedModel::rebuild);
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (last == m_source->rowCount() - 1) {
                    append(first, last);
                } else {
                    rebuild();
                }
            });
    connect(source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(m_groupRole)) {
                    rebuild();
                } else {
                    Q_EMIT dataChanged(fromSource(from), fromSource(to), roles);
                }
            });
    rebuild();
}

QList<SectionedModel::Row> SectionedModel::rowsFor(int first, int last) const
{
    QList<Row> rows;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_source->index(row, 0);
        if (row == 0 || m_source->index(row - 1, 0).data(m_groupRole) != index.data(m_groupRole)) {
            const QString heading = m_heading ? m_heading(index) : QString();
            if (!heading.isEmpty()) {
                rows += Row{-1, heading};
            }
        }
        rows += Row{row, {}};
    }
    return rows;
}

void SectionedModel::rebuild()
{
    beginResetModel();
    m_rows = m_source ? rowsFor(0, m_source->rowCount() - 1) : QList<Row>();
    endResetModel();
}

void SectionedModel::append(int first, int last)
{
    const QList<Row> rows = rowsFor(first, last);
    const int end = static_cast<int>(m_rows.size());
    beginInsertRows({}, end, end + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

bool SectionedModel::isRow(const QModelIndex &index) const
{
    // Not checkIndex(), which warns: views ask for flags of no row as a matter of course.
    return index.model() == this && index.row() < m_rows.size();
}

QModelIndex SectionedModel::toSource(const QModelIndex &index) const
{
    if (!m_source || !isRow(index) || isHeading(index.row())) {
        return {};
    }
    return m_source->index(m_rows.at(index.row()).source, 0);
}

QModelIndex SectionedModel::fromSource(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto found = std::ranges::find(m_rows, index.row(), &Row::source);
    return found == m_rows.end() ? QModelIndex() : this->index(static_cast<int>(found - m_rows.begin()));
}

int SectionedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SectionedModel::data(const QModelIndex &index, int role) const
{
    if (!m_source || !isRow(index)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    if (row.source < 0) {
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return role == HeadingRole ? QVariant(true) : text ? QVariant(row.heading) : QVariant();
    }
    const QModelIndex source = m_source->index(row.source, 0);
    if (m_decorate) {
        const QVariant own = m_decorate(source, role);
        if (own.isValid()) {
            return own;
        }
    }
    return role == HeadingRole ? QVariant(false) : source.data(role);
}

Qt::ItemFlags SectionedModel::flags(const QModelIndex &index) const
{
    if (!isRow(index)) {
        return Qt::NoItemFlags;
    }
    // A heading is read out but never chosen.
    return isHeading(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

bool SectionedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_source && m_source->canFetchMore({});
}

void SectionedModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_source->fetchMore({});
    }
}

} // namespace attache::widgets
