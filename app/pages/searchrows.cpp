// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/searchrows.h"

#include "pages/pagewords.h"
#include "painting/portrait.h"
#include "widgets/sectionedmodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

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
        if (result.card.ref.kind == domain::PageKind::Work) {
            return result.reason; // the part or the job of the person in the second line
        }
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
    case Roles:
        return result.card.ref.kind == domain::PageKind::Person ? QString() : u"video-television"_s;
    case Characters:
    case People:
        break;
    }
    return QString();
}

} // namespace

widgets::SectionedModel *makeSearchRows(models::SearchResultModel *results, QObject *parent)
{
    using models::SearchResultModel;
    using widgets::SectionedModel;
    const auto heading = [](const QModelIndex &index) {
        return groupTitle(static_cast<models::SearchGroup>(index.data(SearchResultModel::GroupRole).toInt()));
    };
    const auto decorate = [](const QModelIndex &index, int role) -> QVariant {
        if (role != SearchResultModel::SubtitleRole && role != SectionedModel::PortraitRole &&
            role != SectionedModel::IconRole && role != SectionedModel::TrailingRole) {
            return {};
        }
        const auto result = index.data(SearchResultModel::ResultRole).value<domain::SearchResult>();
        if (role == SearchResultModel::SubtitleRole) {
            return result.subtitle == result.card.subtitle ? cardLine(result.card) : result.subtitle;
        }
        const QString icon = resultIcon(result);
        if (role == SectionedModel::TrailingRole) {
            return reasonText(result);
        }
        if (role == SectionedModel::IconRole) {
            return icon;
        }
        return icon.isEmpty() ? QVariant::fromValue(painting::portraitOf(result.card.portrait)) : QVariant();
    };
    return new SectionedModel(results, SearchResultModel::GroupRole, heading, decorate, parent);
}

widgets::RowRoles searchRowRoles()
{
    widgets::RowRoles roles;
    roles.subtitle = models::SearchResultModel::SubtitleRole;
    roles.trailing = widgets::SectionedModel::TrailingRole;
    roles.portrait = widgets::SectionedModel::PortraitRole;
    roles.iconName = widgets::SectionedModel::IconRole;
    roles.titleMarks = models::SearchResultModel::MarksRole;
    roles.heading = widgets::SectionedModel::HeadingRole;
    return roles;
}

widgets::RowLook searchRowLook()
{
    widgets::RowLook look;
    look.portraitWidth = 27;
    look.divider = false;
    look.strongTitle = false;
    look.linkTitle = true;
    return look;
}

} // namespace attache::pages
