// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charttablemodel.h"

namespace attache::widgets {

void ChartTableModel::setTable(const painting::ChartTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const QString cell = m_table.rows.at(index.row()).value(index.column());
    // A cell may be too narrow for its text.
    return role == Qt::DisplayRole || (role == Qt::ToolTipRole && !cell.isEmpty()) ? QVariant(cell)
                                                                                   : QVariant();
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return orientation == Qt::Horizontal ? QVariant(m_table.heads.value(section)) : QVariant(section + 1);
}

} // namespace attache::widgets
