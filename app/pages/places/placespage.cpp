// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/places/placespage.h"

#include "models/cardlistmodel.h"
#include "widgets/chipbar.h"

using namespace Qt::StringLiterals;

namespace attache::pages {

using domain::PageKind;

PlacesPage::PlacesPage(const PageServices &pageServices, QWidget *parent)
    : CardListPage(pageServices, tr("Places and terms"),
                   {PageKind::Organisation, PageKind::Place, PageKind::Term}, models::CardGrouping::ByKind,
                   parent)
{
    chips().addChip(u"all"_s, tr("All"));
    chips().addChip(u"organisations"_s, tr("Organisations"));
    chips().addChip(u"places"_s, tr("Places"));
    chips().addChip(u"terms"_s, tr("Terms"));
    start();
}

QString PlacesPage::groupTitle(const QString &group) const
{
    bool isKind = false;
    const int kind = group.toInt(&isKind);
    if (!isKind) {
        return group;
    }
    switch (static_cast<PageKind>(kind)) {
    case PageKind::Organisation:
        return tr("Organisations");
    case PageKind::Place:
        return tr("Places");
    case PageKind::Term:
        return tr("Terms");
    default:
        return QString();
    }
}

void PlacesPage::chipChosen(const QString &id)
{
    QList<PageKind> kinds{PageKind::Organisation, PageKind::Place, PageKind::Term};
    if (id == "organisations"_L1) {
        kinds = {PageKind::Organisation};
    } else if (id == "places"_L1) {
        kinds = {PageKind::Place};
    } else if (id == "terms"_L1) {
        kinds = {PageKind::Term};
    }
    cards().setKinds(kinds);
    cards().fetchAll();
}

} // namespace attache::pages
