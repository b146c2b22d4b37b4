// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "services/searchinput.h"
#include "services/searchvocabulary.h"

#include <optional>

namespace attache::storage {
class PackSearch;
}

namespace attache::services {

/// What was typed, as expressions of the index. Each is empty when no row can answer it.
class SearchExpressions
{
public:
    /// @p index outlives it.
    explicit SearchExpressions(const storage::PackSearch &index)
        : m_index(index)
    {}

    /// All words, each as a beginning, a part of a hyphenated word or a stem.
    QString names(const SearchInput &input, const domain::Viewpoint &viewpoint);
    /// The same for texts, where a beginning of one or two letters says nothing: such a last word is left out
    /// until it is longer, others stand for themselves.
    QString texts(const SearchInput &input, const domain::Viewpoint &viewpoint);
    /// With the words that were perhaps meant; empty when there are none.
    QString tolerant(const SearchInput &input, bool sameFirstLetter, const domain::Viewpoint &viewpoint);

private:
    /// The term as a beginning: as the few words that have it, which the index answers without merging lists.
    QStringList openForms(const SearchTerm &term, const domain::Viewpoint &viewpoint);
    const SearchVocabulary &words(const domain::Viewpoint &viewpoint);

    const storage::PackSearch &m_index;
    std::optional<SearchVocabulary> m_vocabulary;
};

} // namespace attache::services
