// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cardfiltermodel.h"

#include "base/textfolding.h"
#include "models/cardlistmodel.h"

#include <algorithm>

namespace attache::models {

CardFilterModel::CardFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void CardFilterModel::setWords(const QString &words)
{
    const QStringList folded = base::foldedWords(words);
    if (m_words != folded) {
        m_words = folded;
        invalidateFilter();
    }
}

void CardFilterModel::setLevel(std::optional<domain::CreditLevel> level)
{
    if (m_level != level) {
        m_level = level;
        invalidateFilter();
    }
}

void CardFilterModel::setSides(const QList<Side> &sides)
{
    if (m_sides != sides) {
        m_sides = sides;
        invalidateFilter();
    }
}

void CardFilterModel::setSortedByGroup(bool sorted)
{
    sort(sorted ? 0 : -1);
}

bool CardFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_level && index.data(CardListModel::LevelRole).toInt() != static_cast<int>(*m_level)) {
        return false;
    }
    if (!m_sides.isEmpty() &&
        !m_sides.contains(sideOf(index.data(CardListModel::PortraitRole).value<domain::PortraitTraits>()))) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    const QString text = index.data(Qt::DisplayRole).toString() + QLatin1Char(' ') +
                         index.data(CardListModel::SubtitleRole).toString();
    const QStringList words = base::foldedWords(text);
    return std::ranges::all_of(m_words, [&words](const QString &wanted) {
        return std::ranges::any_of(words, [&wanted](const QString &word) { return word.startsWith(wanted); });
    });
}

bool CardFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QString leftGroup = left.data(CardListModel::GroupRole).toString();
    const QString rightGroup = right.data(CardListModel::GroupRole).toString();
    if (leftGroup != rightGroup) {
        return leftGroup < rightGroup;
    }
    // Larger parts first, then the order of the source.
    const auto levelOf = [](const QModelIndex &index) {
        const int level = index.data(CardListModel::LevelRole).toInt();
        return level < 0 ? 99 : level;
    };
    if (levelOf(left) != levelOf(right)) {
        return levelOf(left) < levelOf(right);
    }
    const int leftProminence = left.data(CardListModel::ProminenceRole).toInt();
    const int rightProminence = right.data(CardListModel::ProminenceRole).toInt();
    return leftProminence != rightProminence ? leftProminence > rightProminence : left.row() < right.row();
}

} // namespace attache::models
