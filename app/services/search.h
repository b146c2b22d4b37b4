// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"
#include "domain/viewpoint.h"

#include <memory>

namespace attache::services {

class Encyclopedia;
class News;

/// The one box: finds pages by name, alias, silent misspelling, part played here or elsewhere, place and
/// text, forgiving typing errors when a strict search finds little; takes fields, "phrases", minus and OR,
/// and answers questions that statements answer. Finds, ranks, counts and suggests only by what the viewpoint
/// shows. How it stays fast: see README.md in this folder.
class Search
{
public:
    /// @p encyclopedia outlives the search.
    explicit Search(const Encyclopedia &encyclopedia);
    ~Search();

    /// Fetched news is searched too; @p news outlives the search, or null to stop that.
    void setNews(const News *news);

    /// Best first. Synchronous; see tests/bench for what it costs.
    domain::SearchAnswer find(const domain::SearchQuery &query, const domain::Viewpoint &viewpoint) const;

    /// What may stand at @p caret (UTF-16 units) in @p text: fields, or values that the viewpoint shows.
    QList<domain::SearchCompletion> completions(const QString &text, int caret,
                                                const domain::Viewpoint &viewpoint) const;
    /// The words of the fields ("actor", "in" ...), for help.
    static QStringList fields();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::services
