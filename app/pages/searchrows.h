// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/searchresultmodel.h"
#include "widgets/rowdelegate.h"

namespace attache::widgets {
class SectionedModel;
}

namespace attache::pages {

// How search results look as rows: the same in the popup of the search box and on the page of all results.

/// The results under the headings of their groups, with portrait or icon and the reason at the far end.
widgets::SectionedModel *makeSearchRows(models::SearchResultModel *results, QObject *parent);
widgets::RowRoles searchRowRoles();
widgets::RowLook searchRowLook();

} // namespace attache::pages
