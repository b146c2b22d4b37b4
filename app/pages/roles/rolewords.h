// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roletablemodel.h"
#include "services/connections.h"

namespace attache::pages {

// Words of the table of roles and of connections.

/// What the model says for its columns and cells.
models::RoleTableModel::Words roleWords();
QString columnName(models::RoleTableModel::Column column);
/// "Main cast", "Actor", "Director".
QString creditName(const services::RoleRow &row);
/// The same for a choice: "main", "actor".
QString creditChoice(const QString &word);
/// "Kate Wyler", "writer, director": what somebody did in a work.
QString partsInWords(const QList<services::RoleRow> &rows);

} // namespace attache::pages
