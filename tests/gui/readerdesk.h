// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/page.h"
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

namespace attache::test {

/// The program on a reader's files in a folder that goes away, put together as main.cpp does it. The network
/// is off, the day is 1 June 2026. It can be closed and started again on the same files.
class ReaderDesk
{
public:
    ReaderDesk();
    ~ReaderDesk();

    /// Opens everything and shows the window; waits until it has the keyboard.
    void start(const shell::LaunchOptions &options = {});
    /// Closes the window and everything below it.
    void stop();
    /// As after an answer to the first question. Before start().
    void hasWatched(const QString &upTo);

    shell::MainWindow &window() { return *m_window; }
    services::Reader &reader() { return *m_reader; }
    const services::Encyclopedia &encyclopedia() const { return *m_encyclopedia; }

    QString settingsFile() const;
    /// Where the window is, as Location writes it.
    QString place() const;
    /// Presses keys where the focus is: "Alt+Left".
    void press(const QString &keys);
    /// Types into whatever has the focus.
    void type(const QString &text);
    /// The plain text of the article on view.
    QString article() const;
    /// The prose of a page at a viewpoint, paragraph by paragraph.
    QStringList prose(const QString &ref, const QString &watched) const;

private:
    void open();

    QTemporaryDir m_home;
    const base::Clock m_clock = base::Clock::stoppedAt(QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC));
    std::unique_ptr<services::Encyclopedia> m_encyclopedia;
    std::unique_ptr<services::Library> m_library;
    std::unique_ptr<services::Reader> m_reader;
    std::unique_ptr<services::Search> m_search;
    std::unique_ptr<network::Fetcher> m_fetcher;
    std::unique_ptr<services::News> m_news;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace attache::test
