// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/words.h"

using namespace Qt::StringLiterals;

namespace attache::cli {

Outcome packCommand(Session &session, const QStringList &arguments)
{
    Q_UNUSED(session)
    Q_UNUSED(arguments)
    return fail(ExitCode::Usage, Words::tr("pack takes build, check, info or synth."));
}

} // namespace attache::cli
