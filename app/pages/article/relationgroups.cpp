// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/relationgroups.h"

#include <algorithm>

namespace attache::pages {

domain::RelationFamily RelationGroup::family() const
{
    const QList<domain::Relation> &shown = present.isEmpty() ? past : present;
    const auto first = std::min_element(
        shown.begin(), shown.end(),
        [](const domain::Relation &one, const domain::Relation &other) { return one.family < other.family; });
    return first == shown.end() ? domain::RelationFamily::Work : first->family;
}

QList<RelationGroup> groupRelations(const QList<domain::Relation> &relations)
{
    QList<RelationGroup> groups;
    for (const domain::Relation &relation : relations) {
        auto group = std::find_if(groups.begin(), groups.end(), [&relation](const RelationGroup &known) {
            return known.to.ref == relation.to.ref;
        });
        if (group == groups.end()) {
            group = groups.insert(groups.end(), RelationGroup{relation.to, {}, {}});
        }
        (relation.until ? group->past : group->present).append(relation);
    }
    std::stable_partition(groups.begin(), groups.end(),
                          [](const RelationGroup &group) { return !group.present.isEmpty(); });
    return groups;
}

} // namespace attache::pages
