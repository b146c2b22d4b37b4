// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace attache::storage {

/// The statements of sql/<name>, which is packed into the program. Comments are left out. No statement may
/// hold a semicolon or two hyphens in a text. Empty when there is no such script.
QStringList sqlScript(const QString &name);

} // namespace attache::storage
