// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::cli {

namespace {

struct Command
{
    QLatin1String name;
    Outcome (*run)(Session &, const QStringList &);
    /// Options of its own, apart from the global ones.
    QStringList options;
};

const std::array commands{
    Command{"show"_L1, &showCommand, {}},
    Command{"search"_L1, &searchCommand, {u"kind"_s, u"limit"_s}},
    Command{"list"_L1, &listCommand, {}},
    Command{"roles"_L1,
            &rolesCommand,
            {u"person"_s, u"character"_s, u"work"_s, u"season"_s, u"credit"_s, u"years"_s}},
    Command{"connections"_L1, &connectionsCommand, {}},
    Command{"graph"_L1, &graphCommand, {}},
    Command{"timeline"_L1, &timelineCommand, {}},
    Command{"recap"_L1, &recapCommand, {u"last"_s}},
    Command{"progress"_L1, &progressCommand, {}},
    Command{"feed"_L1, &feedCommand, {u"content-type"_s, u"base"_s}},
    Command{"feeds"_L1, &feedsCommand, {u"title"_s, u"words"_s}},
    Command{"news"_L1, &newsCommand, {u"limit"_s, u"unread"_s}},
    Command{"pack"_L1, &packCommand, {u"output"_s, u"pages"_s, u"seed"_s}},
};

} // namespace

Outcome runCommand(Session &session)
{
    QStringList arguments = session.options().arguments;
    if (arguments.isEmpty()) {
        return fail(ExitCode::Usage, Words::tr("No command was given. attache-cli --help lists them."));
    }
    const QString name = arguments.takeFirst();
    const auto command =
        std::ranges::find_if(commands, [&name](const Command &one) { return name == one.name; });
    if (command == commands.end()) {
        return fail(ExitCode::Usage,
                    Words::tr("There is no command \"%1\". attache-cli --help lists them.").arg(name));
    }
    if (const auto allowed = allowOptions(session.options(), command->options); !allowed) {
        return allowed;
    }
    return command->run(session, arguments);
}

} // namespace attache::cli
