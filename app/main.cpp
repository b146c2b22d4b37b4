// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the objects of the window and connects them; nothing else.
#include "base/appidentity.h"
#include "network/fetcher.h"
#include "services/bundledpack.h"
#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/news.h"
#include "services/reader.h"
#include "services/search.h"
#include "shell/appearance.h"
#include "shell/errortexts.h"
#include "shell/fetchschedule.h"
#include "shell/launchoptions.h"
#include "shell/mainwindow.h"
#include "shell/windowdialogs.h"

#include <QApplication>
#include <QProcessEnvironment>

#include <cstdio>

using namespace attache;

namespace {

/// The pack asked for, else the bundled one; what was wrong with the first is told in the window.
std::unique_ptr<services::Encyclopedia> openEncyclopedia(const QString &wanted, QStringList *problems)
{
    const QString bundled = services::bundledPackPath();
    for (const QString &path : wanted.isEmpty() ? QStringList{bundled} : QStringList{wanted, bundled}) {
        auto opened = services::Encyclopedia::open(path);
        if (opened) {
            return std::move(*opened);
        }
        problems->append(shell::errorText(opened.error()));
        qWarning("%s: %s", qPrintable(path), qPrintable(opened.error().detail));
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("attache"));
    QApplication::setApplicationDisplayName(base::applicationName());
    QApplication::setApplicationVersion(base::applicationVersion());
    QApplication::setDesktopFileName(base::applicationId());

    const auto options = shell::parseLaunchOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error()));
        return 64;
    }
    const services::Paths paths = services::findPaths(QApplication::applicationDirPath(), options->dataFolder,
                                                      QProcessEnvironment::systemEnvironment());
    const services::LoadedSettings loaded = services::loadSettings(paths.settingsFile);
    shell::installTranslations(&application, loaded.settings.language);
    shell::applyAppearance(&application, loaded.settings);

    QStringList problems;
    const auto encyclopedia = openEncyclopedia(options->pack, &problems);
    if (!encyclopedia) {
        return shell::reportNoEncyclopedia(services::bundledPackPath());
    }
    const base::Clock clock;
    const auto library = services::Library::open(paths.libraryFile, clock);
    services::Reader reader(*library, encyclopedia->spine(), clock);
    services::Search search(*encyclopedia);
    network::Fetcher fetcher;
    services::News news(*encyclopedia, *library, fetcher, clock);
    search.setNews(&news);

    const shell::WindowServices all{*encyclopedia, search, *library, reader, news, fetcher, clock, paths};
    shell::MainWindow window(all, loaded.settings, shell::loadWindowState(shell::windowStateFile(paths)));
    window.applySettings(loaded.settings);
    shell::FetchSchedule schedule(news, clock);
    schedule.setSettings(loaded.settings);
    QObject::connect(
        &window, &shell::MainWindow::settingsChanged, &window, [&](const services::Settings &settings) {
            shell::applyAppearance(&application, settings);
            schedule.setSettings(settings);
            if (const auto saved = services::saveSettings(settings, paths.settingsFile); !saved) {
                window.showProblem(shell::errorText(saved.error()));
            }
        });
    if (loaded.problem) {
        problems += shell::errorText(*loaded.problem);
    }
    if (const auto &problem = library->problem()) {
        problems += shell::errorText(*problem);
    }
    if (!problems.isEmpty()) {
        window.showProblem(problems.join(QLatin1Char(' ')));
    }
    window.start(*options);
    return QApplication::exec();
}
