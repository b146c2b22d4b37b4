// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"

#include <QAbstractListModel>

namespace attache::models {

/// The groups of a search popup, in no order of their own: a group stands where its best hit puts it.
enum class SearchGroup
{
    Characters,
    People,
    Roles,
    Episodes,
    Organisations,
    Places,
    Terms,
    Works,
    Series,
    News
};

SearchGroup searchGroupOf(const domain::SearchResult &result);

/// Results of a search in groups: each group's rows stand together, groups by their best hit, at most so many
/// rows of one group. Group titles are not rows; GroupRole tells where one begins.
class SearchResultModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        ResultRole = Qt::UserRole, ///< domain::SearchResult
        GroupRole,                 ///< int of SearchGroup
        SubtitleRole,              ///< QString
        PortraitRole,              ///< domain::PortraitTraits
        MarksRole,                 ///< QList<domain::Mark>
        FirstOfGroupRole           ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// @p rowsOfGroup 0 shows all.
    void setResults(const QList<domain::SearchResult> &results, int rowsOfGroup);
    const domain::SearchResult &result(int row) const { return m_results.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<domain::SearchResult> m_results;
};

} // namespace attache::models

Q_DECLARE_METATYPE(attache::domain::SearchResult)
Q_DECLARE_METATYPE(attache::domain::Mark)
