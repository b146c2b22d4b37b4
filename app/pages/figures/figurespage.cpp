// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figures/figurespage.h"

#include "pages/figures/figurecharts.h"
#include "pages/figures/rankinglist.h"
#include "pages/pagewords.h"
#include "services/encyclopedia.h"
#include "services/figures.h"
#include "services/reader.h"
#include "widgets/chartpanel.h"
#include "widgets/chartview.h"
#include "widgets/chip.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"
#include "widgets/sealline.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <array>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using Section = FiguresPage::Section;

struct SectionWord
{
    Section section;
    QLatin1String word;
};

constexpr std::array sectionWords{
    SectionWord{Section::Viewing, "viewing"_L1}, SectionWord{Section::Appearances, "appearances"_L1},
    SectionWord{Section::Awards, "awards"_L1}, SectionWord{Section::Credits, "credits"_L1}};

QString wordOf(Section section)
{
    return std::ranges::find(sectionWords, section, &SectionWord::section)->word;
}

std::optional<Section> sectionOf(const QString &word)
{
    const auto found =
        std::ranges::find_if(sectionWords, [&word](const SectionWord &one) { return word == one.word; });
    return found == sectionWords.end() ? std::nullopt : std::optional(found->section);
}

} // namespace

FiguresPage::FiguresPage(const PageServices &pageServices, QWidget *parent)
    : PageView(pageServices, parent)
    , m_title(nullptr)
    , m_chips(nullptr)
    , m_whose(nullptr)
    , m_head(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_column(new QWidget)
    , m_layout(new QVBoxLayout(m_column))
    , m_panel(nullptr)
    , m_second(nullptr)
    , m_rankings(new RankingList(m_column))
    , m_empty(new widgets::EmptyState(m_column))
    , m_shield(new widgets::SealLine({}, m_column))
{
    m_title =
        new widgets::TextLabel(tr("Figures"), painting::TextRole::CardTitle, &painting::Tokens::head, m_head);
    m_chips = new widgets::ChipBar(widgets::ChipBar::Choice::One, m_head);
    m_chips->setAccessibleName(tr("What to show"));
    m_chips->addChip(wordOf(Section::Viewing), tr("Viewing figures"));
    m_chips->addChip(wordOf(Section::Appearances), tr("Who is in which episode"));
    m_chips->addChip(wordOf(Section::Awards), tr("Awards by year"));
    m_whose = new widgets::ChipBar(widgets::ChipBar::Choice::One, m_column);
    m_whose->setAccessibleName(tr("Whose awards"));
    m_whose->addChip(u"series"_s, tr("For the series"));
    m_whose->addChip(u"all"_s, tr("All of cast and crew"));
    m_scroll->setWidget(m_column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_column->setAutoFillBackground(false);
    m_empty->setIconName(u"view-list-details"_s);

    auto *head = new QHBoxLayout(m_head);
    head->addWidget(m_title, 0, Qt::AlignVCenter);
    head->addWidget(m_chips, 1);
    m_layout->addWidget(m_whose);
    m_panel = addPanel();
    m_second = addPanel();
    m_layout->addWidget(m_rankings);
    m_layout->addWidget(m_empty, 1);
    m_layout->addWidget(m_shield);
    m_layout->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_scroll, 1);
    setFocusProxy(m_panel->view());
    updateMeasures();

    connect(m_chips, &widgets::ChipBar::selectionChanged, this, [this](const QStringList &ids) {
        const Section section = sectionOf(ids.value(0)).value_or(Section::Viewing);
        if (section != m_section) {
            choose(section);
            m_scroll->verticalScrollBar()->setValue(0);
        }
    });
    connect(m_whose, &widgets::ChipBar::selectionChanged, this, &FiguresPage::showAwards);
    connect(m_rankings, &RankingList::sourceActivated, this, &PageView::externalLinkRequested);
}

widgets::ChartPanel *FiguresPage::addPanel()
{
    auto *panel = new widgets::ChartPanel(m_column);
    m_layout->addWidget(panel);
    connect(panel, &widgets::ChartPanel::activated, this, [this](const QString &target) {
        if (const auto ref = domain::Ref::parse(target)) {
            Q_EMIT openRequested(*ref);
        }
    });
    connect(panel, &widgets::ChartPanel::moved, this, [this, panel](const QRect &place) {
        const QPoint centre = panel->mapTo(m_column, place.center());
        const int margin = widgets::themeFor(this).u(30);
        m_scroll->ensureVisible(centre.x(), centre.y(), 0, margin);
    });
    return panel;
}

void FiguresPage::open(const std::optional<domain::Ref> & /*ref*/, const QString &detail)
{
    const auto person = domain::Ref::parse(detail);
    const Section before = m_section;
    const std::optional<domain::Ref> personBefore = m_person;
    if (person && person->kind == domain::PageKind::Person) {
        m_person = person;
        m_section = Section::Credits;
    } else if (const auto section = sectionOf(detail)) {
        m_section = *section;
    } else if (m_section == Section::Credits) {
        m_section = Section::Viewing;
    }
    if (m_section != before || m_person != personBefore || !m_loaded) {
        choose(m_section);
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

QString FiguresPage::pageTitle() const
{
    return tr("Figures");
}

void FiguresPage::choose(Section section)
{
    m_section = section;
    if (section != Section::Credits) {
        delete m_chips->takeChip(wordOf(Section::Credits));
    }
    reload();
    m_chips->setSelected({wordOf(section)});
}

void FiguresPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    // A page that nobody has opened yet costs nothing.
    if (!m_loaded) {
        choose(m_section);
    }
}

void FiguresPage::reload()
{
    m_loaded = true;
    m_second->hide();
    m_rankings->hide();
    m_whose->hide();
    switch (m_section) {
    case Section::Viewing:
        showViewing();
        break;
    case Section::Appearances:
        showAppearances();
        break;
    case Section::Awards:
        showAwards();
        break;
    case Section::Credits:
        showCredits();
        break;
    }
    const QString shield = shieldSentence(services().reader);
    m_shield->setVisible(!shield.isEmpty());
    m_shield->setText(shield);
}

QStringList FiguresPage::notes() const
{
    const domain::Viewpoint viewpoint = services().reader.viewpoint();
    QStringList lines{tr("As known on %1. Attaché, %2.")
                          .arg(dateInWords(viewpoint.asOf), services().encyclopedia.info().title)};
    const QString shield = shieldSentence(services().reader);
    if (!shield.isEmpty()) {
        lines += shield;
    }
    return lines;
}

void FiguresPage::showPanel(widgets::ChartPanel *panel, std::unique_ptr<painting::Chart> chart,
                            const QString &title, const QString &lead, const QString &fileName)
{
    panel->setVisible(chart != nullptr);
    panel->setTitle(title);
    panel->setLead(lead);
    panel->setNotes(notes());
    panel->setFileName(fileName);
    panel->setChart(std::move(chart));
    updateEmpty();
}

void FiguresPage::updateEmpty()
{
    const bool empty = m_panel->isHidden() && m_second->isHidden() && m_rankings->isHidden();
    m_empty->setVisible(empty);
    setFocusProxy(empty ? static_cast<QWidget *>(m_chips) : m_panel->view());
    m_empty->setTitle(tr("No figures here yet"));
    m_empty->setLine(m_section == Section::Appearances
                         ? tr("Who is in which episode appears here as you watch.")
                         : tr("Figures appear here as they become known."));
}

void FiguresPage::showViewing()
{
    const services::SeriesFigures figures =
        services::Figures(services().encyclopedia).series(services().reader.viewpoint());
    m_rankings->setVisible(!figures.notes.isEmpty());
    m_rankings->setNotes(figures.notes);
    showPanel(
        m_panel, viewingChart(figures.viewing), tr("Viewing figures"),
        tr("As the publications report them. A bar with a pointed end stands for “more than”, a hatched "
           "one for a figure that is not confirmed."),
        u"viewing-figures"_s);
    showPanel(m_second, approvalChart(figures.scores), tr("Approval on Rotten Tomatoes"),
              tr("Share of approving reviews, by critics and by the audience."), u"approval"_s);
}

void FiguresPage::showAppearances()
{
    const services::AppearanceMatrix matrix =
        services::Figures(services().encyclopedia).appearances(services().reader.viewpoint());
    showPanel(
        m_panel, appearanceChart(matrix), tr("Who is in which episode"),
        tr("Characters whom the sources list in an episode, by side. Episodes that you have not watched "
           "stay sealed."),
        u"who-is-in-which-episode"_s);
}

void FiguresPage::showAwards()
{
    const domain::Viewpoint viewpoint = services().reader.viewpoint();
    const services::CardList series =
        services().encyclopedia.list(domain::PageKind::Series, viewpoint, {}, 1);
    const bool all = m_whose->selected().value(0) == u"all"_s;
    std::optional<domain::Ref> work;
    if (!all && !series.cards.isEmpty()) {
        work = series.cards.first().ref;
    }
    m_whose->show();
    showPanel(m_panel, awardsChart(services::Figures(services().encyclopedia).awards(viewpoint, work)),
              tr("Awards by year"),
              all ? tr("Everything that people of the series won or were nominated for, here and elsewhere.")
                  : tr("What people of the series won or were nominated for with it."),
              u"awards-by-year"_s);
}

void FiguresPage::showCredits()
{
    const auto credits = m_person ? services::Figures(services().encyclopedia)
                                        .screenCredits(*m_person, services().reader.viewpoint())
                                  : std::nullopt;
    const QString name = credits ? credits->person.name : tr("Sealed page");
    delete m_chips->takeChip(wordOf(Section::Credits));
    m_chips->addChip(wordOf(Section::Credits), tr("Credits: %1").arg(name));
    showPanel(m_panel, credits ? creditsChart(*credits) : nullptr, tr("Screen credits of %1").arg(name),
              tr("Other films and series, by year."), m_person ? m_person->slug + u"-credits"_s : QString());
}

void FiguresPage::refresh()
{
    if (m_loaded) {
        const int scroll = m_scroll->verticalScrollBar()->value();
        reload();
        m_chips->setSelected({wordOf(m_section)});
        m_scroll->verticalScrollBar()->setValue(scroll);
    }
}

void FiguresPage::setZoom(int percent)
{
    setTextZoom(this, percent);
}

void FiguresPage::applySettings(const services::Settings & /*settings*/) {}

void FiguresPage::updateMeasures()
{
    const widgets::Theme theme = widgets::themeFor(this);
    m_head->layout()->setContentsMargins(theme.u(7), theme.u(2.5), theme.u(7), theme.u(2.5));
    m_head->layout()->setSpacing(theme.u(6));
    m_layout->setContentsMargins(theme.u(7), theme.u(3), theme.u(7), theme.u(5));
    m_layout->setSpacing(theme.u(5));
}

void FiguresPage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (m_layout != nullptr && widgets::changesTheme(event)) {
        updateMeasures();
    }
}

QVariant FiguresPage::saveState() const
{
    return QVariantMap{{u"section"_s, wordOf(m_section)},
                       {u"whose"_s, m_whose->selected().value(0)},
                       {u"table"_s, m_panel->showsTable()},
                       {u"scroll"_s, m_scroll->verticalScrollBar()->value()}};
}

void FiguresPage::restoreState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    m_whose->setSelected({map.value(u"whose"_s).toString()});
    const auto section = sectionOf(map.value(u"section"_s).toString());
    if (section && (*section != Section::Credits || m_person)) {
        choose(*section);
    }
    m_panel->setShowsTable(map.value(u"table"_s).toBool());
    m_column->adjustSize();
    m_scroll->verticalScrollBar()->setValue(map.value(u"scroll"_s).toInt());
}

} // namespace attache::pages
