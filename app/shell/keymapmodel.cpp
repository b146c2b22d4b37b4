// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keymapmodel.h"

#include "shell/windowactions.h"
#include "widgets/icons.h"

#include <QFont>

namespace attache::shell {

using namespace Qt::StringLiterals;

KeyMapModel::KeyMapModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void KeyMapModel::setKeyMap(const KeyMap &keys)
{
    m_keys = keys;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int KeyMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(commandTable().size());
}

int KeyMapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyMapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const CommandRow &row = commandTable().at(index.row());
    const QString keys = keysInWords(m_keys.keys(row.command));
    const bool changed = m_keys.isChanged(row.command);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Keys ? keys : WindowActions::title(row);
    case Qt::ToolTipRole:
        return WindowActions::group(row);
    case Qt::AccessibleTextRole:
        if (index.column() == Action) {
            return WindowActions::title(row);
        }
        //: What a screen reader says of the keys of an action; %1 the keys
        return keys.isEmpty() ? tr("no key") : changed ? tr("%1, changed").arg(keys) : keys;
    case Qt::DecorationRole:
        return index.column() == Action && *row.icon != '\0'
                   ? QVariant(widgets::icon(QString::fromLatin1(row.icon)))
                   : QVariant();
    case Qt::FontRole:
        if (changed) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case CommandRole:
        return static_cast<int>(row.command);
    case KeysRole:
        return QVariant::fromValue(m_keys.keys(row.command));
    case SearchRole:
        return QStringList{WindowActions::group(row), WindowActions::title(row), keys}.join(u' ');
    default:
        return {};
    }
}

QVariant KeyMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Keys ? tr("Keys") : tr("Action");
}

} // namespace attache::shell
