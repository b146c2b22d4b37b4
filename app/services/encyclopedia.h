// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/episodespine.h"
#include "domain/newsitem.h"
#include "domain/page.h"
#include "domain/viewpoint.h"

#include <limits>
#include <memory>

namespace attache::storage {
class PackConnection;
}

namespace attache::services {

struct PackError
{
    /// Missing: no such file. Foreign: not one of our packs. Newer: made for a later program. Corrupt: a
    /// pack, damaged. Unreadable: the system refuses to read it.
    enum class Code
    {
        Missing,
        Foreign,
        Newer,
        Corrupt,
        Unreadable
    };
    Code code = Code::Missing;
    /// For the log.
    QString detail;
};

struct LookupError
{
    /// NoSuchPage also stands for a page that the viewpoint hides: the two must not be told apart.
    enum class Code
    {
        NoSuchPage,
        Storage
    };
    Code code = Code::NoSuchPage;
    QString detail;
};

struct PackInfo
{
    QString id;
    QString title;
    QString subject;
    QString language;
    QString licence;
    QString path;
    int format = 0;
    int pages = 0;
    int sources = 0;
    /// How new the pack is: the day of its newest source. Invalid in packs that do not tell.
    domain::PartialDate newestSource;
};

/// Where a list goes on: behind this row. Default: from the start.
struct ListCursor
{
    QString sort;
    qint64 id = 0;
};

struct CardList
{
    QList<domain::PageCard> cards;
    /// Where to go on; nothing at the end.
    std::optional<ListCursor> next;
};

struct RoleFilter
{
    std::optional<domain::Ref> person;
    std::optional<domain::Ref> character;
    std::optional<domain::Ref> work;
};

/// A row of the table of who played what, in the series and elsewhere.
struct RoleRow
{
    domain::Link person;
    /// The character's page in the series; absent for other works.
    std::optional<domain::Link> character;
    /// The part's name in another work; empty for other jobs.
    QString role;
    domain::Link work;
    std::optional<domain::CreditLevel> level;
    QList<int> seasons;
    QString years;
    QString job;
};

/// Reads a pack. Every answer is what the viewpoint shows; a page or statement that it hides does not exist.
class Encyclopedia
{
public:
    /// Opens @p packPath read-only. Checks identity and version, not every byte.
    static base::Result<std::unique_ptr<Encyclopedia>, PackError> open(const QString &packPath);
    ~Encyclopedia();

    const PackInfo &info() const;
    const domain::EpisodeSpine &spine() const;

    base::Result<domain::Page, LookupError> page(const domain::Ref &ref,
                                                 const domain::Viewpoint &viewpoint) const;
    /// For link cards, history and bookmarks; nothing when hidden or absent.
    std::optional<domain::PageCard> card(const domain::Ref &ref, const domain::Viewpoint &viewpoint) const;

    /// Pages of one kind by sort name, at most @p limit (1 to 10000) behind @p after.
    CardList list(domain::PageKind kind, const domain::Viewpoint &viewpoint, const ListCursor &after,
                  int limit) const;
    /// Counts no further than @p most: a long list need not be walked to its end to know that it is long.
    int count(domain::PageKind kind, const domain::Viewpoint &viewpoint,
              int most = std::numeric_limits<int>::max()) const;

    QList<domain::EpisodeCard> episodes(const domain::Viewpoint &viewpoint) const;
    QList<domain::SeasonCard> seasons(const domain::Viewpoint &viewpoint) const;
    QList<RoleRow> roles(const RoleFilter &filter, const domain::Viewpoint &viewpoint) const;
    domain::Graph graph(const domain::Viewpoint &viewpoint) const;
    /// The graph as it stood after each episode up to the viewpoint; number n after n episodes. At most 2,000
    /// characters, by sort name. Cards carry what a map shows: name, line, portrait.
    QList<domain::Graph> graphHistory(const domain::Viewpoint &viewpoint) const;
    /// The same of one character and those related to it at any time; graphs without nodes when it is hidden.
    QList<domain::Graph> graphHistoryAround(const domain::Ref &centre,
                                            const domain::Viewpoint &viewpoint) const;
    /// Newest first.
    QList<domain::Event> timeline(const domain::Viewpoint &viewpoint) const;
    /// Sources marked as news, newest first. A sealed one keeps publisher and date.
    QList<domain::NewsItem> newsArchive(const domain::Viewpoint &viewpoint) const;
    /// Pages that link to @p ref, by sort name.
    QList<domain::PageCard> linksTo(const domain::Ref &ref, const domain::Viewpoint &viewpoint) const;

    /// For the other services that read the same pack.
    const storage::PackConnection &pack() const;

private:
    struct Private;
    explicit Encyclopedia(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace attache::services
