// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/searchexpressions.h"
#include "services/searchfound.h"
#include "storage/packpages.h"

namespace attache::services {

/// Finds rows for what was typed, strictly first and then more forgivingly, only by what the viewpoint shows.
class SearchFinder
{
public:
    /// @p connection outlives it.
    explicit SearchFinder(const storage::PackConnection &connection)
        : m_index(connection)
        , m_pages(connection)
        , m_expressions(m_index)
    {}

    /// Adds to @p found what answers @p input within @p scope.
    void find(const SearchInput &input, const storage::SearchScope &scope, const domain::Viewpoint &viewpoint,
              SearchFound &found);

private:
    struct Run;

    void findEpisode(const Run &run);
    void findStrictly(const Run &run, const SearchInput &input, int penalty);
    void findTolerantly(const Run &run);

    storage::PackSearch m_index;
    storage::PackPages m_pages;
    SearchExpressions m_expressions;
};

} // namespace attache::services
