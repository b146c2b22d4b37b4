// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes.h"

#include "services/cardmaker.h"
#include "services/encyclopedia.h"
#include "storage/packchanges.h"
#include "storage/packstatements.h"

#include <QHash>

#include <algorithm>

namespace attache::services {

namespace {

constexpr int longestList = 1000;
/// Changes looked at for the pages that changed last: one page may have many at once.
constexpr int changesAsked = 60;

/// Someone who has seen nothing yet that has a date.
domain::Viewpoint nothingSeen(const domain::Viewpoint &viewpoint)
{
    domain::Viewpoint from;
    from.watched = viewpoint.watched;
    return from;
}

} // namespace

ChangeList Changes::list(const domain::Viewpoint &from, const domain::Viewpoint &viewpoint,
                         const std::optional<ChangeCursor> &after, int limit) const
{
    const storage::PackConnection &pack = m_encyclopedia.pack();
    const storage::PackPages pages(pack);
    const storage::PackStatements statements(pack);
    const CardMaker cards(pages);
    storage::PackChanges::Place place;
    if (after) {
        place = {after->known, after->id};
    }
    const int wanted = std::clamp(limit, 1, longestList);
    const auto records = storage::PackChanges(pack).latest(from, viewpoint, place, wanted);
    ChangeList list;
    QHash<qint64, domain::PageCard> known;
    for (const storage::PackChanges::Record &record : records) {
        ChangeEntry entry;
        auto card = known.constFind(record.page);
        if (card == known.constEnd()) {
            const std::optional<storage::PageRecord> page = pages.byId(record.page, viewpoint);
            card = known.insert(record.page, page ? cards.card(*page, viewpoint) : domain::PageCard());
        }
        entry.page = *card;
        entry.change = record.change.value;
        for (const qint64 id : record.change.sources) {
            if (const auto source = statements.source(id, viewpoint)) {
                entry.source = source->source;
                break;
            }
        }
        list.entries.append(entry);
    }
    if (records.size() == wanted) {
        list.next = ChangeCursor{records.last().place.known, records.last().place.id};
    }
    return list;
}

QList<UpdatedPage> Changes::updatedPages(const domain::Viewpoint &viewpoint, int count) const
{
    const storage::PackConnection &pack = m_encyclopedia.pack();
    const storage::PackPages pages(pack);
    const CardMaker cards(pages);
    const int wanted = std::clamp(count, 1, 10);
    const auto records =
        storage::PackChanges(pack).latest(nothingSeen(viewpoint), viewpoint, {}, changesAsked);
    QList<UpdatedPage> updated;
    QList<qint64> ids;
    for (const storage::PackChanges::Record &record : records) {
        const qsizetype place = ids.indexOf(record.page);
        if (place >= 0) {
            if (updated.at(place).changes.first().known == record.change.value.known) {
                updated[place].changes.append(record.change.value);
            }
            continue;
        }
        if (updated.size() == wanted) {
            continue;
        }
        if (const std::optional<storage::PageRecord> page = pages.byId(record.page, viewpoint)) {
            ids.append(record.page);
            updated.append({cards.card(*page, viewpoint), {record.change.value}});
        }
    }
    return updated;
}

} // namespace attache::services
