// SPDX-License-Identifier: GPL-3.0-or-later
// What each command of the window does; the rest of MainWindow is in mainwindow.cpp.
#include "services/encyclopedia.h"
#include "services/news.h"
#include "services/reader.h"
#include "shell/findbar.h"
#include "shell/mainwindow.h"
#include "shell/pagehost.h"
#include "shell/panecycle.h"
#include "shell/searchbox.h"
#include "shell/spineplaces.h"
#include "shell/topbar.h"
#include "shell/windowdialogs.h"
#include "widgets/spine.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace attache::shell {

void MainWindow::run(Command command)
{
    services::Reader &reader = m_services.reader;
    switch (command) {
    case Command::QuickOpen:
        m_search->start();
        return;
    case Command::ChangeWatched:
        showShieldPopup(
            this, m_top->shieldButton(), reader, [this](domain::Gate gate) { markWatched(gate); },
            [this] { showSettings(); });
        return;
    case Command::MarkNextWatched:
        markWatched(domain::Gate{reader.watched().ordinal + 1});
        return;
    case Command::ChangeAsOf:
        showAsOfPopup(this, m_top->asOfButton(), reader, m_services.clock.today());
        return;
    case Command::BackToToday:
        reader.setAsOf(std::nullopt);
        return;
    case Command::FetchNews:
        m_services.news.fetch();
        return;
    case Command::Print:
        printPage(this, *m_pages->currentPage());
        return;
    case Command::Settings:
        showSettings();
        return;
    case Command::Shortcuts:
        showShortcuts(this, *m_actions, [this] { showSettings(true); });
        return;
    case Command::About:
        showAbout(this, m_services.encyclopedia.info(), m_services.paths);
        return;
    case Command::MainMenu:
        m_actions->menu()->popup(m_top->menuButton()->mapToGlobal(
            QPoint(isRightToLeft() ? 0 : m_top->menuButton()->width() - m_actions->menu()->sizeHint().width(),
                   m_top->menuButton()->height())));
        return;
    case Command::Quit:
        close();
        return;
    default:
        runGo(command);
        runView(command);
    }
}

void MainWindow::runGo(Command command)
{
    using enum Location::Section;
    switch (command) {
    case Command::Back:
        m_pages->go(-1);
        break;
    case Command::Forward:
        m_pages->go(1);
        break;
    case Command::GoHome:
        openLocation({Home, {}, {}});
        break;
    case Command::GoCharacters:
        openLocation({Characters, {}, {}});
        break;
    case Command::GoPeople:
        openLocation({People, {}, {}});
        break;
    case Command::GoEpisodes:
        openLocation({Episodes, {}, {}});
        break;
    case Command::GoPlaces:
        openLocation({Places, {}, {}});
        break;
    case Command::GoMap:
        openLocation({Map, {}, {}});
        break;
    case Command::GoTimeline:
        openLocation({Timeline, {}, {}});
        break;
    case Command::GoNews:
        openLocation({News, {}, {}});
        break;
    case Command::GoRecap:
        openLocation({Recap, {}, {}});
        break;
    case Command::GoChanges:
        openLocation({Changes, {}, {}});
        break;
    case Command::GoRoles:
        openLocation({Roles, {}, {}});
        break;
    case Command::GoFigures:
        openLocation({Figures, {}, {}});
        break;
    default:
        break;
    }
}

void MainWindow::runView(Command command)
{
    switch (command) {
    case Command::FindInPage:
        m_find->start();
        break;
    case Command::FindNext:
        m_find->findNext(false);
        break;
    case Command::FindPrevious:
        m_find->findNext(true);
        break;
    case Command::ZoomIn:
        changeZoom(m_settings.articleZoom + 10);
        break;
    case Command::ZoomOut:
        changeZoom(m_settings.articleZoom - 10);
        break;
    case Command::ZoomReset:
        changeZoom(100);
        break;
    case Command::NextPane:
        cyclePane(1);
        break;
    case Command::PreviousPane:
        cyclePane(-1);
        break;
    case Command::FullScreen:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        break;
    default:
        break;
    }
}

void MainWindow::cyclePane(int step)
{
    focusPane({m_top, m_spine, m_pages, m_find}, step);
}

void MainWindow::showSettings(bool keys)
{
    const auto applied = [this](const services::Settings &settings) {
        applySettings(settings);
        Q_EMIT settingsChanged(settings);
    };
    showSettingsDialog(this, m_settings, m_services.reader, keys, applied);
}

void MainWindow::showKeys()
{
    showSpineKeys(m_spine, KeyMap(m_settings.keys));
    m_search->setKey(m_actions->action(Command::QuickOpen)->shortcut());
}

} // namespace attache::shell
