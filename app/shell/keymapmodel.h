// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/keymap.h"

#include <QAbstractTableModel>

namespace attache::shell {

/// The commands and their keys: a row for each, in the order of the menus.
class KeyMapModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Action,
        Keys,
        ColumnCount
    };
    enum Role
    {
        /// Command, as a number.
        CommandRole = Qt::UserRole,
        /// QList<QKeySequence>.
        KeysRole,
        /// Everything that is searched: menu, words, keys.
        SearchRole
    };

    explicit KeyMapModel(QObject *parent = nullptr);

    const KeyMap &keyMap() const { return m_keys; }
    void setKeyMap(const KeyMap &keys);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    KeyMap m_keys;
};

} // namespace attache::shell
