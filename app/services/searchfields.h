// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/searchsyntax.h"
#include "storage/packsearch.h"
#include "storage/packselection.h"

namespace attache::services {

/// What the fields of a query stand for at a viewpoint, and what may be written behind them.
class SearchFields
{
public:
    /// @p connection outlives it.
    explicit SearchFields(const storage::PackConnection &connection)
        : m_index(connection)
        , m_selection(connection)
    {}

    /// Narrows @p scope. A value that is none of the field's kind goes to @p problems and narrows nothing.
    void narrow(storage::SearchScope &scope, const QList<SearchField> &fields,
                const domain::Viewpoint &viewpoint, QList<domain::SearchProblem> &problems);

    /// For the word that ends at @p caret: fields that begin with it, or values of its field.
    QList<domain::SearchCompletion> completions(const QString &text, int caret,
                                                const domain::Viewpoint &viewpoint) const;

private:
    using Pages = storage::PackSelection::Pages;

    /// Nothing when the value is wrong; then @p problem says why.
    std::optional<Pages> pagesOf(const SearchField &field, const domain::Viewpoint &viewpoint,
                                 domain::SearchProblem::Code &problem) const;
    Pages named(const QString &words, const QList<domain::PageKind> &kinds,
                const domain::Viewpoint &viewpoint) const;
    Pages withRole(const QString &words, const domain::Viewpoint &viewpoint) const;
    QStringList valuesFor(SearchField::Name name, const QString &begun,
                          const domain::Viewpoint &viewpoint) const;

    storage::PackSearch m_index;
    storage::PackSelection m_selection;
    /// Of the last viewpoint: while one types on, the fields before the caret stay.
    QHash<QString, Pages> m_known;
    std::optional<domain::Viewpoint> m_knownFor;
};

} // namespace attache::services
