// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"
#include "domain/viewpoint.h"

#include <QSet>

#include <optional>

namespace attache::storage {

class PackConnection;

/// A row of the search index that the viewpoint shows, with the page to which it leads.
struct SearchHit
{
    /// Static rank: smaller is better, the same for every reader.
    qint64 rank = 0;
    /// 0 for news.
    qint64 page = 0;
    domain::MatchKind match = domain::MatchKind::Name;
    /// The text that matched: a name, a part, an office, a paragraph. A misspelling is never to be shown.
    QString title;
    QString reason;
    /// News: the source's id.
    QString source;
    domain::PageKind pageKind = domain::PageKind::Series;
    QString pageName;
    /// A role row made from a statement that no longer holds at the viewpoint.
    bool former = false;
};

/// Which rows a search wants.
struct SearchScope
{
    /// Only these kinds of pages; empty means all, and news.
    QList<domain::PageKind> kinds;
    /// Only these pages, when set.
    std::optional<QSet<qint64>> only;
    /// None of these pages.
    QSet<qint64> without;
    /// At most so many rows.
    int limit = 100;
    /// Only news, or none.
    bool newsOnly = false;
    bool noNews = false;

    bool has(qint64 page) const { return (!only || only->contains(page)) && !without.contains(page); }
    SearchScope withLimit(int rows) const
    {
        SearchScope scope = *this;
        scope.limit = rows;
        return scope;
    }
};

/// The index of names and texts of a pack. Whether the reader may see a row is tested inside the limited
/// query, in the order of ranks, so that a hidden row cannot push out a visible one.
///
/// An expression is FTS5's: words in double quotes, `*` behind a prefix, AND, OR, parentheses. No phrases.
class PackSearch
{
public:
    /// @p connection outlives it.
    explicit PackSearch(const PackConnection &connection)
        : m_connection(connection)
    {}

    /// Names, aliases and misspellings that are @p folded (base::fold) as a whole.
    QList<SearchHit> exact(const QString &folded, const SearchScope &scope,
                           const domain::Viewpoint &viewpoint) const;
    /// Names, parts, credits and places by rank.
    QList<SearchHit> names(const QString &expression, const SearchScope &scope,
                           const domain::Viewpoint &viewpoint) const;
    /// Texts and news by rank; news only when all kinds are wanted.
    QList<SearchHit> texts(const QString &expression, const SearchScope &scope,
                           const domain::Viewpoint &viewpoint) const;
    /// Pages by the rank of their names, as rows that match by name.
    QList<SearchHit> pages(const SearchScope &scope, const domain::Viewpoint &viewpoint) const;

    /// All words of both indexes, sorted by code unit. They are of rows of every viewpoint: good for
    /// finding rows, which are then tested, and for nothing that is shown, counted or cut off.
    QStringList words(const domain::Viewpoint &viewpoint) const;

private:
    const PackConnection &m_connection;
};

} // namespace attache::storage
