// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

} // namespace

QString groupTitle(models::SearchGroup group)
{
    using enum models::SearchGroup;
    switch (group) {
    case Characters:
        return Words::tr("Characters");
    case People:
        return Words::tr("Cast and crew");
    case Roles:
        return Words::tr("Roles in other works");
    case Episodes:
        return Words::tr("Episodes and seasons");
    case Organisations:
        return Words::tr("Organisations");
    case Places:
        return Words::tr("Places");
    case Terms:
        return Words::tr("Terms");
    case Works:
        return Words::tr("Other works");
    case Series:
        return Words::tr("The series");
    case News:
        return Words::tr("News");
    }
    return QString();
}

QString reasonText(const domain::SearchResult &result)
{
    using enum domain::MatchKind;
    if (result.tolerant) {
        return Words::tr("Similar spelling");
    }
    switch (result.match) {
    case Name:
        return Words::tr("Name");
    case Alias:
        return Words::tr("Also called %1").arg(result.reason);
    case Misspelling:
        return Words::tr("Similar spelling");
    case Role:
        return result.reason.isEmpty() ? Words::tr("Part") : result.reason;
    case Credit:
        return result.reason.isEmpty() ? Words::tr("Part") : Words::tr("Role in %1").arg(result.reason);
    case Place:
        return Words::tr("Place");
    case Text:
        return Words::tr("In the text");
    case News:
        return Words::tr("Headline");
    }
    return QString();
}

QString resultIcon(const domain::SearchResult &result)
{
    using enum models::SearchGroup;
    switch (models::searchGroupOf(result)) {
    case News:
        return u"view-pim-news"_s;
    case Episodes:
    case Series:
        return u"video-television"_s;
    case Organisations:
        return u"view-certificate"_s;
    case Places:
    case Terms:
        return u"view-list-details"_s;
    case Works:
        return u"video-television"_s;
    case Characters:
    case People:
    case Roles:
        break;
    }
    return QString();
}

} // namespace attache::shell
