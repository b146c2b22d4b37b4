// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the real window, every page and dialog, into NAME-SCHEME-WIDTHxHEIGHT.png: for looking at, and for
// README.md. Usage: attache-screenshots --pack FILE [--only NAME,NAME] [--watched S2E3] FOLDER
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

    QString suffix() const
    {
        return u"-%1-%2x%3.png"_s.arg(scheme == services::Settings::Scheme::Dark ? u"dark"_s : u"light"_s)
            .arg(size.width())
            .arg(size.height());
    }
};

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
    using Scheme = services::Settings::Scheme;
    int failed = 0;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        services::Settings settings;
        settings.scheme = scheme;
        shell::applyAppearance(&application, settings);
        for (const QSize size : {QSize(1280, 800), QSize(800, 600)}) {
            failed += shoot(request, {scheme, size}, false);
            failed += shoot(request, {scheme, size}, true);
        }
    }
    return failed == 0 ? 0 : 73;
}
