// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/searchscores.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

namespace rows = storage::rows;

constexpr qsizetype mostLinks = 400;
constexpr int mostCredits = 30;
constexpr int creditScore = 5;

int kindScore(const QString &kind)
{
    static const QHash<QString, int> scores{
        {u"series"_s, 3000}, {u"character"_s, 2000}, {u"person"_s, 1800},
        {u"season"_s, 1500}, {u"episode"_s, 1400},   {u"organisation"_s, 1000},
        {u"place"_s, 1000},  {u"term"_s, 1000},      {u"work"_s, 0},
    };
    return scores.value(kind);
}

int levelScore(const QString &level)
{
    return level == "main"_L1 ? 1000 : level == "recurring"_L1 ? 500 : 0;
}

/// Keeps the earliest: drops what is open only where another one is open too.
void keepNeeded(std::vector<RowTimes> &times)
{
    std::sort(times.begin(), times.end(), [](const RowTimes &a, const RowTimes &b) {
        return std::pair(a.gate, a.known) < std::pair(b.gate, b.known);
    });
    std::vector<RowTimes> kept;
    for (const RowTimes &time : times) {
        const bool needless = std::any_of(kept.begin(), kept.end(),
                                          [&time](const RowTimes &other) { return other.isOpenWith(time); });
        if (!needless) {
            kept.push_back(time);
        }
    }
    times = std::move(kept);
}

} // namespace

PagesById pagesById(const PackContents &contents)
{
    PagesById pages;
    for (const rows::Page &page : contents.pages) {
        pages.insert(page.id, &page);
    }
    return pages;
}

QHash<qint64, std::vector<RowTimes>> portrayalTimes(const PackContents &contents, const PagesById &pages)
{
    QHash<qint64, std::vector<RowTimes>> times;
    for (const rows::RoleSeason &season : contents.roleSeasons) {
        times[season.role].push_back(RowTimes::of(season));
    }
    std::map<std::pair<qint64, qint64>, std::vector<RowTimes>> facts;
    for (const rows::Fact &fact : contents.facts) {
        if (fact.target && fact.property == "role on the series"_L1) {
            facts[{*fact.target, fact.page}].push_back(RowTimes::of(fact));
        }
    }
    for (const rows::Role &role : contents.roles) {
        std::vector<RowTimes> &open = times[role.id];
        const auto named = facts.find({role.character, role.person});
        if (named != facts.end()) {
            open.insert(open.end(), named->second.begin(), named->second.end());
        }
        const RowTimes pair = both(RowTimes::of(role), both(RowTimes::of(*pages.value(role.character)),
                                                            RowTimes::of(*pages.value(role.person))));
        for (RowTimes &time : open) {
            time = both(time, pair);
        }
        keepNeeded(open);
    }
    return times;
}

QHash<qint64, int> pageScores(const PackContents &contents, const PagesById &pages,
                              const QHash<qint64, std::vector<RowTimes>> &portrayals)
{
    QHash<qint64, QSet<qint64>> origins;
    for (const rows::Link &link : contents.links) {
        const RowTimes times = both(RowTimes::of(link), RowTimes::of(*pages.value(link.origin)));
        if (times.isOpenWith(RowTimes::of(*pages.value(link.target)))) {
            origins[link.target] += link.origin;
        }
    }
    QHash<qint64, int> credits;
    for (const rows::Credit &credit : contents.credits) {
        const RowTimes times = both(RowTimes::of(credit), RowTimes::of(*pages.value(credit.work)));
        if (times.isOpenWith(RowTimes::of(*pages.value(credit.person)))) {
            ++credits[credit.person];
        }
    }
    QHash<qint64, int> scores;
    for (const rows::Page &page : contents.pages) {
        scores.insert(page.id, kindScore(page.kind) +
                                   static_cast<int>(std::min(origins.value(page.id).size(), mostLinks)) +
                                   creditScore * std::min(credits.value(page.id), mostCredits));
    }
    for (const rows::Role &role : contents.roles) {
        const std::vector<RowTimes> times = portrayals.value(role.id);
        for (const qint64 id : {role.character, role.person}) {
            const RowTimes page = RowTimes::of(*pages.value(id));
            const bool open = std::any_of(times.begin(), times.end(),
                                          [&page](const RowTimes &time) { return time.isOpenWith(page); });
            if (open) {
                scores[id] += levelScore(role.level);
            }
        }
    }
    return scores;
}

} // namespace attache::compiler
