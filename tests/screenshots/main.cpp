// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the real window, every page and dialog, into NAME-SCHEME-WIDTHxHEIGHT.png: for looking at, and for
// README.md. Usage: attache-screenshots --pack FILE [--only NAME,NAME] [--watched S2E3] [--language de]
// FOLDER Beside light and dark in two sizes: text at 150 %, the system's own colours, and from right to left.
#include "base/appidentity.h"
#include "scene.h"
#include "shell/appearance.h"
#include "shots.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFontInfo>
#include <QStyleFactory>

#include <cstdio>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a picture would otherwise take from the machine.
void fixSurroundings()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setCursorFlashTime(0);
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
    if (QFontInfo(font).family() != font.family()) {
        qWarning("Noto Sans is not installed; the pictures show %s.", qPrintable(QFontInfo(font).family()));
    }
}

struct Round
{
    services::Settings::Scheme scheme;
    QSize size;
    int textPercent = 100;
    bool systemColours = false;
    bool mirrored = false;

    QString suffix() const
    {
        QString look = scheme == services::Settings::Scheme::Dark ? u"dark"_s : u"light"_s;
        if (textPercent != 100) {
            look += u"-%1pc"_s.arg(textPercent);
        }
        look += systemColours ? u"-system-colours"_s : QString();
        look += mirrored ? u"-mirrored"_s : QString();
        return u"-%1-%2x%3.png"_s.arg(look).arg(size.width()).arg(size.height());
    }
};

using Scheme = services::Settings::Scheme;
constexpr QSize usual(1280, 800);
constexpr QSize small(800, 600);
const Round rounds[] = {
    {Scheme::Light, usual},
    {Scheme::Light, small},
    {Scheme::Dark, usual},
    {Scheme::Dark, small},
    {Scheme::Light, usual, 150},
    {Scheme::Light, usual, 100, true},
    {Scheme::Light, usual, 100, false, true},
};

/// Larger text is what the desktop gives, in every part of the window.
void setSurroundings(QApplication *application, const Round &round)
{
    QFont font = QApplication::font();
    font.setPointSizeF(10 * round.textPercent / 100.0);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(round.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    services::Settings settings;
    settings.scheme = round.scheme;
    settings.systemColours = round.systemColours;
    shell::applyAppearance(application, settings);
}

struct Request
{
    QString pack;
    QString watched;
    QStringList only;
    QDir folder;

    bool wants(const QString &name) const { return only.isEmpty() || only.contains(name); }
};

/// One reader's pictures; returns how many could not be made.
int shoot(const Request &request, const Round &round, bool newReader)
{
    tests::WindowStage::Setup setup;
    setup.pack = request.pack;
    setup.clock = base::Clock::stoppedAt(QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));
    setup.size = round.size;
    setup.settings.scheme = round.scheme;
    setup.settings.systemColours = round.systemColours;
    setup.settings.reduceMotion = true;
    setup.watched = newReader ? QString() : request.watched;
    const auto stage = tests::WindowStage::open(setup);
    if (!stage) {
        return 1;
    }
    stage->start();
    tests::Scene scene(*stage);
    int failed = 0;
    for (const tests::Shot &shot : tests::allShots()) {
        if (shot.newReader == newReader && request.wants(shot.name)) {
            shot.prepare(scene);
            const QString file = request.folder.filePath(shot.name + round.suffix());
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
                       {u"language"_s, u"en or de."_s, u"code"_s, u"en"_s},
                       {u"watched"_s, u"none, S2E3, all."_s, u"episode"_s, u"S2E3"_s}});
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1 || !parser.isSet(u"pack"_s)) {
        parser.showHelp(64);
    }
    fixSurroundings();
    const Request request{parser.value(u"pack"_s), parser.value(u"watched"_s),
                          parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts),
                          QDir(parser.positionalArguments().constFirst())};
    shell::installTranslations(&application, parser.value(u"language"_s));
    int failed = 0;
    for (const Round &round : rounds) {
        setSurroundings(&application, round);
        failed += shoot(request, round, false);
        failed += shoot(request, round, true);
    }
    return failed == 0 ? 0 : 73;
}
