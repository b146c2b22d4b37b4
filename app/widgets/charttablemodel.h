// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/charts/charttable.h"

#include <QAbstractTableModel>

namespace attache::widgets {

/// The table of a chart for a view.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const painting::ChartTable &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    painting::ChartTable m_table;
};

} // namespace attache::widgets
