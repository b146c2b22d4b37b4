// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"
#include "services/settings.h"
#include "shell/launchoptions.h"
#include "shell/windowactions.h"
#include "shell/windowservices.h"
#include "shell/windowstate.h"

#include <QMainWindow>

class QTimer;

namespace attache::services {
struct FetchSummary;
}
namespace attache::widgets {
class Banner;
class Spine;
} // namespace attache::widgets

namespace attache::shell {

class FindBar;
class NoticeBar;
class PageHost;
class SearchBox;
class TopBar;

/// The window: spine, top bar and page host around each other, and what connects them. What each of them does
/// is its own affair.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const WindowServices &services, const services::Settings &settings, const WindowState &state);
    ~MainWindow() override;

    /// Shows the window, and at the first start asks how far the reader has watched.
    void start(const LaunchOptions &options);
    void openLocation(const Location &location);
    /// Opens the search box with the words typed in.
    void startSearch(const QString &words);
    /// A sentence above the page about something that went wrong at start.
    void showProblem(const QString &text);
    PageHost &pages() { return *m_pages; }
    /// Text size, colours and what a seal says, at once.
    void applySettings(const services::Settings &settings);
    const services::Settings &settings() const { return m_settings; }

Q_SIGNALS:
    /// The reader changed them; to be stored and to be applied to the rest of the program.
    void settingsChanged(const attache::services::Settings &settings);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void askHowFar();
    void run(Command command);
    void runGo(Command command);
    void runView(Command command);
    void connectParts();
    void updateForPlace();
    void updateForViewpoint();
    void updateUnread();
    void updateWidths();
    void changeZoom(int percent);
    void cyclePane(int step);
    void markWatched(domain::Gate gate);
    void openExternal(const QUrl &url);
    void showHistoryMenu(int direction);
    void showSettings(bool keys = false);
    /// Where keys are told outside of menus.
    void showKeys();
    void onFetched(const services::FetchSummary &summary);
    WindowState currentState() const;

    WindowServices m_services;
    services::Settings m_settings;
    WindowState m_state;
    WindowActions *m_actions;
    widgets::Spine *m_spine;
    SearchBox *m_search;
    TopBar *m_top;
    NoticeBar *m_notices;
    FindBar *m_find;
    PageHost *m_pages;
    /// Saves the state a little after the reader moved: a session may end without a word.
    QTimer *m_saver;
    bool m_shown = false;
};

} // namespace attache::shell
