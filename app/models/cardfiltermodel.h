// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cardgroups.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace attache::models {

/// A CardListModel narrowed by words, size of the part and side, and ordered by group. Blind to case and
/// accents. Meant for lists short enough to be fetched whole (CardListModel::fetchAll()).
class CardFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CardFilterModel(QObject *parent = nullptr);

    /// Every word must begin a word of name or second line.
    void setWords(const QString &words);
    void setLevel(std::optional<domain::CreditLevel> level);
    void setSides(const QList<Side> &sides);
    /// Groups one after the other; within them as the source orders.
    void setSortedByGroup(bool sorted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    std::optional<domain::CreditLevel> m_level;
    QList<Side> m_sides;
};

} // namespace attache::models
