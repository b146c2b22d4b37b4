// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "shell/location.h"

#include <QStringList>

namespace attache::shell {

/// What was asked for on the command line of `attache`. All of it may come from another program (a link, the
/// desktop's menu) and is taken as untrusted: words and references only, never a path to open.
struct LaunchOptions
{
    /// --pack FILE
    QString pack;
    /// --data DIR
    QString dataFolder;
    /// --open PLACE, or an address `attache:PLACE`; nothing goes on where the reader left off.
    std::optional<Location> place;
    /// --open search: start with the search box.
    bool search = false;
    QString words;
};

/// The error is one line for standard error.
base::Result<LaunchOptions, QString> parseLaunchOptions(const QStringList &arguments);

} // namespace attache::shell
