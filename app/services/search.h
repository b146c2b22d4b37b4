// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"
#include "domain/viewpoint.h"

#include <memory>

namespace attache::services {

class Encyclopedia;

/// The one box: finds pages by name, alias, silent misspelling, part played here or elsewhere, place and
/// text, forgiving typing errors when a strict search finds little. Finds, ranks, counts and suggests only by
/// what the viewpoint shows. How it stays fast: see README.md in this folder.
class Search
{
public:
    /// @p encyclopedia outlives the search.
    explicit Search(const Encyclopedia &encyclopedia);
    ~Search();

    /// Best first. Synchronous; see tests/bench for what it costs.
    domain::SearchAnswer find(const domain::SearchQuery &query, const domain::Viewpoint &viewpoint) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::services
