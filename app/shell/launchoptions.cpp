// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/launchoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LaunchOptions)
};

/// "attache:character:kate-wyler" and "attache://character:kate-wyler" alike.
QString placeOfAddress(const QString &address)
{
    constexpr auto scheme = "attache:"_L1;
    QString place = address.startsWith(scheme, Qt::CaseInsensitive) ? address.sliced(scheme.size()) : address;
    while (place.startsWith(u'/')) {
        place.remove(0, 1);
    }
    while (place.endsWith(u'/')) {
        place.chop(1);
    }
    return QUrl::fromPercentEncoding(place.toUtf8());
}

} // namespace

base::Result<LaunchOptions, QString> parseLaunchOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("An offline encyclopedia that never tells what you have not watched."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption pack(u"pack"_s, Words::tr("Read this encyclopedia file."), u"FILE"_s);
    const QCommandLineOption data(u"data"_s, Words::tr("Keep your own data there."), u"DIR"_s);
    const QCommandLineOption open(
        u"open"_s, Words::tr("Open a place: home, search, episodes, news, character:kate-wyler …"),
        u"PLACE"_s);
    parser.addOptions({pack, data, open});
    parser.addPositionalArgument(u"address"_s, Words::tr("An address, attache:character:kate-wyler."),
                                 u"[address]"_s);
    if (!parser.parse(arguments)) {
        return base::failure(parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        parser.showHelp(0);
    }
    if (parser.isSet(u"version"_s)) {
        parser.showVersion();
    }
    LaunchOptions options;
    options.pack = parser.value(pack);
    options.dataFolder = parser.value(data);
    const QString place =
        placeOfAddress(parser.isSet(open) ? parser.value(open) : parser.positionalArguments().value(0));
    if (place.isEmpty()) {
        return options;
    }
    options.place = Location::parse(place);
    if (!options.place) {
        return base::failure(Words::tr("There is no place \"%1\".").arg(place));
    }
    if (options.place->section == Location::Section::Search) {
        options.search = true;
        options.words = options.place->detail;
        options.place.reset();
    }
    return options;
}

} // namespace attache::shell
