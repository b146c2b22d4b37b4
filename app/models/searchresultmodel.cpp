// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchresultmodel.h"

#include "models/cardlistmodel.h"

#include <map>

namespace attache::models {

SearchGroup searchGroupOf(const domain::SearchResult &result)
{
    if (!result.newsId.isEmpty()) {
        return SearchGroup::News;
    }
    if (result.match == domain::MatchKind::Credit) {
        return SearchGroup::Roles;
    }
    switch (result.card.ref.kind) {
    case domain::PageKind::Character:
        return SearchGroup::Characters;
    case domain::PageKind::Person:
        return SearchGroup::People;
    case domain::PageKind::Episode:
    case domain::PageKind::Season:
        return SearchGroup::Episodes;
    case domain::PageKind::Organisation:
        return SearchGroup::Organisations;
    case domain::PageKind::Place:
        return SearchGroup::Places;
    case domain::PageKind::Term:
        return SearchGroup::Terms;
    case domain::PageKind::Work:
        return SearchGroup::Works;
    case domain::PageKind::Series:
        return SearchGroup::Series;
    }
    return SearchGroup::Characters;
}

void SearchResultModel::setResults(const QList<domain::SearchResult> &results, int rowsOfGroup)
{
    QList<SearchGroup> order;
    std::map<SearchGroup, QList<domain::SearchResult>> groups;
    for (const domain::SearchResult &result : results) {
        const SearchGroup group = searchGroupOf(result);
        if (!order.contains(group)) {
            order += group;
        }
        QList<domain::SearchResult> &rows = groups[group];
        if (rowsOfGroup == 0 || rows.size() < rowsOfGroup) {
            rows += result;
        }
    }
    beginResetModel();
    m_results.clear();
    for (const SearchGroup group : order) {
        m_results += groups[group];
    }
    endResetModel();
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const domain::SearchResult &result = m_results.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return result.title;
    case Qt::AccessibleTextRole:
        return result.subtitle.isEmpty() ? result.title
                                         : QString(result.title + QLatin1String(", ") + result.subtitle);
    case ResultRole:
        return QVariant::fromValue(result);
    case GroupRole:
        return static_cast<int>(searchGroupOf(result));
    case SubtitleRole:
        return result.subtitle;
    case PortraitRole:
        return QVariant::fromValue(result.card.portrait);
    case MarksRole:
        return QVariant::fromValue(result.marks);
    case FirstOfGroupRole:
        return index.row() == 0 || searchGroupOf(m_results.at(index.row() - 1)) != searchGroupOf(result);
    default:
        return {};
    }
}

} // namespace attache::models
