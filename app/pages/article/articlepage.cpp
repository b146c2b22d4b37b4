// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articlepage.h"

#include "pages/article/articlebuilder.h"
#include "pages/article/articlefinder.h"
#include "pages/article/articlemenus.h"
#include "pages/article/articleprinter.h"
#include "pages/article/articleview.h"
#include "pages/article/articlewords.h"
#include "pages/article/contentsrail.h"
#include "pages/article/linkpreviews.h"
#include "pages/openquestion.h"
#include "pages/seasonspane.h"
#include "services/encyclopedia.h"
#include "services/reader.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>

namespace attache::pages {

using namespace Qt::StringLiterals;

namespace {

// Widths of the window in em at which the layout changes; the page knows only its own, without the spine.
constexpr double railFrom = 84 - 5.7;
constexpr double besideFrom = 66 - 5.7;
constexpr double railWidth = 13.8;
constexpr double topOfContentsButton = 6; // units

} // namespace

ArticlePage::ArticlePage(const PageServices &services, QWidget *parent)
    : PageView(services, parent)
    , m_contents(new ContentsRail(this))
    , m_view(new ArticleView(this))
    , m_contentsButton(new QToolButton(this))
    , m_previews(new LinkPreviews(services, m_view, this))
    , m_settings(services.settings)
    , m_zoom(services.settings.articleZoom)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_contents);
    row->addWidget(m_view, 1);
    setFocusProxy(m_view);
    setAutoFillBackground(true);
    m_contentsButton->setIcon(widgets::icon(u"view-list-details"_s));
    m_contentsButton->setToolTip(tr("On this page"));
    m_contentsButton->setAccessibleName(tr("Table of contents"));
    m_contentsButton->setAutoRaise(true);
    m_contentsButton->hide();

    connect(m_contentsButton, &QToolButton::clicked, this,
            [this] { ArticleMenus::showContents(m_view, m_contentsButton); });
    connect(m_contents, &ContentsRail::sectionChosen, m_view, &ArticleView::goToSection);
    connect(m_view, &ArticleView::sectionChanged, m_contents, &ContentsRail::setCurrent);
    connect(m_view, &ArticleView::linkActivated, this, &ArticlePage::activate);
    connect(m_view, &ArticleView::paperWidthChanged, this, &ArticlePage::buildForWidth);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        ArticleMenus::showContext(m_view, position, m_content ? &*m_content : nullptr);
    });
    connect(m_previews, &LinkPreviews::linkActivated, this, &PageView::externalLinkRequested);
    connect(m_previews, &LinkPreviews::hintChanged, this, &PageView::hintChanged);
}

// The view gives up its document while the page is already half gone; nobody listens any more then.
ArticlePage::~ArticlePage()
{
    disconnect(m_view, nullptr, this, nullptr);
    disconnect(m_view, nullptr, m_previews, nullptr);
    disconnect(m_view->verticalScrollBar(), nullptr, m_previews, nullptr);
}

void ArticlePage::open(const std::optional<domain::Ref> &ref, const QString & /*detail*/)
{
    m_ref = ref;
    m_opening.reset();
    m_credits = CreditFilter::All;
    load();
    build(false);
    Q_EMIT titleChanged();
}

void ArticlePage::load()
{
    m_previews->setContent(nullptr);
    m_content.reset();
    if (!m_ref) {
        return;
    }
    domain::Viewpoint viewpoint = services().reader.viewpoint();
    if (m_opening) {
        viewpoint = viewpoint.withOpening(*m_opening);
    }
    if (auto content = gatherArticle(services().encyclopedia, *m_ref, viewpoint)) {
        m_content = std::move(*content);
        m_previews->setContent(&*m_content);
    }
}

QString ArticlePage::pageTitle() const
{
    if (!m_content) {
        return tr("No such page");
    }
    const domain::Page &page = m_content->page;
    if (page.episode) {
        //: Tab title of an episode; %1 is "S1 E8", %2 its title
        return tr("%1 %2").arg(ArticleWords::shortEpisode(*page.episode), page.card.name);
    }
    return page.card.name;
}

void ArticlePage::refresh()
{
    // What the reader opened ahead may be open by now, and a viewpoint that moved back closes it.
    m_opening.reset();
    if (m_seasons != nullptr) {
        m_seasons->refresh();
    }
    load();
    build(true);
    Q_EMIT titleChanged();
}

void ArticlePage::setZoom(int percent)
{
    if (percent != m_zoom) {
        m_zoom = percent;
        build(true);
    }
}

void ArticlePage::applySettings(const services::Settings &settings)
{
    m_settings = settings;
    m_zoom = settings.articleZoom;
    build(true);
}

ArticleStyle ArticlePage::styleNow() const
{
    const widgets::Theme theme = widgets::themeFor(this, m_zoom / 100.0);
    ArticleStyle style{theme.tokens, theme.type};
    style.width = m_view->viewport()->width();
    style.wide = width() >= besideFrom * theme.type.pixelSize();
    style.direction = layoutDirection();
    style.veil = m_settings.veil;
    style.showEarlier = m_showEarlier;
    style.credits = m_credits;
    style.locale = locale();
    return style;
}

void ArticlePage::arrange()
{
    const widgets::Theme theme = widgets::themeFor(this, m_zoom / 100.0);
    const double em = theme.type.pixelSize();
    const bool seasons = m_content && m_content->page.episode && width() >= SeasonsPane::roomFrom * em;
    const bool rail = m_content && !seasons && width() >= railFrom * em;
    showSeasons(seasons);
    m_contents->setFixedWidth(qRound(railWidth * em));
    m_contents->setVisible(rail);
    m_contentsButton->setVisible(m_content && !rail);
    // In the margin before the text, where nothing else can stand.
    const QSize size = m_contentsButton->sizeHint();
    const QRect view = QStyle::visualRect(layoutDirection(), rect(), m_view->geometry());
    const QRect button(view.x(), theme.u(topOfContentsButton), size.width(), size.height());
    m_contentsButton->setGeometry(QStyle::visualRect(layoutDirection(), rect(), button));
    m_contentsButton->raise();
}

// Most pages are not of an episode, so the pane is made when the first one is.
void ArticlePage::showSeasons(bool visible)
{
    if (visible && m_seasons == nullptr) {
        m_seasons = new SeasonsPane(services().reader, this);
        qobject_cast<QHBoxLayout *>(layout())->insertWidget(0, m_seasons);
        connect(m_seasons, &SeasonsPane::episodeChosen, this,
                [this](domain::EpisodeId episode) { Q_EMIT openRequested(episode.ref()); });
    }
    if (m_seasons != nullptr) {
        m_seasons->setVisible(visible);
    }
    if (visible) {
        m_seasons->setShown(m_content->page.episode);
    }
}

void ArticlePage::build(bool keepPlace)
{
    if (m_building) {
        return;
    }
    if (!isVisible()) {
        putOff(keepPlace);
        return;
    }
    // Showing or hiding the rail changes the width of the paper, which asks for another build.
    m_building = true;
    arrange();
    layout()->activate();
    const ArticleView::Anchor anchor = m_view->anchor();
    m_previews->hide();
    const ArticleStyle style = styleNow();
    m_builtWidth = style.width;
    m_builtWide = style.wide;
    m_contents->setLook(style.tokens, style.type);
    m_view->setArticle(m_content ? ArticleBuilder::build(*m_content, style)
                                 : ArticleBuilder::buildMissing(style),
                       style.tokens, keepPlace);
    m_contents->setSections(m_view->article().sections);
    m_contents->setCurrent(m_view->currentSection());
    if (keepPlace) {
        m_view->restoreAnchor(anchor);
    } else {
        m_view->verticalScrollBar()->setValue(0);
    }
    m_building = false;
}

// A page is not as wide before it is shown as it is then, and whatever happens meanwhile asks for one setting
// only. Of what it showed last nothing stays: the reader may have moved back behind it.
void ArticlePage::putOff(bool keepPlace)
{
    if (!keepPlace) {
        m_placeWhenShown.reset();
    } else if (!m_putOff) {
        m_placeWhenShown = m_view->anchor();
    }
    m_putOff = true;
    m_builtWidth = -1;
    if (m_view->article().document) {
        ArticleDocument nothing;
        nothing.document = std::make_unique<QTextDocument>();
        m_view->setArticle(std::move(nothing), styleNow().tokens, false);
    }
}

void ArticlePage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    if (!m_putOff) {
        return;
    }
    m_putOff = false;
    build(false);
    if (m_placeWhenShown) {
        m_view->restoreAnchor(*m_placeWhenShown);
    }
}

void ArticlePage::buildForWidth()
{
    if (m_putOff || !isVisible()) {
        return;
    }
    arrange();
    layout()->activate();
    const ArticleStyle style = styleNow();
    if (style.width != m_builtWidth || style.wide != m_builtWide) {
        build(true);
    }
}

QVariant ArticlePage::saveState() const
{
    const ArticleView::Anchor anchor =
        m_putOff ? m_placeWhenShown.value_or(ArticleView::Anchor()) : m_view->anchor();
    return QVariantMap{{u"position"_s, anchor.position}, {u"offset"_s, anchor.offset}};
}

void ArticlePage::restoreState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    if (map.isEmpty()) {
        return;
    }
    const ArticleView::Anchor anchor{map.value(u"position"_s).toInt(), map.value(u"offset"_s).toInt()};
    if (m_putOff) {
        m_placeWhenShown = anchor;
    } else {
        m_view->restoreAnchor(anchor);
    }
}

FindResult ArticlePage::find(const QString &text, FindFlags flags)
{
    return findInView(m_view, text, flags, widgets::themeFor(this).tokens);
}

void ArticlePage::print(QPagedPaintDevice *device) const
{
    if (m_content) {
        ArticleStyle style = styleNow();
        style.type = painting::Typography(font());
        printArticle(*m_content, style, device);
    }
}

void ArticlePage::activate(const QString &address, Qt::KeyboardModifiers modifiers)
{
    const qsizetype colon = address.indexOf(u':');
    const QString scheme = address.left(colon);
    const QString rest = address.mid(colon + 1);
    if (scheme == u"page"_s) {
        if (const auto ref = domain::Ref::parse(rest)) {
            activatePageLink(*ref, modifiers);
        }
    } else if (scheme == u"watched"_s) {
        Q_EMIT watchedRequested(domain::Gate{rest.toInt()});
    } else if (scheme == u"open"_s) {
        askToOpen(domain::Gate{rest.toInt()});
    } else if (scheme == u"action"_s) {
        runAction(rest);
    } else if (scheme == u"source"_s) {
        m_previews->openSource(address);
    } else {
        Q_EMIT externalLinkRequested(QUrl(address));
    }
}

void ArticlePage::activatePageLink(const domain::Ref &ref, Qt::KeyboardModifiers modifiers)
{
    m_previews->hide();
    if (modifiers.testFlag(Qt::ControlModifier)) {
        Q_EMIT openInNewRequested(ref);
    } else {
        Q_EMIT openRequested(ref);
    }
}

void ArticlePage::runAction(const QString &name)
{
    if (name.startsWith(u"figures"_s)) {
        const QString detail = name.section(u'-', 1);
        Q_EMIT sectionRequested(u"figures?"_s + (detail.isEmpty() ? m_ref->toString() : detail));
        return;
    }
    if (name == u"connections"_s) {
        Q_EMIT sectionRequested(u"roles?connections/"_s + m_ref->slug);
        return;
    }
    if (name == u"map"_s) {
        Q_EMIT sectionRequested(u"map?"_s + m_ref->slug);
        return;
    }
    if (name == u"earlier"_s) {
        m_showEarlier = !m_showEarlier;
    } else if (name == u"credits-all"_s) {
        m_credits = CreditFilter::All;
    } else if (name == u"credits-series"_s) {
        m_credits = CreditFilter::Series;
    } else if (name == u"credits-films"_s) {
        m_credits = CreditFilter::Films;
    }
    build(true);
}

void ArticlePage::askToOpen(domain::Gate gate)
{
    if (!m_settings.askBeforeOpening || !m_content) {
        openPart(gate);
        return;
    }
    askToOpenSealed(this, ArticleWords::openingQuestion(gate, m_content->spine),
                    [this, gate] { openPart(gate); });
}

void ArticlePage::openPart(domain::Gate gate)
{
    if (!m_ref) {
        return;
    }
    m_opening = domain::Opening{*m_ref, gate};
    load();
    build(true);
}

void ArticlePage::hideEvent(QHideEvent *event)
{
    PageView::hideEvent(event);
    m_previews->hide();
    if (m_opening && !event->spontaneous()) {
        m_opening.reset();
        load();
        build(true);
    }
}

void ArticlePage::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    buildForWidth();
}

void ArticlePage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        if (layout()) {
            build(true);
        }
        break;
    default:
        break;
    }
}

} // namespace attache::pages
