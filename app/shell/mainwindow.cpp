// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "base/appidentity.h"
#include "network/fetcher.h"
#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/news.h"
#include "services/reader.h"
#include "shell/errortexts.h"
#include "shell/findbar.h"
#include "shell/firstpicture.h"
#include "shell/firstrundialog.h"
#include "shell/noticebar.h"
#include "shell/pagehost.h"
#include "shell/panecycle.h"
#include "shell/placenames.h"
#include "shell/searchbox.h"
#include "shell/spineplaces.h"
#include "shell/topbar.h"
#include "shell/windowdialogs.h"
#include "widgets/spine.h"
#include "widgets/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace attache::shell {

MainWindow::MainWindow(const WindowServices &services, const services::Settings &settings,
                       const WindowState &state)
    : m_services(services)
    , m_settings(settings)
    , m_state(state)
    , m_actions(new WindowActions(this, KeyMap(settings.keys)))
    , m_spine(new widgets::Spine)
    , m_search(new SearchBox(services.search, services.reader, this))
    , m_top(new TopBar(*m_actions, m_search, nullptr))
    , m_notices(new NoticeBar(nullptr))
    , m_find(new FindBar(nullptr))
    , m_pages(new PageHost(services, settings, nullptr))
    , m_saver(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    addSpinePlaces(m_spine);
    m_search->setPastSearches(state.pastSearches);
    m_pages->setLayouts(state.panes);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);
    column->addWidget(m_find);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_spine);
    below->addLayout(column, 1);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addLayout(below, 1);
    setCentralWidget(centre);
    setMinimumSize(640, 480);
    resize(state.size);

    connectParts();
    showKeys();
    updateForViewpoint();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectParts()
{
    connect(m_actions, &WindowActions::triggered, this, &MainWindow::run);
    connect(m_spine, &widgets::Spine::activated, this, [this](const QString &id) {
        if (const auto location = Location::parse(id)) {
            openLocation(*location);
        } else {
            run(Command::Settings);
        }
    });
    connect(m_search, &SearchBox::openRequested, this,
            [this](const domain::Ref &ref) { openLocation(Location::of(ref)); });
    connect(m_search, &SearchBox::newsRequested, this, [this](const QString &id) {
        openLocation({Location::Section::News, std::nullopt, id});
    });
    connect(m_search, &SearchBox::allRequested, this, [this](const QString &words) {
        openLocation({Location::Section::Search, std::nullopt, words});
    });
    connect(m_pages, &PageHost::moved, this, &MainWindow::updateForPlace);
    connect(m_pages, &PageHost::externalLinkRequested, this, &MainWindow::openExternal);
    connect(m_pages, &PageHost::watchedRequested, this, &MainWindow::markWatched);
    connect(m_pages, &PageHost::asOfRequested, &m_services.reader, &services::Reader::setAsOf);
    connect(m_pages, &PageHost::hintChanged, this, [this](const QString &hint) {
        statusBar()->setVisible(!hint.isEmpty());
        statusBar()->showMessage(hint);
    });
    connect(m_notices, &NoticeBar::backToToday, this, [this] { run(Command::BackToToday); });
    connect(m_find, &FindBar::closed, this, [this] { m_pages->currentPage()->setFocus(); });
    connect(&m_services.reader, &services::Reader::viewpointChanged, this, &MainWindow::updateForViewpoint);
    connect(&m_services.reader, &services::Reader::progressNotStored, this, [this](const QString &detail) {
        showProblem(tr("How far you have watched could not be saved: %1").arg(detail));
    });
    connect(&m_services.news, &services::News::changed, this, &MainWindow::updateUnread);
    connect(&m_services.news, &services::News::fetched, this, &MainWindow::onFetched);
    for (const auto &[button, direction] :
         {std::pair{m_top->backButton(), -1}, std::pair{m_top->forwardButton(), 1}}) {
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QWidget::customContextMenuRequested, this,
                [this, step = direction] { showHistoryMenu(step); });
    }
    m_saver->setSingleShot(true);
    m_saver->setInterval(std::chrono::seconds(2));
    connect(m_saver, &QTimer::timeout, this,
            [this] { saveWindowState(currentState(), windowStateFile(m_services.paths)); });
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
}

void MainWindow::start(const LaunchOptions &options)
{
    if (options.place) {
        // The way back leads where the last run ended; its page is made when somebody goes there.
        m_pages->remember(m_state.location, m_state.pageState);
        openLocation(*options.place);
    } else {
        m_pages->restore(m_state.location, m_state.pageState);
    }
    if (m_state.maximized) {
        showMaximized();
    } else {
        show();
    }
    if (m_services.reader.isNew()) {
        askHowFar();
    }
    if (options.search) {
        startSearch(options.words);
    }
}

void MainWindow::askHowFar()
{
    auto *dialog = new FirstRunDialog(m_services.reader.spine(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Closed without an answer is an answer too: nothing watched, which can spoil nobody.
    connect(dialog, &QDialog::finished, this,
            [this, dialog] { m_services.reader.setWatched(dialog->watched()); });
    dialog->open();
}

void MainWindow::openLocation(const Location &location)
{
    m_pages->open(location);
    m_pages->currentPage()->setFocus();
}

void MainWindow::startSearch(const QString &words)
{
    m_search->start(words);
}

void MainWindow::showProblem(const QString &text)
{
    m_notices->showProblem(text);
}

void MainWindow::updateForPlace()
{
    const Location place = m_pages->location();
    const QString title = m_pages->currentPage()->pageTitle();
    setWindowTitle(title.isEmpty() ? base::applicationName()
                                   : tr("%1 — %2").arg(title, base::applicationName()));
    m_spine->setCurrent(spinePlaceOf(place));
    m_actions->action(Command::Back)->setEnabled(m_pages->history().canGo(-1));
    m_actions->action(Command::Forward)->setEnabled(m_pages->history().canGo(1));
    m_actions->action(Command::FindInPage)->setEnabled(m_pages->currentPage()->canFind());
    m_actions->action(Command::Print)->setEnabled(m_pages->currentPage()->canPrint());
    m_find->setPage(m_pages->currentPage());
    if (m_shown) {
        m_saver->start();
    }
}

void MainWindow::updateForViewpoint()
{
    const services::Reader &reader = m_services.reader;
    m_search->reset();
    m_top->setWatched(watchedText(reader.watched(), reader.spine()),
                      watchedBrief(reader.watched(), reader.spine()));
    m_top->setAsOf(reader.asOf());
    m_notices->setAsOf(reader.asOf());
    m_actions->action(Command::BackToToday)->setEnabled(reader.asOf().has_value());
    m_actions->action(Command::MarkNextWatched)->setEnabled(reader.watched() < reader.spine().last());
    m_pages->refresh();
    updateUnread();
}

void MainWindow::updateUnread()
{
    // Counting reads the store; nobody waits for it before the window is there.
    if (m_shown) {
        m_spine->setUnread(u"news"_s, m_services.news.unread(m_services.reader.viewpoint()));
    }
}

void MainWindow::markWatched(domain::Gate gate)
{
    if (gate == m_services.reader.watched()) {
        return;
    }
    // Of several who watch together one may have been further: each gets their own progress back.
    const QList<services::Library::Viewer> before = m_services.reader.viewers();
    m_services.reader.setWatched(gate);
    m_notices->showDone(watchedText(gate, m_services.reader.spine()) + u'.', [this, before] {
        if (const auto done = m_services.reader.restoreViewers(before); !done) {
            showProblem(errorText(done.error()));
        }
    });
}

void MainWindow::openExternal(const QUrl &url)
{
    if (isSafeToOpen(url) && !QDesktopServices::openUrl(url)) {
        showProblem(tr("No program was found to open %1.").arg(url.toDisplayString()));
    }
}

void MainWindow::onFetched(const services::FetchSummary &summary)
{
    // The news page tells it itself; once is enough.
    if (m_pages->location().section == Location::Section::News) {
        return;
    }
    if (summary.offline) {
        showProblem(errorText(services::NewsError{services::NewsError::Code::Offline, {}}));
    } else if (summary.failed > 0) {
        showProblem(tr("%n feed(s) could not be read. The news page says which.", nullptr, summary.failed));
    } else if (!summary.cancelled) {
        m_notices->showDone(tr("%n new item(s).", nullptr, summary.added), {});
    }
}

void MainWindow::showHistoryMenu(int direction)
{
    const QList<History::Entry> entries =
        direction < 0 ? m_pages->history().backward() : m_pages->history().forward();
    QMenu menu(this);
    for (int i = 0; i < std::min<int>(15, static_cast<int>(entries.size())); ++i) {
        QAction *action = menu.addAction(m_pages->nameOf(entries.at(i).location).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, steps = direction * (i + 1)] { m_pages->go(steps); });
    }
    const QToolButton *button = direction < 0 ? m_top->backButton() : m_top->forwardButton();
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

void MainWindow::applySettings(const services::Settings &settings)
{
    const bool otherKeys = settings.keys != m_settings.keys;
    m_settings = settings;
    if (otherKeys) {
        m_actions->setKeyMap(KeyMap(settings.keys));
        showKeys();
    }
    m_services.reader.setAllTitles(!settings.hideLaterTitles);
    m_services.fetcher.setNetworkAllowed(settings.networkAllowed);
    widgets::setSystemColours(this, settings.systemColours);
    m_pages->applySettings(settings);
}

void MainWindow::changeZoom(int percent)
{
    services::Settings settings = m_settings;
    settings.articleZoom = std::clamp(percent, 50, 300);
    applySettings(settings);
    Q_EMIT settingsChanged(settings);
}

WindowState MainWindow::currentState() const
{
    WindowState state = m_state;
    state.maximized = isMaximized();
    if (!isMaximized() && !isFullScreen()) {
        state.size = size();
    }
    state.location = m_pages->location();
    state.pageState = m_pages->currentPage()->saveState();
    state.panes = m_pages->layouts();
    state.pastSearches = m_search->pastSearches();
    return state;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindowState(currentState(), windowStateFile(m_services.paths));
    // Without it the next start only tells of the same news once more.
    (void)m_services.library.setLastVisit(m_services.clock.now());
    event->accept();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_shown) {
        afterFirstPicture(this, [this] {
            m_shown = true;
            updateUnread();
        });
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateWidths();
}

void MainWindow::updateWidths()
{
    // In em of the system font, so that larger text moves the same steps.
    const bool narrow = width() < 66 * QFontInfo(font()).pixelSize();
    m_spine->setCompact(narrow);
    m_top->setCompact(narrow);
}

} // namespace attache::shell
