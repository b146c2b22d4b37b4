// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/mappage.h"

#include "pages/map/mapbar.h"
#include "pages/map/mapcanvas.h"
#include "pages/map/maplistmodel.h"
#include "pages/map/maplistview.h"
#include "pages/map/mappanel.h"
#include "pages/map/maprelationmodel.h"
#include "pages/map/mapwords.h"
#include "pages/map/scrubberbar.h"
#include "pages/pagewords.h"
#include "services/encyclopedia.h"
#include "services/reader.h"
#include "widgets/banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

/// Above so many characters a map of everybody is of no use, and takes too long to read.
constexpr int everybodyUpTo = 2000;
/// Em of the window, see the design.
constexpr double besideFrom = 66;
constexpr auto everybody = "everybody"_L1;

} // namespace

MapPage::MapPage(const PageServices &pageServices, QWidget *parent)
    : PageView(pageServices, parent)
    , m_bar(new MapBar(this))
    , m_banner(new widgets::Banner(this))
    , m_views(new QStackedWidget(this))
    , m_canvas(new MapCanvas(m_views))
    , m_listModel(new MapListModel(pageServices.encyclopedia.spine(), this))
    , m_list(new MapListView(m_views))
    , m_scrubber(new ScrubberBar(pageServices.encyclopedia.spine(), this))
    , m_panel(new MapPanel(this))
    , m_beside(new QHBoxLayout)
    , m_reduceMotion(pageServices.settings.reduceMotion)
{
    m_canvas->setAccessibleName(tr("Relationship map"));
    m_canvas->setAccessibleDescription(
        tr("Arrow keys go from one character to the next. Return opens the page, F shows those around."));
    m_list->setModel(m_listModel);
    m_list->setAccessibleName(tr("Relations by character"));
    m_views->addWidget(m_canvas);
    m_views->addWidget(m_list);
    m_banner->hide();

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_views, 1);
    column->addWidget(m_scrubber);
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(0);
    m_beside->addLayout(column, 1);
    m_beside->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_beside, 1);
    setFocusProxy(m_canvas);
    connectParts();
    connectCanvas();
}

void MapPage::connectParts()
{
    connect(m_bar, &MapBar::subjectChosen, this, [this](const std::optional<domain::Ref> &ref) {
        Q_EMIT sectionRequested(u"map?"_s + (ref ? ref->slug : QString(everybody)));
    });
    connect(m_bar, &MapBar::familiesChanged, this, [this] {
        m_story.setFamilies(m_bar->families());
        showStep(true);
    });
    connect(m_bar, &MapBar::zoomRequested, m_canvas, &MapCanvas::zoomBy);
    connect(m_bar, &MapBar::fitRequested, m_canvas, &MapCanvas::fit);
    connect(m_bar, &MapBar::listToggled, this, &MapPage::showList);
    connect(m_bar, &MapBar::exportRequested, this, &MapPage::askForFile);
    connect(m_scrubber, &ScrubberBar::stepChanged, this, [this] { showStep(true); });
    connect(m_panel, &MapPanel::openRequested, this, &PageView::openRequested);
    connect(m_panel, &MapPanel::openInNewRequested, this, &PageView::openInNewRequested);
    connect(m_panel, &MapPanel::chosen, this, [this](const domain::Ref &ref) {
        m_canvas->setSelected(ref.slug);
        showSelection();
    });
    connect(m_panel, &MapPanel::listRequested, this, [this] { showList(true); });
    connect(m_panel, &MapPanel::closeRequested, this, &MapPage::closePanel);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const auto ref = domain::Ref::parse(index.data(MapListModel::RefRole).toString())) {
            Q_EMIT openRequested(*ref);
        }
    });
}

void MapPage::connectCanvas()
{
    connect(m_canvas, &MapCanvas::selectionChanged, this, [this](const QString &key) {
        m_panelWanted = !key.isEmpty() && (m_panelWanted || !m_canvas->isKeyboardSelection());
        showSelection();
    });
    connect(m_canvas, &MapCanvas::opened, this, [this](const QString &key) { openKey(key, false); });
    connect(m_canvas, &MapCanvas::openedInNew, this, [this](const QString &key) { openKey(key, true); });
    connect(m_canvas, &MapCanvas::aroundRequested, this,
            [this](const QString &key) { Q_EMIT sectionRequested(u"map?"_s + key); });
    connect(m_canvas, &MapCanvas::left, this, [this] {
        if (!m_everybody && m_whole) {
            Q_EMIT sectionRequested(u"map?"_s + everybody);
        }
    });
    connect(m_canvas, &MapCanvas::stepRequested, m_scrubber, &ScrubberBar::moveBy);
    connect(m_canvas, &MapCanvas::measuresChanged, this, [this] {
        if (m_loaded) {
            showStep(false);
        }
    });
}

QString MapPage::pageTitle() const
{
    return tr("Relationship map");
}

bool MapPage::moves() const
{
    return !m_reduceMotion && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void MapPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    // A page that nobody has opened yet costs nothing.
    if (!m_loaded) {
        load();
        setStep(m_story.last(), false);
        m_canvas->frame();
    }
    updatePanelPlace();
}

void MapPage::load()
{
    m_loaded = true;
    const services::Encyclopedia &pack = services().encyclopedia;
    const domain::Viewpoint viewpoint = services().reader.viewpoint();
    m_whole = pack.count(domain::PageKind::Character, viewpoint) <= everybodyUpTo;
    if (m_centre && !pack.card(*m_centre, viewpoint)) {
        // Sealed by now, or never there.
        m_centre.reset();
    }
    m_everybody = m_everybody && m_whole;
    if (m_whole) {
        m_history = pack.graphHistory(viewpoint);
        if (!m_centre && !m_everybody) {
            m_centre = MapStory::mostRelated(m_history);
        }
    } else {
        const QList<domain::PageCard> first = pack.list(domain::PageKind::Character, viewpoint, {}, 1).cards;
        if (!m_centre && !first.isEmpty()) {
            m_centre = first.constFirst().ref;
        }
        m_history = m_centre ? pack.graphHistoryAround(*m_centre, viewpoint) : QList<domain::Graph>();
    }
    const MapStory::Families families = m_bar->families();
    m_story = MapStory(m_history, m_everybody ? std::nullopt : m_centre);
    m_story.setFamilies(families);
    m_bar->setPeople(m_history.isEmpty() ? QList<domain::PageCard>() : m_history.constLast().nodes, m_whole);
    m_scrubber->setReached(viewpoint.watched, pack.episodes(viewpoint));
    const auto card = m_everybody || !m_centre ? std::nullopt : m_story.card(*m_centre, m_story.last());
    m_bar->setSubject(card ? tr("Around %1").arg(card->name) : tr("Everybody"));
    m_canvas->setSelected(card ? card->ref.slug : QString());
}

void MapPage::open(const std::optional<domain::Ref> & /*ref*/, const QString &detail)
{
    if (detail.isEmpty()) {
        return;
    }
    choose(detail == everybody ? std::nullopt
                               : std::optional(domain::Ref{domain::PageKind::Character, detail}));
}

void MapPage::choose(const std::optional<domain::Ref> &centre)
{
    const bool isOther = m_everybody == centre.has_value() || (centre && m_centre != centre);
    m_everybody = !centre;
    if (centre) {
        m_centre = centre;
    }
    if (!isOther && m_loaded) {
        return;
    }
    const int step = m_loaded ? m_scrubber->step() : -1;
    load();
    setStep(step < 0 ? m_story.last() : step, false);
    m_canvas->frame();
}

void MapPage::refresh()
{
    if (!m_loaded) {
        return;
    }
    const bool atEnd = m_scrubber->step() >= m_story.last();
    const int step = m_scrubber->step();
    const QString selected = m_canvas->selected();
    load();
    m_canvas->setSelected(selected);
    setStep(atEnd ? m_story.last() : std::min(step, m_story.last()), false);
}

void MapPage::setStep(int step, bool animated)
{
    m_scrubber->setStep(step);
    showStep(animated);
}

void MapPage::showStep(bool animated)
{
    const int step = m_scrubber->step();
    m_canvas->setScene(m_story.scene(step, m_canvas->metrics(), isRightToLeft()), animated && moves());
    QHash<QString, QString> descriptions;
    const QList<domain::PageCard> people = m_story.people(step);
    for (const domain::PageCard &card : people) {
        descriptions.insert(card.ref.slug, describe(card.ref));
    }
    m_canvas->setDescriptions(descriptions);
    if (m_views->currentWidget() == m_list) {
        m_listModel->show(m_story, step);
        m_list->expandAll();
    }
    showSelection();
}

QString MapPage::describe(const domain::Ref &ref) const
{
    QStringList parts;
    const QList<MapRelation> relations = m_story.relations(ref, m_scrubber->step());
    const domain::EpisodeSpine &spine = services().encyclopedia.spine();
    for (const MapRelation &relation : relations) {
        const QString types = typesLine(relation.types);
        const auto since = relation.since.ordinal > 1 ? spine.episodeOf(relation.since) : std::nullopt;
        parts += since ? tr("%1 %2 since %3", "relation, name, season and episode")
                             .arg(types, relation.other.name, episodeInWords(*since))
                       : tr("%1 %2", "relation, name").arg(types, relation.other.name);
    }
    return parts.join(u"; "_s);
}

void MapPage::showSelection()
{
    const int step = m_scrubber->step();
    const domain::EpisodeSpine &spine = services().encyclopedia.spine();
    MapPanel::Content content;
    if (!m_canvas->selected().isEmpty()) {
        const domain::Ref ref{domain::PageKind::Character, m_canvas->selected()};
        content.who = m_story.card(ref, step);
        content.relations = m_story.relations(ref, step);
    }
    content.heading = MapWords::relationsAfter(step, spine);
    if (const auto id = spine.episodeOf(domain::Gate{step})) {
        content.newText = tr("New in E%1", "number of an episode").arg(id->number);
    }
    const domain::Gate watched = services().reader.watched();
    if (watched < spine.last()) {
        const QString end = MapWords::episode(watched.ordinal, spine);
        content.end = end.isEmpty() ? tr("The map grows as you watch.")
                                    : tr("The map ends at %1, where you are.").arg(end);
    }
    m_panel->setContent(content);
    updatePanelPlace();
}

void MapPage::showList(bool shown)
{
    m_bar->setListShown(shown);
    m_scrubber->stop();
    if (shown) {
        m_listModel->show(m_story, m_scrubber->step());
        m_list->expandAll();
    }
    const bool hadFocus = m_views->isAncestorOf(focusWidget());
    m_views->setCurrentWidget(shown ? static_cast<QWidget *>(m_list) : m_canvas);
    setFocusProxy(m_views->currentWidget());
    if (hadFocus) {
        m_views->currentWidget()->setFocus();
    }
    updatePanelPlace();
}

void MapPage::openKey(const QString &key, bool inNew)
{
    const domain::Ref ref{domain::PageKind::Character, key};
    if (inNew) {
        Q_EMIT openInNewRequested(ref);
    } else {
        Q_EMIT openRequested(ref);
    }
}

void MapPage::updatePanelPlace()
{
    const bool narrow = widthInEm(this) < besideFrom;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        if (narrow) {
            m_beside->removeWidget(m_panel);
        } else {
            m_beside->addWidget(m_panel);
        }
        m_panel->setClosable(narrow);
    }
    const bool isMap = m_views->currentWidget() == m_canvas;
    m_panel->setVisible(isMap && (!narrow || (m_panelWanted && !m_canvas->selected().isEmpty())));
    if (narrow && m_panel->isVisible()) {
        const int top = m_bar->geometry().bottom() + 1;
        const int width = std::min(m_panel->sizeHint().width(), this->width());
        m_panel->setGeometry(isRightToLeft() ? 0 : this->width() - width, top, width, height() - top);
        m_panel->raise();
    }
}

void MapPage::closePanel()
{
    m_panelWanted = false;
    updatePanelPlace();
    m_canvas->setFocus();
}

void MapPage::setZoom(int percent)
{
    setTextZoom(this, percent);
    setListZoom(m_list, services().settings.listZoom);
}

void MapPage::applySettings(const services::Settings &settings)
{
    m_reduceMotion = settings.reduceMotion;
    setListZoom(m_list, settings.listZoom);
}

painting::MapScene MapPage::scene() const
{
    return m_canvas->scene();
}

void MapPage::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    updatePanelPlace();
}

void MapPage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (widgets::changesTheme(event)) {
        updatePanelPlace();
        update();
    }
}

QVariant MapPage::saveState() const
{
    if (!m_loaded) {
        return {};
    }
    QStringList kinds;
    for (const domain::RelationFamily family : m_bar->families()) {
        kinds += domain::familyWord(family);
    }
    kinds.sort();
    return QVariantMap{{u"about"_s, m_everybody || !m_centre ? QString(everybody) : m_centre->slug},
                       {u"after"_s, m_scrubber->step()},
                       {u"atEnd"_s, m_scrubber->step() >= m_story.last()},
                       {u"selected"_s, m_canvas->selected()},
                       {u"kinds"_s, kinds},
                       {u"list"_s, m_views->currentWidget() == m_list}};
}

void MapPage::restoreState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    MapStory::Families families;
    const QStringList kinds = map.value(u"kinds"_s).toStringList();
    for (const QString &kind : kinds) {
        if (const auto family = domain::familyFromWord(kind)) {
            families.insert(*family);
        }
    }
    m_bar->setFamilies(families);
    const QString about = map.value(u"about"_s).toString();
    m_everybody = about == everybody;
    m_centre.reset();
    if (!m_everybody && !about.isEmpty()) {
        m_centre = domain::Ref{domain::PageKind::Character, about};
    }
    load();
    m_canvas->setSelected(map.value(u"selected"_s).toString());
    const int step = map.value(u"after"_s).toInt();
    setStep(map.value(u"atEnd"_s).toBool() ? m_story.last()
                                           : std::clamp(step, 0, std::max(0, m_story.last())),
            false);
    m_canvas->frame();
    showList(map.value(u"list"_s).toBool());
}

} // namespace attache::pages
