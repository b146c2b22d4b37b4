// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pagehost.h"

#include "pages/article/articlepage.h"
#include "pages/changes/changespage.h"
#include "pages/characters/characterspage.h"
#include "pages/episodes/episodespage.h"
#include "pages/figures/figurespage.h"
#include "pages/home/homepage.h"
#include "pages/map/mappage.h"
#include "pages/news/newspage.h"
#include "pages/people/peoplepage.h"
#include "pages/places/placespage.h"
#include "pages/recap/recappage.h"
#include "pages/results/resultspage.h"
#include "pages/roles/rolespage.h"
#include "pages/timeline/timelinepage.h"
#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/reader.h"
#include "shell/placenames.h"

namespace attache::shell {

PageHost::PageHost(const WindowServices &services, const services::Settings &settings, QWidget *parent)
    : QStackedWidget(parent)
    , m_services(services)
    , m_settings(settings)
{
    setAccessibleName(tr("Page"));
}

pages::PageView *PageHost::makePage(Location::Section section)
{
    const pages::PageServices common{m_services.encyclopedia, m_services.reader, m_settings};
    switch (section) {
    case Location::Section::Home:
        return new pages::HomePage(common, m_services.news, m_services.library, this);
    case Location::Section::Characters:
        return new pages::CharactersPage(common, this);
    case Location::Section::People:
        return new pages::PeoplePage(common, this);
    case Location::Section::Episodes:
        return new pages::EpisodesPage(common, this);
    case Location::Section::Places:
        return new pages::PlacesPage(common, this);
    case Location::Section::Map:
        return new pages::MapPage(common, this);
    case Location::Section::Timeline:
        return new pages::TimelinePage(common, this);
    case Location::Section::News:
        return new pages::NewsPage(common, m_services.news, this);
    case Location::Section::Changes:
        return new pages::ChangesPage(common, m_services.library, this);
    case Location::Section::Recap:
        return new pages::RecapPage(common, this);
    case Location::Section::Figures:
        return new pages::FiguresPage(common, this);
    case Location::Section::Roles:
        return new pages::RolesPage(common, m_services.search, this);
    case Location::Section::Search:
        return new pages::ResultsPage(common, m_services.search, this);
    case Location::Section::Article:
        break;
    }
    return new pages::ArticlePage(common, this);
}

pages::PageView *PageHost::pageFor(Location::Section section)
{
    pages::PageView *&page = m_pages[section];
    if (page) {
        return page;
    }
    page = makePage(section);
    page->setZoom(m_settings.articleZoom);
    page->restoreLayout(m_layouts.value(Location{section, {}, {}}.toString()).toMap());
    addWidget(page);
    connect(page, &pages::PageView::openRequested, this,
            [this](const domain::Ref &ref) { open(Location::of(ref)); });
    // Until there are tabs, a new place is the same window.
    connect(page, &pages::PageView::openInNewRequested, this,
            [this](const domain::Ref &ref) { open(Location::of(ref)); });
    connect(page, &pages::PageView::sectionRequested, this, [this](const QString &place) {
        if (const auto location = Location::parse(place)) {
            open(*location);
        }
    });
    connect(page, &pages::PageView::externalLinkRequested, this, &PageHost::externalLinkRequested);
    connect(page, &pages::PageView::watchedRequested, this, &PageHost::watchedRequested);
    connect(page, &pages::PageView::asOfRequested, this, &PageHost::asOfRequested);
    connect(page, &pages::PageView::hintChanged, this, &PageHost::hintChanged);
    connect(page, &pages::PageView::titleChanged, this, &PageHost::moved);
    return page;
}

void PageHost::open(const Location &location)
{
    keepPlace();
    m_history.visit(location);
    show(location, {});
    if (location.ref) {
        // A visit that cannot be stored is no reason to disturb reading; the library tells of its trouble at
        // start.
        (void)m_services.library.addVisit(*location.ref);
    }
}

void PageHost::restore(const Location &location, const QVariant &state)
{
    m_history.visit(location);
    show(location, state);
}

void PageHost::remember(const Location &location, const QVariant &state)
{
    m_history.visit(location);
    m_history.setState(state);
}

void PageHost::go(int steps)
{
    if (m_history.canGo(steps)) {
        keepPlace();
        m_history.go(steps);
        show(m_history.current().location, m_history.current().state);
    }
}

void PageHost::keepPlace()
{
    if (const pages::PageView *page = currentPage()) {
        m_history.setState(page->saveState());
    }
}

QVariantMap PageHost::layouts() const
{
    QVariantMap layouts = m_layouts;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        const QVariantMap layout = page.value()->saveLayout();
        if (!layout.isEmpty()) {
            layouts.insert(Location{page.key(), {}, {}}.toString(), layout);
        }
    }
    return layouts;
}

Location PageHost::location() const
{
    return m_history.isEmpty() ? Location() : m_history.current().location;
}

pages::PageView *PageHost::currentPage() const
{
    return qobject_cast<pages::PageView *>(currentWidget());
}

QString PageHost::nameOf(const Location &location) const
{
    if (!location.ref) {
        return sectionName(location);
    }
    const auto card = m_services.encyclopedia.card(*location.ref, m_services.reader.viewpoint());
    return card ? card->name : tr("Sealed page");
}

void PageHost::show(const Location &location, const QVariant &state)
{
    pages::PageView *page = pageFor(location.section);
    if (m_stale.remove(page)) {
        page->refresh();
    }
    page->open(location.ref, location.detail);
    setCurrentWidget(page);
    if (state.isValid()) {
        page->restoreState(state);
    }
    Q_EMIT moved();
}

void PageHost::refresh()
{
    for (pages::PageView *page : std::as_const(m_pages)) {
        if (page == currentWidget()) {
            page->refresh();
        } else {
            m_stale.insert(page);
        }
    }
    if (currentPage() != nullptr) {
        Q_EMIT moved();
    }
}

void PageHost::applySettings(const services::Settings &settings)
{
    const bool zoomed = settings.articleZoom != m_settings.articleZoom;
    m_settings = settings;
    for (pages::PageView *page : std::as_const(m_pages)) {
        page->applySettings(settings);
        if (zoomed) {
            page->setZoom(settings.articleZoom);
        }
    }
}

} // namespace attache::shell
