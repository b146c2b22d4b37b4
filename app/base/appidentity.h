// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attache::base {

/// The application ID: desktop file, icon, AppStream, D-Bus and Wayland all use this one constant,
/// which comes from the top CMakeLists.txt.
inline QString applicationId()
{
    return QStringLiteral(ATTACHE_APP_ID);
}

/// The program's version, as in the top CMakeLists.txt.
inline QString applicationVersion()
{
    return QStringLiteral(ATTACHE_VERSION);
}

/// The name as people read it, with its accent.
inline QString applicationName()
{
    return QStringLiteral("Attaché");
}

} // namespace attache::base
