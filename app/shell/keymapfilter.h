// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QSortFilterProxyModel>

namespace attache::shell {

/// The rows of a KeyMapModel that hold all of some words, or that have a key.
class KeyMapFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);
    /// Empty lets everything through.
    void setKey(const QKeySequence &key);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QKeySequence m_key;
};

} // namespace attache::shell
