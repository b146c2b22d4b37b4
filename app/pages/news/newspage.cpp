// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/news/newspage.h"

#include "pages/news/feedsdialog.h"
#include "pages/news/headlinelist.h"
#include "pages/news/newslistpane.h"
#include "pages/news/newsplaces.h"
#include "pages/news/newsreader.h"
#include "pages/news/newsside.h"
#include "pages/news/newswords.h"
#include "pages/openquestion.h"
#include "pages/pagewords.h"
#include "services/encyclopedia.h"
#include "services/reader.h"
#include "widgets/banner.h"
#include "widgets/themedwidget.h"

#include <QComboBox>
#include <QHideEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using models::NewsListModel;

constexpr double threePanesEm = 84;
constexpr double twoPanesEm = 66;

} // namespace

NewsPage::NewsPage(const PageServices &pageServices, services::News &news, QWidget *parent)
    : PageView(pageServices, parent)
    , m_news(news)
    , m_veil(pageServices.settings.veil)
    , m_networkAllowed(pageServices.settings.networkAllowed)
    , m_askBeforeOpening(pageServices.settings.askBeforeOpening)
    , m_places(new NewsPlaces(this))
    , m_splitter(new QSplitter(this))
    , m_side(new NewsSide(m_places, this))
    , m_list(new NewsListPane(news, pageServices.reader.spine(), m_places, this))
    , m_reading(makeReading())
    , m_reload(new QTimer(this))
    , m_place(u"all"_s)
{
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_reading);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_list);
    m_list->setVeil(m_veil);
    m_reload->setSingleShot(true);
    m_reload->setInterval(0);
    connectList();
    connectReader();
    connectService();
    updateMeasures();
}

QWidget *NewsPage::makeReading()
{
    auto *pane = new QWidget(this);
    m_reader = new NewsReader(pane);
    m_bannerBox = new QWidget(pane);
    m_bannerBox->hide();
    m_banner = new widgets::Banner(m_bannerBox);
    auto *box = new QVBoxLayout(m_bannerBox);
    box->addWidget(m_banner);
    m_readingLayout = new QVBoxLayout(pane);
    m_readingLayout->setContentsMargins(0, 0, 0, 0);
    m_readingLayout->setSpacing(0);
    m_readingLayout->addWidget(m_bannerBox);
    m_readingLayout->addWidget(m_reader, 1);
    return pane;
}

void NewsPage::connectList()
{
    connect(m_side, &NewsSide::placeChosen, this, &NewsPage::choosePlace);
    connect(m_side, &NewsSide::feedsRequested, this, &NewsPage::editFeeds);
    connect(m_list, &NewsListPane::movedTo, this, [this](const QString &id) { showItem(id, true); });
    connect(m_list, &NewsListPane::placeChosen, this, &NewsPage::choosePlace);
    connect(m_list, &NewsListPane::wordsChanged, this, &NewsPage::updateFilter);
    connect(m_list, &NewsListPane::fetchRequested, this, [this] { m_news.fetch(); });
    connect(m_list, &NewsListPane::cancelRequested, this, [this] { m_news.cancel(); });
    connect(m_list, &NewsListPane::feedsRequested, this, &NewsPage::editFeeds);
    HeadlineList *headlines = m_list->list();
    connect(headlines, &HeadlineList::readRequested, this, [this] {
        const QString id = m_list->currentNews().data(NewsListModel::IdRole).toString();
        if (!m_reader->item() || m_reader->item()->id != id) {
            showItem(id, true);
        }
        showReading(true);
    });
    connect(headlines, &QAbstractItemView::clicked, this, [this](const QModelIndex &) {
        if (m_panes == Panes::One && m_list->currentNews().isValid()) {
            showReading(true);
        }
    });
    connect(headlines, &HeadlineList::unreadRequested, this, &NewsPage::toggleRead);
    connect(headlines, &HeadlineList::keepRequested, this, &NewsPage::toggleKept);
    connect(headlines, &HeadlineList::browserRequested, this, [this] {
        const auto &item = m_reader->item();
        if (item && !item->sealed && !item->link.isEmpty()) {
            Q_EMIT externalLinkRequested(QUrl(item->link));
        }
    });
}

void NewsPage::connectReader()
{
    connect(m_reader, &NewsReader::backRequested, this, [this] { showReading(false); });
    connect(m_reader, &NewsReader::articleRequested, this, &NewsPage::externalLinkRequested);
    connect(m_reader, &NewsReader::linkHovered, this, &NewsPage::hintChanged);
    connect(m_reader, &NewsReader::unreadRequested, this, &NewsPage::toggleRead);
    connect(m_reader, &NewsReader::keepRequested, this, &NewsPage::toggleKept);
    connect(m_reader, &NewsReader::openRequested, this, &NewsPage::openRequested);
    connect(m_reader, &NewsReader::timelineRequested, this,
            [this] { Q_EMIT sectionRequested(u"timeline"_s); });
    connect(m_reader, &NewsReader::openAnywayRequested, this, &NewsPage::askToOpen);
    connect(m_reader, &NewsReader::watchedRequested, this, [this] {
        if (m_reader->item() && m_reader->item()->sealed) {
            Q_EMIT watchedRequested(m_reader->item()->sealedUntil);
        }
    });
    connect(m_banner, &widgets::Banner::dismissed, m_bannerBox, &QWidget::hide);
    connect(m_banner, &widgets::Banner::linkActivated, this, [this] {
        m_banner->dismiss();
        m_news.fetch();
    });
}

void NewsPage::connectService()
{
    connect(&m_news, &services::News::progress, this, [this](int done, int total, const QString &feed) {
        if (m_news.isFetching()) {
            m_list->setProgress(done, total, feed);
        }
    });
    connect(&m_news, &services::News::fetched, this, &NewsPage::fetched);
    // Feeds come in one after the other; the list is read again once for all that came in a moment.
    connect(&m_news, &services::News::changed, this, [this] {
        if (m_loaded && !m_isChanging) {
            m_reload->start();
        }
    });
    connect(m_reload, &QTimer::timeout, this, [this] {
        m_places->load(m_news, services().reader.viewpoint());
        m_list->reload();
    });
}

QString NewsPage::pageTitle() const
{
    return tr("News");
}

void NewsPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    if (!m_loaded) {
        load();
    }
    arrange();
}

void NewsPage::load()
{
    m_loaded = true;
    const domain::Viewpoint viewpoint = services().reader.viewpoint();
    m_places->load(m_news, viewpoint);
    m_list->setViewpoint(viewpoint, shieldSentence(services().reader));
    choosePlace(m_places->rowOf(m_place));
}

void NewsPage::open(const std::optional<domain::Ref> & /*ref*/, const QString &detail)
{
    if (!m_loaded) {
        load();
    }
    if (detail.isEmpty()) {
        return;
    }
    if (!m_list->select(detail)) {
        // Not in what is chosen at present: all news has it, if it exists.
        m_list->words()->clear();
        choosePlace(0);
        if (!m_list->select(detail)) {
            showItem(detail, true);
        }
    }
    showReading(true);
}

void NewsPage::refresh()
{
    if (!m_loaded) {
        return;
    }
    const domain::Viewpoint viewpoint = services().reader.viewpoint();
    // A viewpoint that moved closes what was opened ahead.
    m_opened.clear();
    const QString shown = m_reader->item() ? m_reader->item()->id : QString();
    m_places->load(m_news, viewpoint);
    m_list->setViewpoint(viewpoint, shieldSentence(services().reader));
    m_list->reload();
    if (shown.isEmpty() || !m_list->select(shown)) {
        showItem(shown, false);
    }
}

void NewsPage::choosePlace(int row)
{
    const int valid = std::max(0, row);
    m_place = m_places->index(valid, 0).data(NewsPlaces::IdRole).toString();
    m_side->setCurrent(valid);
    m_list->placeBox()->setCurrentIndex(valid);
    updateFilter();
}

void NewsPage::updateFilter()
{
    services::NewsFilter filter = m_places->filterAt(m_places->rowOf(m_place));
    filter.words = m_list->words()->text().simplified();
    m_list->setFilter(filter);
}

void NewsPage::showItem(const QString &id, bool markRead)
{
    const domain::Viewpoint viewpoint = services().reader.viewpoint();
    if (id != m_opened) {
        m_opened.clear();
    }
    const auto itemFrom = [this, &id](const domain::Viewpoint &from) -> std::optional<domain::NewsItem> {
        const auto item = m_news.item(id, from);
        return item ? std::optional(*item) : std::nullopt;
    };
    auto found = id.isEmpty() ? std::nullopt : itemFrom(viewpoint);
    if (found && found->sealed && id == m_opened) {
        // Only the item itself: what it is about is still told from where the reader is.
        domain::Viewpoint ahead = viewpoint;
        ahead.watched = found->sealedUntil;
        found = itemFrom(ahead);
    }
    if (!found) {
        m_reader->showItem(std::nullopt, {}, {});
        return;
    }
    domain::NewsItem item = *found;
    if (markRead && !item.read && !item.sealed) {
        item.read = true;
        changeItem(item);
    }
    m_reader->showItem(item, subjectsOf(item, services().encyclopedia, viewpoint),
                       m_veil == services::Settings::Veil::NameEpisode
                           ? services().reader.spine().episodeOf(item.sealedUntil)
                           : std::nullopt);
}

void NewsPage::askToOpen()
{
    const auto &item = m_reader->item();
    if (!item || !item->sealed) {
        return;
    }
    const auto open = [this, id = item->id] {
        m_opened = id;
        showItem(id, false);
    };
    if (m_askBeforeOpening) {
        askToOpenSealed(this, openingQuestion(item->sealedUntil, services().reader.spine()), open);
    } else {
        open();
    }
}

void NewsPage::hideEvent(QHideEvent *event)
{
    PageView::hideEvent(event);
    // What was opened ahead closes when the page is left.
    if (!event->spontaneous() && !std::exchange(m_opened, QString()).isEmpty() && m_reader->item()) {
        showItem(m_reader->item()->id, false);
    }
}

/// Stores what the reader did to an item, without reading the list again under their hands.
void NewsPage::changeItem(const domain::NewsItem &item)
{
    m_isChanging = true;
    std::ignore = m_news.setRead({item.id}, item.read);
    std::ignore = m_news.setStarred(item.id, item.starred);
    m_isChanging = false;
    m_list->news()->setRead(item.id, item.read);
    m_list->news()->setStarred(item.id, item.starred);
    m_places->load(m_news, services().reader.viewpoint());
}

void NewsPage::toggleRead()
{
    if (!m_reader->item() || m_reader->item()->sealed) {
        return;
    }
    domain::NewsItem item = *m_reader->item();
    item.read = !item.read;
    changeItem(item);
    showItem(item.id, false);
}

void NewsPage::toggleKept()
{
    if (!m_reader->item() || m_reader->item()->sealed) {
        return;
    }
    domain::NewsItem item = *m_reader->item();
    item.starred = !item.starred;
    changeItem(item);
    showItem(item.id, false);
}

void NewsPage::fetched(const services::FetchSummary &summary)
{
    m_list->setProgress(0, 0, QString());
    m_bannerBox->show();
    if (!m_networkAllowed) {
        m_banner->present(widgets::BannerKind::Offline,
                          tr("Use of the network is switched off in the settings."));
    } else if (summary.offline) {
        const QDateTime last = m_news.lastFetch();
        m_banner->present(
            widgets::BannerKind::Offline,
            last.isValid() ? tr("You are offline. This is what was fetched on %1.").arg(momentInWords(last))
                           : tr("You are offline. This is the news that came with Attaché."),
            tr("Try again"));
    } else if (summary.feeds > 0 && summary.failed == summary.feeds) {
        m_banner->present(widgets::BannerKind::Failure, fetchedText(summary), tr("Try again"));
    } else {
        m_banner->present(widgets::BannerKind::Done, fetchedText(summary));
    }
}

void NewsPage::editFeeds()
{
    auto *dialog = new FeedsDialog(m_news, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NewsPage::setZoom(int percent)
{
    setTextZoom(this, percent);
    applySettings(services().settings);
}

void NewsPage::applySettings(const services::Settings &settings)
{
    m_networkAllowed = settings.networkAllowed;
    m_askBeforeOpening = settings.askBeforeOpening;
    setListZoom(m_list->list(), settings.listZoom);
    if (m_veil != settings.veil) {
        m_veil = settings.veil;
        m_list->setVeil(m_veil);
        if (m_reader->item()) {
            showItem(m_reader->item()->id, false);
        }
    }
}

void NewsPage::arrange()
{
    const double em = widthInEm(this);
    m_panes = em >= threePanesEm ? Panes::Three : em >= twoPanesEm ? Panes::Two : Panes::One;
    m_side->setVisible(m_panes == Panes::Three);
    m_list->placeBox()->setVisible(m_panes != Panes::Three);
    m_reader->setBackVisible(m_panes == Panes::One);
    if (m_panes == Panes::One) {
        m_list->insertAtTop(m_bannerBox);
    } else {
        m_readingLayout->insertWidget(0, m_bannerBox);
    }
    showReading(m_isReading);
    if (!m_hasSizes && width() > 0) {
        const widgets::Theme theme = widgets::themeFor(this);
        const int side = theme.u(45);
        const int list = theme.u(91);
        m_splitter->setSizes({side, list, std::max(list, width() - side - list)});
    }
}

/// With one pane, list and text take turns; otherwise only the keyboard moves.
void NewsPage::showReading(bool reading)
{
    m_isReading = reading && m_reader->item();
    const bool alone = m_panes == Panes::One;
    m_list->setVisible(!alone || !m_isReading);
    m_reading->setVisible(!alone || m_isReading);
    QWidget *target = m_isReading ? static_cast<QWidget *>(m_reader) : m_list;
    setFocusProxy(target);
    if (isVisible() && isAncestorOf(focusWidget() ? focusWidget() : this)) {
        target->setFocus();
    }
}

void NewsPage::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    arrange();
}

bool NewsPage::event(QEvent *event)
{
    const bool done = PageView::event(event);
    if (widgets::changesTheme(event)) {
        updateMeasures();
        arrange();
    }
    return done;
}

void NewsPage::updateMeasures()
{
    const widgets::Theme theme = widgets::themeFor(this);
    m_bannerBox->layout()->setContentsMargins(theme.u(3.5), theme.u(3), theme.u(3.5), 0);
    m_list->setMinimumWidth(theme.u(60));
    m_reading->setMinimumWidth(theme.u(60));
}

QVariant NewsPage::saveState() const
{
    return QVariantMap{{u"place"_s, m_places->rowOf(m_place) < 3 ? m_place : QString()},
                       {u"item"_s, m_reader->item() ? m_reader->item()->id : QString()},
                       {u"reading"_s, m_isReading},
                       {u"splitter"_s, m_splitter->saveState()}};
}

void NewsPage::restoreState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    if (!m_loaded) {
        load();
    }
    if (const QByteArray sizes = map.value(u"splitter"_s).toByteArray(); !sizes.isEmpty()) {
        m_hasSizes = m_splitter->restoreState(sizes);
    }
    if (const int row = m_places->rowOf(map.value(u"place"_s).toString()); row >= 0) {
        choosePlace(row);
    }
    if (const QString item = map.value(u"item"_s).toString(); !item.isEmpty() && !m_list->select(item)) {
        showItem(item, false);
    }
    m_isReading = map.value(u"reading"_s).toBool();
    arrange();
}

} // namespace attache::pages
