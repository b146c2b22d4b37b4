// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attache::services {

/// The encyclopedia file that came with the program: beside the executable (a build, a portable copy), in
/// ../share/attache of it, or in one of the system's data folders. When there is none, the first of these
/// places, so that an error can name it.
QString bundledPackPath();

} // namespace attache::services
