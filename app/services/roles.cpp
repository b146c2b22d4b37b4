// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/roles.h"

#include "base/textfolding.h"
#include "storage/packconnection.h"
#include "storage/packpages.h"
#include "storage/packroles.h"

#include <QLoggingCategory>

#include <algorithm>

namespace attache::services {

Q_LOGGING_CATEGORY(rolesLog, "attache.roles", QtWarningMsg)

namespace {

constexpr int mostPeople = 1000;

RoleEntry entryOf(const storage::RoleRecord &record, const storage::PageRecord &series)
{
    RoleEntry entry;
    RoleRow &row = entry.row;
    row.person = record.personLink;
    row.character = record.character;
    row.role = record.role;
    row.level = record.level;
    row.seasons = record.seasons;
    row.years = record.years;
    row.job = record.job;
    entry.personSort = record.personSort;
    entry.workType = record.workType;
    if (record.character) {
        row.work = {series.ref, series.name};
        entry.workSort = series.sort;
        entry.partSort = record.characterSort;
    } else {
        row.work = record.work;
        entry.workSort = record.workSort;
        entry.partSort = base::fold(record.role);
    }
    return entry;
}

} // namespace

RoleSlice Roles::byPerson(const domain::Viewpoint &viewpoint, const ListCursor &after, int people) const
{
    const storage::PackPages pages(m_encyclopedia.pack());
    const int count = std::clamp(people, 1, mostPeople);
    const QList<storage::PageRecord> persons =
        pages.list(domain::PageKind::Person, viewpoint, after.sort, after.id, count);
    RoleSlice slice;
    if (persons.isEmpty()) {
        return slice;
    }
    const storage::PageRecord &last = persons.last();
    if (persons.size() == count) {
        slice.next = ListCursor{last.sort, last.id};
    }
    const storage::PageRecord series =
        pages.list(domain::PageKind::Series, viewpoint, {}, 0, 1).value(0, storage::PageRecord());
    const QList<storage::RoleRecord> records =
        storage::PackRoles(m_encyclopedia.pack())
            .between({after.sort, after.id}, {last.sort, last.id}, viewpoint);
    slice.entries.reserve(records.size());
    for (const storage::RoleRecord &record : records) {
        slice.entries.append(entryOf(record, series));
    }
    // A table that could not be read to its end is shown as far as it came.
    if (const std::optional<QString> problem = m_encyclopedia.pack().takeProblem()) {
        qCWarning(rolesLog).noquote() << *problem;
    }
    return slice;
}

} // namespace attache::services
