// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "network/fetcher.h"
#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/news.h"
#include "services/reader.h"
#include "services/search.h"
#include "services/settings.h"
#include "shell/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace attache::tests {

/// The real window on the real services, as main.cpp puts them together, with a reader whose files are in a
/// folder that goes away. The network is off.
class WindowStage
{
public:
    struct Setup
    {
        QString pack;
        base::Clock clock;
        QSize size{1280, 800};
        services::Settings settings;
        /// "none", "S2E3", "all"; empty for a reader who was never asked.
        QString watched;
    };

    /// Nothing when the pack cannot be opened; standard error says why.
    static std::unique_ptr<WindowStage> open(const Setup &setup);
    ~WindowStage();

    /// Shows the window as the program does.
    void start();
    /// Lets the event loop run until nothing is left to do or @p milliseconds are over.
    static void settle(int milliseconds = 120);

    const services::Encyclopedia &encyclopedia() const { return *m_encyclopedia; }
    const services::Search &search() const { return *m_search; }
    services::Reader &reader() const { return *m_reader; }
    services::News &news() { return *m_news; }
    shell::MainWindow &window() { return *m_window; }

private:
    WindowStage() = default;

    QTemporaryDir m_home;
    std::unique_ptr<services::Encyclopedia> m_encyclopedia;
    std::unique_ptr<services::Library> m_library;
    std::unique_ptr<services::Reader> m_reader;
    std::unique_ptr<services::Search> m_search;
    std::unique_ptr<network::Fetcher> m_fetcher;
    std::unique_ptr<services::News> m_news;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace attache::tests
