// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/characters/characterspage.h"

#include "widgets/chipbar.h"

using namespace Qt::StringLiterals;

namespace attache::pages {

using models::Side;

CharactersPage::CharactersPage(const PageServices &pageServices, QWidget *parent)
    : CardListPage(pageServices, tr("Characters"), {domain::PageKind::Character},
                   models::CardGrouping::BySide, parent)
{
    chips().addChip(u"all"_s, tr("All"));
    chips().addChip(u"main"_s, tr("Main"));
    chips().addChip(u"us"_s, tr("United States"));
    chips().addChip(u"uk"_s, tr("United Kingdom"));
    chips().addChip(u"other"_s, tr("Other countries"));
    start();
}

QString CharactersPage::groupTitle(const QString &group) const
{
    bool isSide = false;
    const int side = group.toInt(&isSide);
    if (!isSide) {
        return group;
    }
    switch (static_cast<Side>(side)) {
    case Side::Embassy:
        return tr("United States: the embassy in London");
    case Side::Washington:
        return tr("United States: Washington");
    case Side::UnitedKingdom:
        return tr("United Kingdom");
    case Side::OtherCountries:
        return tr("Other countries");
    case Side::Unknown:
        return tr("Others");
    }
    return QString();
}

void CharactersPage::chipChosen(const QString &id)
{
    filter().setLevel(id == "main"_L1 ? std::optional(domain::CreditLevel::Main) : std::nullopt);
    if (id == "us"_L1) {
        filter().setSides({Side::Embassy, Side::Washington});
    } else if (id == "uk"_L1) {
        filter().setSides({Side::UnitedKingdom});
    } else if (id == "other"_L1) {
        filter().setSides({Side::OtherCountries, Side::Unknown});
    } else {
        filter().setSides({});
    }
}

} // namespace attache::pages
