// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/newslisting.h"

#include "base/textfolding.h"
#include "feeds/plaintext.h"
#include "services/encyclopedia.h"

#include <algorithm>
#include <limits>

namespace attache::services {

namespace {

/// Rows read at once while a filter by words looks for enough of them.
constexpr int portion = 200;

const QString itemPrefix = QStringLiteral("item:");
const QString archivePrefix = QStringLiteral("archive:");

/// What has no date comes last.
qint64 sortOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

QDateTime momentOf(qint64 sort)
{
    return sort == std::numeric_limits<qint64>::min() ? QDateTime()
                                                      : QDateTime::fromMSecsSinceEpoch(sort, Qt::UTC);
}

bool isWanted(const domain::NewsItem &item, const NewsFilter &filter)
{
    if ((filter.unreadOnly && item.read) || (filter.starredOnly && !item.starred)) {
        return false;
    }
    if (!filter.feed.isEmpty() && item.publisher != filter.feed && item.feed != filter.feed) {
        return false;
    }
    if (filter.since.isValid() && !(item.published > filter.since)) {
        return false;
    }
    const QStringList words = base::fold(filter.words).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return true;
    }
    // What a sealed item is about cannot be found out by looking for it.
    if (item.sealed) {
        return false;
    }
    const QString all = item.title + u' ' + item.publisher + u' ' + feeds::htmlToPlainText(item.html);
    const QString text = base::fold(all);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

NewsListing::NewsListing(const Encyclopedia &encyclopedia, storage::LibraryDatabase &database)
    : m_encyclopedia(encyclopedia)
    , m_store(database)
{}

std::optional<qint64> NewsListing::itemNumber(const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.startsWith(itemPrefix) ? id.mid(itemPrefix.size()).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<QString> NewsListing::archiveSource(const QString &id)
{
    const QString source = id.startsWith(archivePrefix) ? id.mid(archivePrefix.size()) : QString();
    return source.isEmpty() ? std::nullopt : std::optional(source);
}

NewsList NewsListing::list(const NewsFilter &filter, const domain::Viewpoint &viewpoint,
                           const std::optional<NewsCursor> &after, int limit)
{
    // One more than asked for shows whether the list goes on.
    QList<Row> rows = storedRows(filter, viewpoint, after, limit + 1);
    rows += archiveRows(filter, viewpoint, after);
    // Both parts are in order; stable keeps that order at the same moment.
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.sort > b.sort; });
    NewsList list;
    for (const Row &row : std::as_const(rows).first(std::min<qsizetype>(limit, rows.size()))) {
        list.items.append(row.item);
    }
    if (rows.size() > limit && limit > 0) {
        const Row &last = rows.at(limit - 1);
        list.next = NewsCursor{momentOf(last.sort), last.item.id};
    }
    return list;
}

QList<NewsListing::Row> NewsListing::storedRows(const NewsFilter &filter, const domain::Viewpoint &viewpoint,
                                                const std::optional<NewsCursor> &after, int limit)
{
    std::optional<storage::NewsStore::Place> place;
    if (after) {
        // Behind an item of the archive come those of earlier moments only: ids start at 1.
        place = {sortOf(after->before), itemNumber(after->id).value_or(0)};
    }
    const storage::ItemFilter stored{filter.unreadOnly, filter.starredOnly, filter.feed,
                                     filter.since.isValid() ? filter.since.toMSecsSinceEpoch() : 0};
    QList<Row> rows;
    const int count = filter.words.isEmpty() ? limit : portion;
    while (true) {
        const QList<storage::ItemRecord> records = m_store.items(stored, place, count);
        for (const storage::ItemRecord &record : records) {
            domain::NewsItem item = toItem(record, viewpoint);
            NewsFilter wordsOnly;
            wordsOnly.words = filter.words;
            if (isWanted(item, wordsOnly)) {
                rows.append({std::move(item), record.sort});
            }
            if (rows.size() == limit) {
                return rows;
            }
        }
        if (records.size() < count) {
            return rows;
        }
        place = {records.constLast().sort, records.constLast().id};
    }
}

QList<NewsListing::Row> NewsListing::archiveRows(const NewsFilter &filter, const domain::Viewpoint &viewpoint,
                                                 const std::optional<NewsCursor> &after) const
{
    const QList<domain::NewsItem> items = archive(viewpoint);
    qsizetype first = 0;
    if (after) {
        const qint64 before = sortOf(after->before);
        const auto at = std::find_if(items.begin(), items.end(),
                                     [&](const domain::NewsItem &item) { return item.id == after->id; });
        // Behind a stored item come the archive's of the same moment; behind one that is gone, of earlier
        // ones.
        const bool isStored = itemNumber(after->id).has_value();
        first = at != items.end()
                    ? at - items.begin() + 1
                    : std::find_if(items.begin(), items.end(), [&](const domain::NewsItem &item) {
                          const qint64 sort = sortOf(item.published);
                          return sort < before || (isStored && sort == before);
                      }) - items.begin();
    }
    QList<Row> rows;
    for (const domain::NewsItem &item : items.mid(first)) {
        if (isWanted(item, filter)) {
            rows.append({item, sortOf(item.published)});
        }
    }
    return rows;
}

QList<domain::NewsItem> NewsListing::archive(const domain::Viewpoint &viewpoint) const
{
    QList<domain::NewsItem> items = m_encyclopedia.newsArchive(viewpoint);
    const auto states = m_store.archiveStates();
    for (domain::NewsItem &item : items) {
        const storage::ItemState state = states.value(archiveSource(item.id).value_or(QString()));
        item.read = state.read;
        item.starred = state.starred;
        item.bundled = true;
    }
    std::stable_sort(items.begin(), items.end(), [](const domain::NewsItem &a, const domain::NewsItem &b) {
        return sortOf(a.published) > sortOf(b.published);
    });
    return items;
}

std::optional<domain::NewsItem> NewsListing::item(const QString &id, const domain::Viewpoint &viewpoint)
{
    if (const auto number = itemNumber(id)) {
        const auto record = m_store.item(*number);
        return record ? std::optional(toItem(*record, viewpoint)) : std::nullopt;
    }
    const QList<domain::NewsItem> items = archive(viewpoint);
    const auto at =
        std::find_if(items.begin(), items.end(), [&](const domain::NewsItem &item) { return item.id == id; });
    return at == items.end() ? std::nullopt : std::optional(*at);
}

int NewsListing::unread(const domain::Viewpoint &viewpoint) const
{
    const QList<domain::NewsItem> items = archive(viewpoint);
    return m_store.unread() + static_cast<int>(std::count_if(items.begin(), items.end(),
                                                             [](const auto &item) { return !item.read; }));
}

domain::NewsItem NewsListing::toItem(const storage::ItemRecord &record, const domain::Viewpoint &viewpoint)
{
    domain::NewsItem item;
    item.id = itemPrefix + QString::number(record.id);
    item.feed = record.feeds.value(0);
    item.publisher = record.publisher;
    item.published = record.published;
    item.read = record.read;
    item.starred = record.starred;
    const domain::Gate gate = gateOf(record);
    item.sealed = gate > viewpoint.watched;
    if (item.sealed) {
        item.sealedUntil = gate;
        return item;
    }
    item.title = record.title;
    item.link = record.link;
    item.author = record.author;
    item.html = record.html;
    return item;
}

domain::Gate NewsListing::gateOf(const storage::ItemRecord &record)
{
    const auto known = m_gates.constFind(record.id);
    if (known != m_gates.constEnd()) {
        return *known;
    }
    if (!m_guard) {
        m_guard.emplace(storage::PackSpoilerWords(m_encyclopedia.pack()), m_encyclopedia.spine());
    }
    const domain::Gate gate = m_guard->gateOf({record.title, record.body, record.published.date()});
    m_gates.insert(record.id, gate);
    return gate;
}

} // namespace attache::services
