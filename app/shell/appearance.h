// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/settings.h"

class QApplication;

namespace attache::shell {

/// Colour scheme and icons: the system's, or light or dark by setting. Follows the system live while the
/// setting says so.
void applyAppearance(QApplication *application, const services::Settings &settings);

/// Installs the catalogues of @p language ("" follows the system) and Qt's own.
void installTranslations(QApplication *application, const QString &language);

/// Tells that there is nothing to read at all, in a window and on standard error; returns the exit code.
int reportNoEncyclopedia(const QString &path);

} // namespace attache::shell
