// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/homepage.h"

#include "pages/changewords.h"
#include "pages/home/cardrow.h"
#include "pages/home/leftoffcard.h"
#include "pages/home/newsbrief.h"
#include "pages/home/seasonshelf.h"
#include "pages/pagewords.h"
#include "services/changes.h"
#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/news.h"
#include "services/reader.h"
#include "widgets/card.h"
#include "widgets/linklabel.h"
#include "widgets/pagetitle.h"
#include "widgets/sealline.h"
#include "widgets/sectionheading.h"
#include "widgets/textlabel.h"
#include "widgets/themedwidget.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

constexpr double fourDossiersEm = 84;
constexpr double twoColumnsEm = 74;
constexpr double twoDossiersEm = 46;
constexpr int rowEntries = 3;
/// After as many days without an episode a reader comes back from a break.
constexpr int breakDays = 30;
/// Visits looked at for that many pages that the viewpoint shows.
constexpr int visitsAsked = 12;

} // namespace

HomePage::HomePage(const PageServices &pageServices, services::News &news, services::Library &library,
                   QWidget *parent)
    : PageView(pageServices, parent)
    , m_news(news)
    , m_library(library)
    , m_veil(pageServices.settings.veil)
    , m_scroll(new QScrollArea(this))
    , m_paper(new QWidget)
    , m_grid(new QGridLayout(m_paper))
    , m_title(new widgets::PageTitle({}, m_paper))
    , m_notice(new widgets::Card(m_paper, widgets::Card::Look::Tinted))
    , m_noticeText(new widgets::TextLabel({}, painting::TextRole::Ui, &painting::Tokens::ink, m_notice))
    , m_noticeLink(new widgets::LinkLabel(tr("The story so far"), m_notice))
    , m_place(new QWidget(m_paper))
    , m_placeHeading(
          new widgets::SectionHeading(tr("Where you left off"), m_place, painting::TextRole::CardTitle))
    , m_leftOff(new LeftOffCard(m_place))
    , m_readLast(new CardRow(tr("Read last"), m_place))
    , m_updated(new CardRow(tr("Updated"), m_place))
    , m_brief(new NewsBrief(m_paper))
    , m_shelf(new SeasonShelf(m_paper))
    , m_shield(new widgets::SealLine({}, m_paper))
    , m_later(new QTimer(this))
{
    m_scroll->setWidget(m_paper);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("Home"));
    m_paper->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_placeHeading);
    place->addWidget(m_leftOff);
    place->addWidget(m_readLast);
    place->addWidget(m_updated);
    place->addStretch();
    setFocusProxy(m_scroll);
    m_noticeText->setWordWrap(true);
    auto *notice = new QHBoxLayout(m_notice);
    notice->addWidget(m_noticeText, 1);
    notice->addWidget(m_noticeLink);
    m_notice->hide();

    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &HomePage::loadLater);
    connect(&m_news, &services::News::changed, this, [this] {
        if (m_painted) {
            m_later->start();
        }
    });
    connect(m_leftOff, &LeftOffCard::watchedRequested, this, &HomePage::watchedRequested);
    connect(m_leftOff, &LeftOffCard::openRequested, this, &HomePage::openRequested);
    const auto tellTheStory = [this] { Q_EMIT sectionRequested(u"recap"_s); };
    connect(m_leftOff, &LeftOffCard::storyRequested, this, tellTheStory);
    connect(m_noticeLink, &widgets::LinkLabel::clicked, this, tellTheStory);
    connect(m_leftOff, &LeftOffCard::chooseRequested, this,
            [this] { Q_EMIT sectionRequested(u"episodes"_s); });
    connect(m_readLast, &CardRow::openRequested, this, &HomePage::openRequested);
    m_updated->setLink(tr("What changed"));
    connect(m_updated, &CardRow::openRequested, this, &HomePage::openRequested);
    connect(m_updated, &CardRow::linkActivated, this, [this] { Q_EMIT sectionRequested(u"changes"_s); });
    connect(m_brief, &NewsBrief::allRequested, this, [this] { Q_EMIT sectionRequested(u"news"_s); });
    connect(m_brief, &NewsBrief::itemRequested, this,
            [this](const QString &id) { Q_EMIT sectionRequested(u"news?"_s + id); });
    connect(m_shelf, &SeasonShelf::allRequested, this, [this] { Q_EMIT sectionRequested(u"episodes"_s); });
    connect(m_shelf, &SeasonShelf::openRequested, this, &HomePage::openRequested);
    updateMeasures();
    m_twoColumns = true;
    arrange();
}

QString HomePage::pageTitle() const
{
    return tr("Home");
}

void HomePage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    if (m_filled) {
        // What was read last changes with every page that is opened from here.
        fillReadLast();
    } else {
        fill();
    }
}

void HomePage::refresh()
{
    if (!m_filled) {
        return;
    }
    const int scroll = m_scroll->verticalScrollBar()->value();
    fill();
    if (m_painted) {
        loadLater();
    }
    m_scroll->verticalScrollBar()->setValue(scroll);
}

void HomePage::fill()
{
    m_filled = true;
    const services::Encyclopedia &encyclopedia = services().encyclopedia;
    const services::Reader &reader = services().reader;
    const domain::Viewpoint viewpoint = reader.viewpoint();
    const auto subject = domain::Ref::parse(encyclopedia.info().subject);
    const auto series = subject ? encyclopedia.card(*subject, viewpoint) : std::nullopt;
    m_title->setTitle(series ? series->name : encyclopedia.info().title);
    m_title->setNote(progressNote(reader.watched()));
    fillNotice();
    fillPlace();
    fillReadLast();
    m_shelf->setSeasons(encyclopedia.seasons(viewpoint), domain::Gate{reader.watched().ordinal + 1});
    const QString shield = shieldSentence(reader);
    m_shield->setVisible(!shield.isEmpty());
    m_shield->setText(shield);
}

/// For a reader who comes back after a while.
void HomePage::fillNotice()
{
    const services::Reader &reader = services().reader;
    const std::optional<int> days = reader.daysSinceProgress();
    const auto last = reader.spine().episodeOf(reader.watched());
    const bool isBack = days && last && *days > breakDays && reader.watched() < reader.spine().last();
    m_notice->setVisible(isBack);
    if (isBack) {
        m_noticeText->setText(
            tr("You stopped at %1, %2.", "episode, how long ago").arg(episodeInWords(*last), daysAgo(*days)));
    }
}

void HomePage::fillPlace()
{
    const services::Reader &reader = services().reader;
    const QList<domain::EpisodeCard> episodes = services().encyclopedia.episodes(reader.viewpoint());
    const auto at = [&episodes](domain::Gate gate) -> std::optional<domain::EpisodeCard> {
        const auto found = std::ranges::find(episodes, gate, &domain::EpisodeCard::gate);
        return found == episodes.end() ? std::nullopt : std::optional(*found);
    };
    const domain::Gate watched = reader.watched();
    m_placeHeading->setTitle(watched == domain::openToAll ? tr("Start here") : tr("Where you left off"));
    m_leftOff->setPlace(at(watched), at(domain::Gate{watched.ordinal + 1}));
}

void HomePage::fillReadLast()
{
    const domain::Viewpoint viewpoint = services().reader.viewpoint();
    QList<CardRow::Entry> entries;
    const QList<services::Visit> visits = m_library.recentVisits(visitsAsked);
    for (const services::Visit &visit : visits) {
        // A page that the viewpoint hides leaves no trace here.
        if (const auto card = services().encyclopedia.card(visit.ref, viewpoint);
            card && entries.size() < rowEntries) {
            entries += CardRow::Entry{*card, {}};
        }
    }
    m_readLast->setEntries(entries);
}

QString HomePage::progressNote(const domain::Gate &watched) const
{
    const domain::EpisodeSpine &spine = services().reader.spine();
    const auto episode = spine.episodeOf(watched);
    if (!episode) {
        return tr("Nothing watched yet");
    }
    const QString count = tr("%n episode(s) watched", nullptr, watched.ordinal);
    const bool finished = spine.lastOfSeason(episode->season) == watched;
    const QString season = finished ? tr("season %1 finished").arg(episode->season)
                                    : tr("season %1 in progress").arg(episode->season);
    return tr("%1  ·  %2", "episodes watched, season").arg(count, season);
}

void HomePage::loadLater()
{
    fillUpdated();
    loadNews();
}

void HomePage::fillUpdated()
{
    const services::Changes changes(services().encyclopedia);
    const auto pages = changes.updatedPages(services().reader.viewpoint(), rowEntries);
    QList<CardRow::Entry> entries;
    for (const services::UpdatedPage &page : pages) {
        entries += CardRow::Entry{page.page, changesInBrief(page.changes)};
    }
    m_updated->setEntries(entries);
}

void HomePage::loadNews()
{
    const domain::Viewpoint viewpoint = services().reader.viewpoint();
    // A few more, since sealed ones may be left out.
    constexpr int asked = 3 * NewsBrief::capacity;
    QList<domain::NewsItem> items;
    services::NewsFilter newOnes;
    newOnes.since = m_library.lastVisit();
    if (newOnes.since.isValid()) {
        items = m_news.list(newOnes, viewpoint, std::nullopt, asked).items;
    }
    const bool isNew = !items.isEmpty();
    if (!isNew) {
        items = m_news.list({}, viewpoint, std::nullopt, asked).items;
    }
    QList<NewsBrief::Headline> headlines;
    for (const domain::NewsItem &item : std::as_const(items)) {
        if (headlines.size() == NewsBrief::capacity) {
            break;
        }
        QString sealed;
        if (item.sealed) {
            if (m_veil == services::Settings::Veil::Silent) {
                continue;
            }
            const auto episode = services().reader.spine().episodeOf(item.sealedUntil);
            sealed = episode && m_veil == services::Settings::Veil::NameEpisode
                         ? tr("Headline sealed until %1").arg(episodeInWords(*episode))
                         : tr("Headline sealed for now");
        }
        headlines += NewsBrief::Headline{item, sealed};
    }
    m_brief->setHeadlines(headlines, isNew);
}

void HomePage::setZoom(int percent)
{
    setTextZoom(this, percent);
}

void HomePage::applySettings(const services::Settings &settings)
{
    if (m_veil != settings.veil) {
        m_veil = settings.veil;
        if (m_painted) {
            m_later->start();
        }
    }
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    arrange();
}

/// Two columns where there is room, else one below the other.
void HomePage::arrange()
{
    const double em = widthInEm(this);
    m_shelf->setColumns(em >= fourDossiersEm ? 4 : em >= twoDossiersEm ? 2 : 1);
    const bool twoColumns = em >= twoColumnsEm;
    if (twoColumns == m_twoColumns && m_grid->count() > 0) {
        return;
    }
    m_twoColumns = twoColumns;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item;
    }
    const int span = twoColumns ? 2 : 1;
    m_grid->addWidget(m_title, 0, 0, 1, span);
    m_grid->addWidget(m_notice, 1, 0, 1, span);
    m_grid->addWidget(m_place, 2, 0);
    m_grid->addWidget(m_brief, twoColumns ? 2 : 3, twoColumns ? 1 : 0);
    m_grid->addWidget(m_shelf, 4, 0, 1, span);
    m_grid->addWidget(m_shield, 5, 0, 1, span);
    m_grid->setColumnStretch(0, 11);
    m_grid->setColumnStretch(1, twoColumns ? 5 : 0);
    m_grid->setRowStretch(6, 1);
}

void HomePage::updateMeasures()
{
    const widgets::Theme theme = widgets::themeFor(this);
    m_grid->setContentsMargins(theme.u(9), theme.u(5), theme.u(9), theme.u(4));
    m_grid->setHorizontalSpacing(theme.u(9));
    m_grid->setVerticalSpacing(theme.u(5));
    m_place->layout()->setSpacing(theme.u(3));
    m_notice->layout()->setContentsMargins(theme.u(4), theme.u(2.5), theme.u(4), theme.u(2.5));
    m_notice->layout()->setSpacing(theme.u(4));
    const int labels = std::max(m_readLast->labelWidth(), m_updated->labelWidth());
    m_readLast->setLabelWidth(labels);
    m_updated->setLabelWidth(labels);
    m_scroll->verticalScrollBar()->setSingleStep(theme.u(10));
}

bool HomePage::event(QEvent *event)
{
    const bool done = PageView::event(event);
    if (widgets::changesTheme(event)) {
        updateMeasures();
        arrange();
        update();
    }
    return done;
}

void HomePage::paintEvent(QPaintEvent *event)
{
    PageView::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        m_later->start();
    }
}

QVariant HomePage::saveState() const
{
    return QVariantMap{{u"scroll"_s, m_scroll->verticalScrollBar()->value()}};
}

void HomePage::restoreState(const QVariant &state)
{
    if (!m_filled) {
        fill();
    }
    m_paper->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(state.toMap().value(u"scroll"_s).toInt());
}

} // namespace attache::pages
