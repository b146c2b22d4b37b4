// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "cli/words.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace attache::cli {

namespace {

struct KnownOption
{
    QLatin1String name;
    QLatin1String shortName;
    /// Empty for a switch.
    QLatin1String valueName;
    bool global;
};

constexpr std::array knownOptions{
    KnownOption{"pack"_L1, ""_L1, "FILE"_L1, true},
    KnownOption{"data"_L1, ""_L1, "DIR"_L1, true},
    KnownOption{"watched"_L1, ""_L1, "none|S1E4|S2|all"_L1, true},
    KnownOption{"as-of"_L1, ""_L1, "DATE"_L1, true},
    KnownOption{"viewer"_L1, ""_L1, "NAME"_L1, true},
    KnownOption{"json"_L1, ""_L1, ""_L1, true},
    KnownOption{"help"_L1, "h"_L1, ""_L1, true},
    KnownOption{"version"_L1, "v"_L1, ""_L1, true},
    KnownOption{"kind"_L1, ""_L1, "KIND"_L1, false},
    KnownOption{"limit"_L1, ""_L1, "N"_L1, false},
    KnownOption{"person"_L1, ""_L1, "REF"_L1, false},
    KnownOption{"character"_L1, ""_L1, "REF"_L1, false},
    KnownOption{"work"_L1, ""_L1, "REF"_L1, false},
    KnownOption{"season"_L1, ""_L1, "N"_L1, false},
    KnownOption{"credit"_L1, ""_L1, "WORD"_L1, false},
    KnownOption{"years"_L1, ""_L1, "1999-2006"_L1, false},
    KnownOption{"content-type"_L1, ""_L1, "CT"_L1, false},
    KnownOption{"base"_L1, ""_L1, "URL"_L1, false},
    KnownOption{"title"_L1, ""_L1, "TEXT"_L1, false},
    KnownOption{"words"_L1, ""_L1, "A,B"_L1, false},
    KnownOption{"unread"_L1, ""_L1, ""_L1, false},
    KnownOption{"output"_L1, "o"_L1, "FILE"_L1, false},
    KnownOption{"pages"_L1, ""_L1, "N"_L1, false},
    KnownOption{"seed"_L1, ""_L1, "S"_L1, false},
    KnownOption{"last"_L1, ""_L1, "1|3|season"_L1, false},
};

} // namespace

base::Result<Options, Failure> parseOptions(const QStringList &commandLine)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const KnownOption &known : knownOptions) {
        QStringList names{known.name};
        if (!known.shortName.isEmpty()) {
            names += known.shortName;
        }
        QCommandLineOption option(names);
        if (!known.valueName.isEmpty()) {
            option.setValueName(known.valueName);
        }
        parser.addOption(option);
    }
    if (!parser.parse(commandLine)) {
        return fail(ExitCode::Usage, parser.errorText());
    }
    Options options;
    options.arguments = parser.positionalArguments();
    for (const KnownOption &known : knownOptions) {
        if (parser.isSet(known.name)) {
            options.values.insert(known.name,
                                  known.valueName.isEmpty() ? QString() : parser.value(known.name));
        }
    }
    return options;
}

QString helpText()
{
    // The commands are the interface that scripts rely on, so their names are not translated.
    return u"attache-cli "_s + Words::tr("[options] command [arguments]") + u"\n\n"_s +
           Words::tr("Looks things up in the encyclopedia and never tells what you have not watched.") +
           u"\n\n"
           "  show REF\n"
           "  search [--kind K] [--limit N] WORDS\n"
           "  list KIND\n"
           "  roles [--person REF] [--character REF] [--work REF] [--season N] [--credit WORD] [--years "
           "Y-Y]\n"
           "  connections PERSON PERSON\n"
           "  graph\n"
           "  timeline\n"
           "  recap [--last 1|3|season]\n"
           "  progress [show | set none|S1E4|S2|all]\n"
           "  feed parse FILE [--content-type CT] [--base URL]\n"
           "  feeds list | add URL [--title T] [--words A,B] | remove ID\n"
           "  news fetch | list [--limit N] [--unread] | show ID\n"
           "  pack build DIR -o FILE | check DIR | info FILE | synth --pages N --seed S -o FILE\n\n"_s +
           Words::tr("Options, before or behind the command:") + u"\n  --pack FILE      "_s +
           Words::tr("read this encyclopedia file") + u"\n  --data DIR       "_s +
           Words::tr("keep your own data there") + u"\n  --watched WHERE  "_s +
           Words::tr("look from there (none, S1E4, S2, all) instead of from your own progress") +
           u"\n  --as-of DATE     "_s + Words::tr("look as of that day (2024-08-10)") +
           u"\n  --viewer NAME    "_s + Words::tr("for this viewer instead of those who watch now") +
           u"\n  --json           "_s + Words::tr("answer as JSON") + u"\n\n"_s +
           Words::tr("REF is kind:name, for example character:kate-wyler. KIND is one of series, season, "
                     "episode, character, person, organisation, place, term, work.") +
           u'\n' +
           Words::tr("WORD is main, recurring, guest, or a job like actor or director. PERSON is a reference "
                     "or a name spelled out.") +
           u"\n"_s;
}

Outcome allowOptions(const Options &options, const QStringList &allowed)
{
    for (const KnownOption &known : knownOptions) {
        if (!known.global && options.has(known.name) && !allowed.contains(known.name)) {
            return fail(ExitCode::Usage,
                        Words::tr("Option --%1 does not belong to this command.").arg(known.name));
        }
    }
    return {};
}

base::Result<int, Failure> numberOf(const Options &options, const QString &name, int fallback, int least,
                                    int most)
{
    if (!options.has(name)) {
        return fallback;
    }
    bool isNumber = false;
    const int number = options.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return fail(ExitCode::Usage,
                    Words::tr("--%1 takes a whole number from %2 to %3.").arg(name).arg(least).arg(most));
    }
    return number;
}

} // namespace attache::cli
