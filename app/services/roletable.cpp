// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/roletable.h"

namespace attache::services {

namespace {

using storage::Cited;

/// The numbers of the pages that the filter names.
struct Selection
{
    std::optional<qint64> person;
    std::optional<qint64> character;
    std::optional<qint64> work;
    /// A page of the filter is hidden or absent.
    bool empty = false;
};

Selection select(const storage::PackPages &pages, const RoleFilter &filter,
                 const domain::Viewpoint &viewpoint)
{
    Selection selection;
    const auto resolve = [&](const std::optional<domain::Ref> &ref, std::optional<qint64> &id) {
        if (!ref) {
            return;
        }
        const std::optional<storage::PageRecord> page = pages.find(*ref, viewpoint);
        if (page) {
            id = page->id;
        } else {
            selection.empty = true;
        }
    };
    resolve(filter.person, selection.person);
    resolve(filter.character, selection.character);
    resolve(filter.work, selection.work);
    return selection;
}

QList<Cited<domain::Role>> parts(const storage::PackStatements &statements, const Selection &selection,
                                 const domain::Viewpoint &viewpoint)
{
    if (selection.character) {
        return statements.rolesOfCharacter(*selection.character, viewpoint);
    }
    return selection.person ? statements.rolesOfPerson(*selection.person, viewpoint)
                            : statements.allRoles(viewpoint);
}

QList<Cited<domain::Credit>> credits(const storage::PackStatements &statements, const Selection &selection,
                                     const domain::Viewpoint &viewpoint)
{
    if (selection.work) {
        return statements.creditsOfWork(*selection.work, viewpoint);
    }
    return selection.person ? statements.creditsOfPerson(*selection.person, viewpoint)
                            : statements.allCredits(viewpoint);
}

} // namespace

QList<RoleRow> roleTable(const storage::PackPages &pages, const storage::PackStatements &statements,
                         const RoleFilter &filter, const domain::Viewpoint &viewpoint)
{
    QList<RoleRow> rows;
    const Selection selection = select(pages, filter, viewpoint);
    if (selection.empty) {
        return rows;
    }
    domain::Link series;
    const QList<storage::PageRecord> allSeries = pages.list(domain::PageKind::Series, viewpoint, {}, 0, 1);
    if (!allSeries.isEmpty()) {
        series = {allSeries.first().ref, allSeries.first().name};
    }
    if (!filter.work || *filter.work == series.ref) {
        const QList<Cited<domain::Role>> roles = parts(statements, selection, viewpoint);
        for (const auto &[role, sources] : roles) {
            if (!filter.person || role.person.ref == *filter.person) {
                rows.append({role.person,
                             role.character,
                             {},
                             series,
                             role.level,
                             role.seasons,
                             {},
                             QStringLiteral("actor")});
            }
        }
    }
    if (filter.character) {
        return rows;
    }
    const QList<Cited<domain::Credit>> others = credits(statements, selection, viewpoint);
    for (const auto &[credit, sources] : others) {
        if (!filter.person || credit.person.ref == *filter.person) {
            rows.append({credit.person,
                         std::nullopt,
                         credit.role,
                         credit.work,
                         std::nullopt,
                         {},
                         credit.years,
                         credit.job});
        }
    }
    return rows;
}

} // namespace attache::services
