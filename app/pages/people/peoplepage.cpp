// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/people/peoplepage.h"

#include "models/cardlistmodel.h"
#include "widgets/chipbar.h"

using namespace Qt::StringLiterals;

namespace attache::pages {

PeoplePage::PeoplePage(const PageServices &pageServices, QWidget *parent)
    : CardListPage(pageServices, tr("Cast and crew"), {domain::PageKind::Person},
                   models::CardGrouping::ByLetter, parent)
{
    chips().addChip(u"all"_s, tr("People"));
    chips().addChip(u"main"_s, tr("Main cast"));
    chips().addChip(u"works"_s, tr("Other works"));
    start();
}

void PeoplePage::chipChosen(const QString &id)
{
    cards().setKinds({id == "works"_L1 ? domain::PageKind::Work : domain::PageKind::Person});
    filter().setLevel(id == "main"_L1 ? std::optional(domain::CreditLevel::Main) : std::nullopt);
    cards().fetchAll();
}

} // namespace attache::pages
