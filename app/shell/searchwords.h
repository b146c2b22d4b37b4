// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/searchresultmodel.h"

namespace attache::shell {

/// "People", "Roles in other works".
QString groupTitle(models::SearchGroup group);
/// Why a result is there: "Name", "Also called Ambassador Wyler".
QString reasonText(const domain::SearchResult &result);
/// The theme icon of a result that has no portrait; empty for characters and people.
QString resultIcon(const domain::SearchResult &result);

} // namespace attache::shell
