// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cardlistmodel.h"

#include <algorithm>

namespace attache::models {

namespace {

// About a screen of rows, so that fetching them in the middle of a scroll is far below a frame; a view that
// jumps asks again.
constexpr int rowsAtOnce = 50;
constexpr int rowsInOneGo = 1000;

} // namespace

CardListModel::CardListModel(const services::Encyclopedia &encyclopedia, QObject *parent)
    : QAbstractListModel(parent)
    , m_encyclopedia(encyclopedia)
{}

void CardListModel::setKinds(const QList<domain::PageKind> &kinds)
{
    if (m_kinds != kinds) {
        m_kinds = kinds;
        restart();
    }
}

void CardListModel::setGrouping(CardGrouping grouping)
{
    if (m_grouping == grouping) {
        return;
    }
    m_grouping = grouping;
    if (!m_cards.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_cards.size()) - 1), {GroupRole});
    }
}

void CardListModel::setViewpoint(const domain::Viewpoint &viewpoint)
{
    const domain::Viewpoint sealed = viewpoint.sealed();
    if (m_viewpoint != sealed) {
        m_viewpoint = sealed;
        restart();
    }
}

int CardListModel::total(int most) const
{
    int total = 0;
    for (const domain::PageKind kind : m_kinds) {
        total += m_encyclopedia.count(kind, m_viewpoint, most - total);
    }
    return total;
}

void CardListModel::restart()
{
    beginResetModel();
    m_cards.clear();
    m_kind = 0;
    m_cursor = {};
    endResetModel();
}

void CardListModel::fetchAll()
{
    while (canFetchMore({})) {
        fetch(rowsInOneGo);
    }
}

QModelIndex CardListModel::indexOf(const domain::Ref &ref) const
{
    const auto found =
        std::ranges::find_if(m_cards, [&ref](const domain::PageCard &card) { return card.ref == ref; });
    return found == m_cards.end() ? QModelIndex() : index(static_cast<int>(found - m_cards.begin()));
}

int CardListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

bool CardListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_viewpoint.asOf.isValid() && m_kind < m_kinds.size();
}

void CardListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        fetch(rowsAtOnce);
    }
}

void CardListModel::fetch(int rows)
{
    const services::CardList part = m_encyclopedia.list(m_kinds.at(m_kind), m_viewpoint, m_cursor, rows);
    if (part.next) {
        m_cursor = *part.next;
    } else {
        ++m_kind;
        m_cursor = {};
    }
    if (!part.cards.isEmpty()) {
        const int first = static_cast<int>(m_cards.size());
        beginInsertRows({}, first, first + static_cast<int>(part.cards.size()) - 1);
        m_cards += part.cards;
        endInsertRows();
    }
}

QVariant CardListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const domain::PageCard &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.name;
    case Qt::AccessibleTextRole:
        return card.subtitle.isEmpty() ? card.name : QString(card.name + QLatin1String(", ") + card.subtitle);
    case CardRole:
        return QVariant::fromValue(card);
    case RefRole:
        return QVariant::fromValue(card.ref);
    case SubtitleRole:
        return card.subtitle;
    case SummaryRole:
        return card.summary;
    case PortraitRole:
        return QVariant::fromValue(card.portrait);
    case LevelRole:
        return card.level ? static_cast<int>(*card.level) : -1;
    case ProminenceRole:
        return card.prominence;
    case GroupRole:
        return groupKey(card, m_grouping);
    default:
        return {};
    }
}

} // namespace attache::models
