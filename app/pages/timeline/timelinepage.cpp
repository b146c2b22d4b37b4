// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline/timelinepage.h"

#include "models/timelinemodel.h"
#include "pages/pagewords.h"
#include "pages/timeline/eventlist.h"
#include "pages/timeline/eventwords.h"
#include "pages/timeline/storylist.h"
#include "pages/timeline/timelinerows.h"
#include "pages/timeline/timelinestrip.h"
#include "services/encyclopedia.h"
#include "services/reader.h"
#include "widgets/chip.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/sealline.h"
#include "widgets/textlabel.h"
#include "widgets/themedwidget.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using models::TimelineModel;

/// Height of the page below which the strip has one lane, in spacing units.
constexpr double lowestForStory = 110;

QIcon glyphIcon(const QString &kind, const widgets::Theme &theme, double ratio)
{
    const double size = theme.type.scaled(13);
    QPixmap pixmap((QSizeF(size, size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painting::paintTimelineGlyph(&painter, QPointF(size / 2, size / 2), size, glyphOf(kind), theme.tokens,
                                 Qt::transparent);
    return QIcon(pixmap);
}

} // namespace

TimelinePage::TimelinePage(const PageServices &pageServices, QWidget *parent)
    : PageView(pageServices, parent)
    , m_events(new TimelineModel(pageServices.encyclopedia, this))
    , m_rows(new TimelineRows(this))
    , m_title(nullptr)
    , m_which(nullptr)
    , m_chips(nullptr)
    , m_strip(new TimelineStrip(this))
    , m_list(nullptr)
    , m_story(nullptr)
    , m_empty(nullptr)
    , m_shield(nullptr)
    , m_head(new QWidget(this))
    , m_body(new QWidget(this))
    , m_listZoom(pageServices.settings.listZoom)
{
    m_title = new widgets::TextLabel(tr("Timeline"), painting::TextRole::CardTitle, &painting::Tokens::head,
                                     m_head);
    m_which = new widgets::ChipBar(widgets::ChipBar::Choice::One, m_head);
    m_which->setAccessibleName(tr("What the list shows"));
    m_which->addChip(u"world"_s, tr("In the world"));
    m_which->addChip(u"story"_s, tr("In the story"));
    m_story = new StoryList(pageServices.encyclopedia, m_body);
    m_chips = new widgets::ChipBar(widgets::ChipBar::Choice::Any, m_head);
    m_chips->setAccessibleName(tr("Kinds of events"));
    for (const QString &kind : eventKinds()) {
        m_chips->addChip(kind, kindPlural(kind));
    }
    QSizePolicy room = m_chips->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_chips->setSizePolicy(room);
    m_events->setStatements(true);
    m_list = new EventList(m_body);
    m_list->setAccessibleName(tr("Events, newest first"));
    m_empty = new widgets::EmptyState(m_body);
    m_empty->setIconName(u"view-calendar-timeline"_s);
    m_shield = new widgets::SealLine({}, m_body);
    m_rows->setSourceModel(m_events);
    m_list->setModel(m_rows);
    setFocusProxy(m_list);

    auto *head = new QHBoxLayout(m_head);
    head->addWidget(m_title, 0, Qt::AlignVCenter);
    head->addWidget(m_which, 0, Qt::AlignTop);
    head->addWidget(m_chips, 1);
    QWidget *zoom = makeZoomButtons();
    head->addWidget(zoom, 0, Qt::AlignTop);
    auto *body = new QVBoxLayout(m_body);
    body->addWidget(m_list, 1);
    body->addWidget(m_story, 1);
    body->addWidget(m_empty, 1);
    body->addWidget(m_shield);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    // The strip was made first but stands below the head.
    if (const auto buttons = zoom->findChildren<QToolButton *>(); !buttons.isEmpty()) {
        setTabOrder(buttons.constLast(), m_strip);
        setTabOrder(m_strip, m_list);
    }
    layout->addWidget(m_strip);
    layout->addWidget(m_body, 1);
    updateMeasures();

    connect(m_chips, &widgets::ChipBar::selectionChanged, this, [this](const QStringList &kinds) {
        m_events->setKinds(kinds);
        updateWords();
    });
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, [this] {
        m_chips->setSelected({});
        m_events->setKinds({});
        updateWords();
        m_list->setFocus();
    });
    connect(m_strip, &TimelineStrip::activated, this, [this](int row) {
        const QModelIndex index = m_rows->index(row, 0);
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
        m_list->setFocus();
    });
    connect(m_strip, &TimelineStrip::walkedTo, this, [this](int row) {
        const QModelIndex index = m_rows->index(row, 0);
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    });
    connect(m_strip, &TimelineStrip::opened, this,
            [this](int row) { openEvent(m_rows->index(row, 0), false); });
    connect(m_strip, &TimelineStrip::episodeOpened, this, &PageView::openRequested);
    connect(m_strip, &TimelineStrip::dayChosen, this, &PageView::asOfRequested);
    connect(m_story, &StoryList::openRequested, this, &PageView::openRequested);
    connect(m_story, &StoryList::watchedRequested, this, &PageView::watchedRequested);
    connect(m_which, &widgets::ChipBar::selectionChanged, this, &TimelinePage::updateWords);
    connect(m_list, &EventList::movedTo, this,
            [this](const QModelIndex &index) { m_strip->setCurrent(index.isValid() ? index.row() : -1); });
    connect(m_list, &EventList::opened, this, [this](const QModelIndex &index) { openEvent(index, false); });
    connect(m_list, &EventList::openedInNew, this,
            [this](const QModelIndex &index) { openEvent(index, true); });
    connect(m_list, &EventList::menuRequested, this, &TimelinePage::showMenu);
}

QWidget *TimelinePage::makeZoomButtons()
{
    auto *row = new QWidget(m_head);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &icon, const QString &name, const QString &tip, auto slot) {
        auto *button = new QToolButton(row);
        button->setIcon(widgets::icon(icon));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(name);
        button->setToolTip(tip);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, m_strip, slot);
    };
    add(u"zoom-out"_s, tr("Show more time"), tr("Show more time (- on the strip)"), &TimelineStrip::zoomOut);
    add(u"zoom-in"_s, tr("Show less time"), tr("Show less time (+ on the strip)"), &TimelineStrip::zoomIn);
    add(u"zoom-fit-best"_s, tr("Show all years"), tr("Show all years (0 on the strip)"),
        &TimelineStrip::showAll);
    return row;
}

QString TimelinePage::pageTitle() const
{
    return tr("Timeline");
}

void TimelinePage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    // A page that nobody has opened yet costs nothing.
    if (!m_loaded) {
        reload();
    }
}

void TimelinePage::reload()
{
    m_loaded = true;
    m_events->setViewpoint(services().reader.viewpoint());
    updateWords();
}

void TimelinePage::updateWords()
{
    const services::Reader &reader = services().reader;
    m_strip->setEpisodes(services().encyclopedia.episodes(reader.viewpoint()));
    m_strip->setEvents(m_events->events(), reader.viewpoint().asOf, reader.today());
    m_strip->setCurrent(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1);
    const QString shield = shieldSentence(reader);
    m_shield->setVisible(!shield.isEmpty());
    m_shield->setText(shield);
    const bool story = m_which->selected().contains(u"story"_s);
    const bool empty = !story && m_events->events().isEmpty();
    m_story->setViewpoint(reader.viewpoint());
    m_story->setVisible(story);
    m_list->setVisible(!story && !empty);
    m_empty->setVisible(empty);
    // Kinds are of what happens in the world; their room stays, so that nothing moves.
    m_chips->setVisible(!story);
    setFocusProxy(story ? static_cast<QWidget *>(m_story) : empty ? static_cast<QWidget *>(m_empty) : m_list);
    const bool filtered = !m_chips->selected().isEmpty();
    m_empty->setTitle(tr("No events here"));
    m_empty->setLine(filtered ? tr("There are none of this kind where you are.")
                              : tr("Events appear here as they become known."));
    m_empty->setButton(filtered ? tr("Show all events") : QString());
}

void TimelinePage::refresh()
{
    if (!m_loaded) {
        return;
    }
    const auto eventAt = [this](const QModelIndex &index) {
        return index.data(TimelineModel::EventRole).value<domain::Event>().id;
    };
    const QString current = eventAt(m_list->currentIndex());
    const QModelIndex topIndex = m_list->indexAt(QPoint(m_list->width() / 2, 1));
    const QString top = eventAt(topIndex);
    const int offset = topIndex.isValid() ? m_list->visualRect(topIndex).top() : 0;
    reload();
    const QList<domain::Event> &events = m_events->events();
    const auto rowOf = [&events](const QString &id) {
        const auto found = std::ranges::find(events, id, &domain::Event::id);
        return found == events.end() || id.isEmpty() ? -1 : static_cast<int>(found - events.begin());
    };
    if (const int row = rowOf(current); row >= 0) {
        m_list->setCurrentIndex(m_rows->index(row, 0));
    }
    if (const int row = rowOf(top); row >= 0) {
        m_list->scrollTo(m_rows->index(row, 0), QAbstractItemView::PositionAtTop);
        m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->value() - offset);
    }
}

void TimelinePage::openEvent(const QModelIndex &index, bool inNew)
{
    const auto event = index.data(TimelineModel::EventRole).value<domain::Event>();
    if (event.about.isEmpty()) {
        return;
    }
    if (inNew) {
        Q_EMIT openInNewRequested(event.about.first().ref);
    } else {
        Q_EMIT openRequested(event.about.first().ref);
    }
}

void TimelinePage::fillMenu(QMenu *menu, const domain::Event &event)
{
    for (const domain::Link &link : event.about) {
        QString name = link.name;
        menu->addAction(name.replace(u'&', u"&&"_s), this, [this, link] { Q_EMIT openRequested(link.ref); });
    }
    bool first = true;
    for (const domain::Source &source : event.sources) {
        const QUrl url(source.url);
        if (source.sealed || !url.isValid() || source.url.isEmpty()) {
            continue;
        }
        if (first) {
            menu->addSeparator();
            first = false;
        }
        QString publisher = source.publisher;
        menu->addAction(tr("Read at %1").arg(publisher.replace(u'&', u"&&"_s)), this,
                        [this, url] { Q_EMIT externalLinkRequested(url); });
    }
}

void TimelinePage::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, index.data(TimelineModel::EventRole).value<domain::Event>());
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(globalPosition);
}

void TimelinePage::setZoom(int percent)
{
    setTextZoom(this, percent);
    applySettings(services().settings);
}

void TimelinePage::applySettings(const services::Settings &settings)
{
    m_listZoom = settings.listZoom;
    setListZoom(m_list, m_listZoom);
    setListZoom(m_story, m_listZoom);
}

void TimelinePage::updateMeasures()
{
    const widgets::Theme theme = widgets::themeFor(this);
    m_head->layout()->setContentsMargins(theme.u(7), theme.u(2.5), theme.u(7), theme.u(2.5));
    m_head->layout()->setSpacing(theme.u(6));
    // The list goes to the edge of the window, with its scroll bar.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_body->layout()->setContentsMargins(mirrored ? 0 : theme.u(7), theme.u(3), mirrored ? theme.u(7) : 0,
                                         theme.u(2));
    m_body->layout()->setSpacing(theme.u(2));
    for (const QString &kind : eventKinds()) {
        m_chips->chip(kind)->setIcon(glyphIcon(kind, theme, devicePixelRatioF()));
    }
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    // A low window is for the list; the episodes have a page of their own.
    m_strip->setCompact(height() < widgets::themeFor(this).u(lowestForStory));
}

void TimelinePage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (widgets::changesTheme(event)) {
        updateMeasures();
        update();
    }
}

QVariant TimelinePage::saveState() const
{
    return QVariantMap{{u"scroll"_s, m_list->verticalScrollBar()->value()},
                       {u"row"_s, m_list->currentIndex().row()},
                       {u"kinds"_s, m_chips->selected()},
                       {u"which"_s, m_which->selected().value(0)}};
}

void TimelinePage::restoreState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    const QStringList kinds = map.value(u"kinds"_s).toStringList();
    m_chips->setSelected(kinds);
    if (const QString which = map.value(u"which"_s).toString(); m_which->chip(which)) {
        m_which->setSelected({which});
    }
    m_events->setKinds(m_chips->selected());
    reload();
    const int row = map.value(u"row"_s, -1).toInt();
    if (row >= 0 && row < m_rows->rowCount()) {
        m_list->setCurrentIndex(m_rows->index(row, 0));
    }
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(map.value(u"scroll"_s).toInt());
}

} // namespace attache::pages
