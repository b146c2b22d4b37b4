// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerdesk.h"

#include "pages/article/articlepage.h"
#include "pages/article/articleview.h"
#include "services/paths.h"
#include "shell/pagehost.h"
#include "shell/windowdialogs.h"
#include "shell/windowservices.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace attache::test {

ReaderDesk::ReaderDesk() = default;

ReaderDesk::~ReaderDesk()
{
    stop();
}

void ReaderDesk::open()
{
    auto opened = services::Encyclopedia::open(QStringLiteral(ATTACHE_TEST_PACK));
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().detail));
    }
    m_encyclopedia = std::move(*opened);
    const services::Paths paths =
        services::findPaths(QCoreApplication::applicationDirPath(), m_home.path(), {});
    m_library = services::Library::open(paths.libraryFile, m_clock);
    m_reader = std::make_unique<services::Reader>(*m_library, m_encyclopedia->spine(), m_clock);
    m_search = std::make_unique<services::Search>(*m_encyclopedia);
    m_fetcher = std::make_unique<network::Fetcher>(network::FetchPolicy(), m_clock);
    m_news = std::make_unique<services::News>(*m_encyclopedia, *m_library, *m_fetcher, m_clock);
}

void ReaderDesk::hasWatched(const QString &upTo)
{
    open();
    m_reader->setWatched(m_encyclopedia->spine().parseWatched(upTo).value_or(domain::openToAll));
    stop();
}

void ReaderDesk::start(const shell::LaunchOptions &options)
{
    open();
    services::Settings settings =
        services::loadSettings(
            services::findPaths(QCoreApplication::applicationDirPath(), m_home.path(), {}).settingsFile)
            .settings;
    settings.networkAllowed = false;
    const services::Paths paths =
        services::findPaths(QCoreApplication::applicationDirPath(), m_home.path(), {});
    const shell::WindowServices all{*m_encyclopedia, *m_search,  *m_library, *m_reader,
                                    *m_news,         *m_fetcher, m_clock,    paths};
    m_window = std::make_unique<shell::MainWindow>(all, settings,
                                                   shell::loadWindowState(shell::windowStateFile(paths)));
    m_window->applySettings(settings);
    QObject::connect(m_window.get(), &shell::MainWindow::settingsChanged, m_window.get(),
                     [file = settingsFile()](const services::Settings &changed) {
                         QVERIFY(services::saveSettings(changed, file));
                     });
    m_window->start(options);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void ReaderDesk::stop()
{
    if (m_window) {
        m_window->close();
    }
    m_window.reset();
    m_news.reset();
    m_fetcher.reset();
    m_search.reset();
    m_reader.reset();
    m_library.reset();
    m_encyclopedia.reset();
}

QString ReaderDesk::settingsFile() const
{
    return services::findPaths(QCoreApplication::applicationDirPath(), m_home.path(), {}).settingsFile;
}

QString ReaderDesk::place() const
{
    return m_window->pages().location().toString();
}

void ReaderDesk::press(const QString &keys)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keySequence(target ? target : m_window.get(), QKeySequence(keys));
}

void ReaderDesk::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QString ReaderDesk::article() const
{
    const auto *page = qobject_cast<pages::ArticlePage *>(m_window->pages().currentPage());
    return page ? page->view()->toPlainText() : QString();
}

QStringList ReaderDesk::prose(const QString &ref, const QString &watched) const
{
    domain::Viewpoint viewpoint;
    viewpoint.watched = m_encyclopedia->spine().parseWatched(watched).value_or(domain::openToAll);
    viewpoint.asOf = m_clock.today();
    const auto page = m_encyclopedia->page(domain::Ref::parse(ref).value_or(domain::Ref()), viewpoint);
    QStringList paragraphs;
    if (page) {
        for (const domain::Block &block : page->body) {
            if (block.kind == domain::Block::Kind::Paragraph) {
                // The first words are enough to know a paragraph by, and have no marks of sources in them.
                paragraphs += block.spans.value(0).inlines.value(0).text.trimmed();
            }
        }
    }
    return paragraphs;
}

} // namespace attache::test
