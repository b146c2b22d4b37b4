// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/factgroups.h"

#include <algorithm>

namespace attache::pages {

QList<FactGroup> groupFacts(const QList<domain::Fact> &facts, const QStringList &leftOut)
{
    QList<FactGroup> groups;
    for (const domain::Fact &fact : facts) {
        if (leftOut.contains(fact.property)) {
            continue;
        }
        auto group = std::find_if(groups.begin(), groups.end(), [&fact](const FactGroup &known) {
            return known.property == fact.property;
        });
        if (group == groups.end()) {
            group = groups.insert(groups.end(), FactGroup{fact.property, {}, {}});
        }
        (fact.holds() ? group->current : group->earlier).append(fact);
    }
    for (FactGroup &group : groups) {
        if (group.current.isEmpty()) {
            group.current.append(group.earlier.takeLast());
        }
    }
    return groups;
}

QList<domain::Fact> holdingFacts(const QList<domain::Fact> &facts, const QString &property)
{
    QList<domain::Fact> found;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(found),
                 [&property](const domain::Fact &fact) { return fact.property == property && fact.holds(); });
    return found;
}

} // namespace attache::pages
