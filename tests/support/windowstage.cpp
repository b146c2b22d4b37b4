// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowstage.h"

#include "services/paths.h"
#include "shell/windowservices.h"
#include "shell/windowstate.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcessEnvironment>
#include <QTimer>

namespace attache::tests {

std::unique_ptr<WindowStage> WindowStage::open(const Setup &setup)
{
    std::unique_ptr<WindowStage> stage(new WindowStage);
    auto opened = services::Encyclopedia::open(setup.pack);
    if (!opened) {
        qCritical("%s: %s", qPrintable(setup.pack), qPrintable(opened.error().detail));
        return nullptr;
    }
    stage->m_encyclopedia = std::move(*opened);
    const services::Paths paths =
        services::findPaths(QCoreApplication::applicationDirPath(), stage->m_home.path(), {});
    stage->m_library = services::Library::open(paths.libraryFile, setup.clock);
    const domain::EpisodeSpine &spine = stage->m_encyclopedia->spine();
    stage->m_reader = std::make_unique<services::Reader>(*stage->m_library, spine, setup.clock);
    if (const auto gate = spine.parseWatched(setup.watched)) {
        stage->m_reader->setWatched(*gate);
        // Once asked, always known: a new reader of the same files is no new reader.
        stage->m_reader = std::make_unique<services::Reader>(*stage->m_library, spine, setup.clock);
    }
    stage->m_search = std::make_unique<services::Search>(*stage->m_encyclopedia);
    stage->m_fetcher = std::make_unique<network::Fetcher>();
    stage->m_news = std::make_unique<services::News>(*stage->m_encyclopedia, *stage->m_library,
                                                     *stage->m_fetcher, setup.clock);
    const shell::WindowServices all{
        *stage->m_encyclopedia, *stage->m_search,  *stage->m_library, *stage->m_reader,
        *stage->m_news,         *stage->m_fetcher, setup.clock,       paths};
    shell::WindowState state;
    state.size = setup.size;
    stage->m_window = std::make_unique<shell::MainWindow>(all, setup.settings, state);
    stage->m_window->applySettings(setup.settings);
    stage->m_fetcher->setNetworkAllowed(false);
    return stage;
}

WindowStage::~WindowStage() = default;

void WindowStage::start()
{
    m_window->start({});
    settle();
}

void WindowStage::settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace attache::tests
