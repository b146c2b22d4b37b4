// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/location.h"

#include <QByteArray>
#include <QSize>
#include <QVariantMap>

namespace attache::shell {

/// How the window was left: a plain value in a JSON file of the state folder.
struct WindowState
{
    QSize size{1280, 800};
    bool maximized = false;
    Location location;
    /// The place on that page.
    QVariant pageState;
    /// Splitters and columns by page.
    QVariantMap panes;
    QStringList pastSearches;
};

/// A missing, damaged or older file gives what can be read of it, and the defaults for the rest: window state
/// is never worth a question.
WindowState loadWindowState(const QString &path);
/// Returns whether it was written; a full disk must not keep a window from closing.
bool saveWindowState(const WindowState &state, const QString &path);

} // namespace attache::shell
