// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the real window, every page and dialog, into NAME-SCHEME-WIDTHxHEIGHT.png: for looking at, and for
// README.md. Usage: attache-screenshots --pack FILE [--only NAME,NAME] [--watched S2E3] [--language de]
// FOLDER Beside light and dark in two sizes: text at 150 %, the system's own colours, and from right to left.
#include "base/appidentity.h"
#include "scene.h"
#include "shell/appearance.h"
#include "shots.h"
#include "surroundings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

using tests::Round;
using Scheme = services::Settings::Scheme;
constexpr QSize usual(1280, 800);
constexpr QSize small(800, 600);
constexpr QSize least(640, 480);
const Round rounds[] = {
    {Scheme::Light, usual},
    {Scheme::Light, small},
    {Scheme::Dark, usual},
    {Scheme::Dark, small},
    {Scheme::Light, usual, 150},
    {Scheme::Light, small, 150},
    {Scheme::Light, least, 150},
    {Scheme::Light, usual, 100, true},
    {Scheme::Light, usual, 100, false, true},
};

struct Request
{
    QString pack;
    QString watched;
    QStringList only;
    QStringList looks;
    QDir folder;

    bool wants(const QString &name) const { return only.isEmpty() || only.contains(name); }
    bool wants(const Round &round) const { return looks.isEmpty() || looks.contains(round.name()); }
};

/// One reader's pictures; returns how many could not be made.
int shoot(const Request &request, const Round &round, bool newReader)
{
    const auto stage = tests::openStage(round, request.pack, newReader ? QString() : request.watched);
    if (!stage) {
        return 1;
    }
    tests::Scene scene(*stage);
    int failed = 0;
    for (const tests::Shot &shot : tests::allShots()) {
        if (shot.newReader == newReader && request.wants(shot.name)) {
            shot.prepare(scene);
            const QString file = request.folder.filePath(shot.name + u'-' + round.name() + u".png"_s);
            if (!scene.picture().save(file)) {
                std::fprintf(stderr, "%s cannot be written.\n", qPrintable(file));
                ++failed;
            }
            scene.clear();
        }
    }
    return failed;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"attache"_s);
    QApplication::setApplicationDisplayName(base::applicationName());
    QApplication::setApplicationVersion(base::applicationVersion());
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"pack"_s, u"Encyclopedia to read."_s, u"file"_s},
                       {u"only"_s, u"Names of pictures, with commas."_s, u"names"_s},
                       {u"looks"_s, u"Which of the looks, as files are named, with commas."_s, u"looks"_s},
                       {u"language"_s, u"en or de."_s, u"code"_s, u"en"_s},
                       {u"watched"_s, u"none, S2E3, all."_s, u"episode"_s, u"S2E3"_s}});
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1 || !parser.isSet(u"pack"_s)) {
        parser.showHelp(64);
    }
    tests::fixSurroundings();
    const Request request{parser.value(u"pack"_s), parser.value(u"watched"_s),
                          parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts),
                          parser.value(u"looks"_s).split(u',', Qt::SkipEmptyParts),
                          QDir(parser.positionalArguments().constFirst())};
    shell::installTranslations(&application, parser.value(u"language"_s));
    int failed = 0;
    for (const Round &round : rounds) {
        if (request.wants(round)) {
            tests::setSurroundings(&application, round);
            failed += shoot(request, round, false);
            failed += shoot(request, round, true);
        }
    }
    return failed == 0 ? 0 : 73;
}
