// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/encyclopedia.h"
#include "storage/packpages.h"
#include "storage/packstatements.h"

namespace attache::services {

/// The table of who played what: parts in the series first, by character, then other work and the making of
/// episodes, by person.
QList<RoleRow> roleTable(const storage::PackPages &pages, const storage::PackStatements &statements,
                         const RoleFilter &filter, const domain::Viewpoint &viewpoint);

} // namespace attache::services
