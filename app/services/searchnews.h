// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/newsitem.h"
#include "domain/search.h"
#include "domain/viewpoint.h"
#include "services/searchinput.h"

#include <QObject>

#include <optional>

namespace attache::services {

class News;

/// Fetched news as far as it is not sealed at the viewpoint. The bundled archive is in the pack's own index.
class SearchNews
{
public:
    /// @p news outlives it, or is null: then nothing is found.
    void setNews(const News *news);

    /// The newest first, those with all words in the headline before the others; at most @p limit.
    QList<domain::SearchResult> find(const SearchInput &input, const domain::Viewpoint &viewpoint, int limit);

private:
    struct Entry
    {
        domain::NewsItem item;
        QStringList headline;
        QStringList words;
        QString text;
    };
    void read(const domain::Viewpoint &viewpoint);

    const News *m_news = nullptr;
    QList<Entry> m_entries;
    std::optional<domain::Viewpoint> m_readFor;
    /// Ends the connection with this object.
    QObject m_context;
};

} // namespace attache::services
