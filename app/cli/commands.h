// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace attache::cli {

/// Runs the command of @p session's options. Output is complete or nothing: a failing command prints no half
/// answer.
Outcome runCommand(Session &session);

// One function a command; `arguments` are those behind the command's name.
Outcome showCommand(Session &session, const QStringList &arguments);
Outcome searchCommand(Session &session, const QStringList &arguments);
Outcome listCommand(Session &session, const QStringList &arguments);
Outcome rolesCommand(Session &session, const QStringList &arguments);
Outcome connectionsCommand(Session &session, const QStringList &arguments);
Outcome graphCommand(Session &session, const QStringList &arguments);
Outcome timelineCommand(Session &session, const QStringList &arguments);
Outcome recapCommand(Session &session, const QStringList &arguments);
Outcome progressCommand(Session &session, const QStringList &arguments);
Outcome feedCommand(Session &session, const QStringList &arguments);
Outcome feedsCommand(Session &session, const QStringList &arguments);
Outcome newsCommand(Session &session, const QStringList &arguments);
Outcome packCommand(Session &session, const QStringList &arguments);

} // namespace attache::cli
