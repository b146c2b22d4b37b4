// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/encyclopedia.h"

#include "services/graphmaker.h"
#include "services/pagemaker.h"
#include "services/roletable.h"
#include "services/sourcelist.h"
#include "storage/packconnection.h"

#include <QLoggingCategory>
#include <QTimeZone>

namespace attache::services {

Q_LOGGING_CATEGORY(encyclopediaLog, "attache.encyclopedia", QtWarningMsg)

using storage::PackOpenError;

namespace {

constexpr int longestList = 10000;
constexpr int castOnSeasonCard = 6;
constexpr int largestMap = 2000;

PackError::Code codeOf(PackOpenError::Code code)
{
    switch (code) {
    case PackOpenError::Code::Missing:
        return PackError::Code::Missing;
    case PackOpenError::Code::Foreign:
        return PackError::Code::Foreign;
    case PackOpenError::Code::Newer:
        return PackError::Code::Newer;
    case PackOpenError::Code::Unreadable:
        return PackError::Code::Unreadable;
    case PackOpenError::Code::Corrupt:
        break;
    }
    return PackError::Code::Corrupt;
}

PackInfo readInfo(const storage::PackConnection &connection)
{
    const QHash<QString, QString> &meta = connection.meta();
    PackInfo info;
    info.id = meta.value(QStringLiteral("id"));
    info.title = meta.value(QStringLiteral("title"));
    info.subject = meta.value(QStringLiteral("subject"));
    info.language = meta.value(QStringLiteral("language"));
    info.licence = meta.value(QStringLiteral("licence"));
    info.path = connection.path();
    info.format = connection.format();
    info.pages = meta.value(QStringLiteral("pages")).toInt();
    info.sources = meta.value(QStringLiteral("sources")).toInt();
    info.newestSource = domain::PartialDate::parse(meta.value(QStringLiteral("newest_source")))
                            .value_or(domain::PartialDate());
    return info;
}

domain::NewsItem archiveItem(const storage::SourceRecord &record)
{
    const domain::Source &source = record.source;
    domain::NewsItem item;
    item.id = QStringLiteral("archive:") + source.id;
    item.publisher = source.publisher;
    item.author = source.author;
    item.title = source.title;
    item.link = source.url;
    if (source.published.isValid()) {
        item.published = source.published.firstDay().startOfDay(Qt::UTC);
    }
    if (!source.summary.isEmpty()) {
        item.html = QStringLiteral("<p>") + source.summary.toHtmlEscaped() + QStringLiteral("</p>");
    }
    item.bundled = true;
    item.sealed = source.sealed;
    item.sealedUntil = record.sealedUntil;
    return item;
}

} // namespace

struct Encyclopedia::Private
{
    explicit Private(std::unique_ptr<storage::PackConnection> pack)
        : connection(std::move(pack))
        , pages(*connection)
        , statements(*connection)
        , prose(*connection)
        , series(*connection)
        , history(*connection)
        , cards(pages)
        , pageMaker(pages, statements, prose, series, cards)
        , graphMaker(history)
        , info(readInfo(*connection))
    {}

    /// A list that could not be read to its end is shown as far as it came.
    void logProblem() const
    {
        if (const std::optional<QString> problem = connection->takeProblem()) {
            qCWarning(encyclopediaLog).noquote() << info.path << *problem;
        }
    }

    template<class T>
    T checked(T value) const
    {
        logProblem();
        return value;
    }

    std::unique_ptr<storage::PackConnection> connection;
    storage::PackPages pages;
    storage::PackStatements statements;
    storage::PackProse prose;
    storage::PackSeries series;
    storage::PackHistory history;
    CardMaker cards;
    PageMaker pageMaker;
    GraphMaker graphMaker;
    PackInfo info;
};

base::Result<std::unique_ptr<Encyclopedia>, PackError> Encyclopedia::open(const QString &packPath)
{
    auto connection = storage::PackConnection::open(packPath);
    if (!connection) {
        return base::failure(PackError{codeOf(connection.error().code), connection.error().detail});
    }
    return std::unique_ptr<Encyclopedia>(new Encyclopedia(std::make_unique<Private>(std::move(*connection))));
}

Encyclopedia::Encyclopedia(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

Encyclopedia::~Encyclopedia() = default;

const PackInfo &Encyclopedia::info() const
{
    return d->info;
}

const domain::EpisodeSpine &Encyclopedia::spine() const
{
    return d->connection->spine();
}

const storage::PackConnection &Encyclopedia::pack() const
{
    return *d->connection;
}

base::Result<domain::Page, LookupError> Encyclopedia::page(const domain::Ref &ref,
                                                           const domain::Viewpoint &viewpoint) const
{
    d->logProblem();
    const std::optional<storage::PageRecord> record = d->pages.find(ref, viewpoint);
    domain::Page page = record ? d->pageMaker.page(*record, viewpoint) : domain::Page();
    if (const std::optional<QString> problem = d->connection->takeProblem()) {
        return base::failure(LookupError{LookupError::Code::Storage, *problem});
    }
    if (!record) {
        return base::failure(LookupError{LookupError::Code::NoSuchPage, ref.toString()});
    }
    return page;
}

std::optional<domain::PageCard> Encyclopedia::card(const domain::Ref &ref,
                                                   const domain::Viewpoint &viewpoint) const
{
    const std::optional<storage::PageRecord> record = d->pages.find(ref, viewpoint);
    return d->checked(record ? std::optional(d->cards.card(*record, viewpoint)) : std::nullopt);
}

CardList Encyclopedia::list(domain::PageKind kind, const domain::Viewpoint &viewpoint,
                            const ListCursor &after, int limit) const
{
    const int length = std::clamp(limit, 1, longestList);
    // One more than asked for tells whether the list goes on.
    QList<storage::PageRecord> records = d->pages.list(kind, viewpoint, after.sort, after.id, length + 1);
    CardList list;
    if (records.size() > length) {
        records.resize(length);
        list.next = ListCursor{records.last().sort, records.last().id};
    }
    list.cards = d->cards.cards(records, viewpoint);
    return d->checked(list);
}

int Encyclopedia::count(domain::PageKind kind, const domain::Viewpoint &viewpoint, int most) const
{
    return d->checked(d->pages.count(kind, viewpoint, most));
}

QList<domain::EpisodeCard> Encyclopedia::episodes(const domain::Viewpoint &viewpoint) const
{
    return d->checked(d->series.episodes(viewpoint));
}

QList<domain::SeasonCard> Encyclopedia::seasons(const domain::Viewpoint &viewpoint) const
{
    QList<domain::SeasonCard> seasons;
    const QList<domain::EpisodeCard> episodes = d->series.episodes(viewpoint);
    const QList<storage::PageRecord> records = d->series.seasons(viewpoint);
    for (const storage::PageRecord &record : records) {
        domain::SeasonCard season;
        season.card = d->cards.card(record, viewpoint);
        season.number = d->pages.seasonNumber(record.id, viewpoint);
        season.status = d->pages.latestHoldingValue(record.id, QStringLiteral("status"), viewpoint);
        season.premiere = d->pages.latestHoldingValue(record.id, QStringLiteral("premiere"), viewpoint);
        season.premise = d->pages.latestHoldingValue(record.id, QStringLiteral("premise"), viewpoint);
        std::copy_if(episodes.begin(), episodes.end(), std::back_inserter(season.episodes),
                     [&season](const domain::EpisodeCard &card) { return card.id.season == season.number; });
        season.cast =
            d->cards.cards(d->series.mainCast(season.number, viewpoint, castOnSeasonCard), viewpoint);
        seasons.append(season);
    }
    return d->checked(seasons);
}

QList<RoleRow> Encyclopedia::roles(const RoleFilter &filter, const domain::Viewpoint &viewpoint) const
{
    return d->checked(roleTable(d->pages, d->statements, filter, viewpoint));
}

domain::Graph Encyclopedia::graph(const domain::Viewpoint &viewpoint) const
{
    domain::Graph graph;
    graph.nodes = list(domain::PageKind::Character, viewpoint, {}, longestList).cards;
    graph.edges = d->series.relations(viewpoint);
    return d->checked(graph);
}

QList<domain::Graph> Encyclopedia::graphHistory(const domain::Viewpoint &viewpoint) const
{
    return d->checked(d->graphMaker.all(viewpoint, spine().last(), largestMap));
}

QList<domain::Graph> Encyclopedia::graphHistoryAround(const domain::Ref &centre,
                                                      const domain::Viewpoint &viewpoint) const
{
    return d->checked(d->graphMaker.around(centre, viewpoint, spine().last()));
}

QList<domain::Event> Encyclopedia::timeline(const domain::Viewpoint &viewpoint) const
{
    QList<domain::Event> events;
    const QList<storage::EventRecord> records = d->series.events(viewpoint);
    for (const storage::EventRecord &record : records) {
        SourceList sources(d->statements, viewpoint);
        sources.cite(record.sources);
        events.append(record.event);
        events.last().sources = sources.sources();
    }
    return d->checked(events);
}

QList<domain::NewsItem> Encyclopedia::newsArchive(const domain::Viewpoint &viewpoint) const
{
    QList<domain::NewsItem> items;
    const QList<storage::SourceRecord> records = d->series.archive(viewpoint);
    for (const storage::SourceRecord &record : records) {
        items.append(archiveItem(record));
    }
    return d->checked(items);
}

QList<domain::PageCard> Encyclopedia::linksTo(const domain::Ref &ref,
                                              const domain::Viewpoint &viewpoint) const
{
    const std::optional<storage::PageRecord> record = d->pages.find(ref, viewpoint);
    if (!record) {
        return d->checked(QList<domain::PageCard>());
    }
    return d->checked(d->cards.cards(d->pages.linksTo(record->id, viewpoint), viewpoint));
}

} // namespace attache::services
