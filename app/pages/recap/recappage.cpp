// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recap/recappage.h"

#include "pages/pagewords.h"
#include "pages/recap/recapsources.h"
#include "pages/recap/recapview.h"
#include "services/encyclopedia.h"
#include "services/reader.h"
#include "widgets/chip.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"
#include "widgets/pagetitle.h"
#include "widgets/sealline.h"
#include "widgets/textlabel.h"
#include "widgets/themedwidget.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

constexpr double threeColumnsEm = 74;
constexpr double twoColumnsEm = 52;

} // namespace

RecapPage::RecapPage(const PageServices &pageServices, QWidget *parent)
    : PageView(pageServices, parent)
    , m_scroll(new QScrollArea(this))
    , m_paper(new QWidget)
    , m_layout(new QVBoxLayout(m_paper))
    , m_title(new widgets::PageTitle(tr("The story so far"), m_paper))
    , m_stopped(new widgets::TextLabel({}, painting::TextRole::Lead, &painting::Tokens::ink, m_paper))
    , m_spans(new widgets::ChipBar(widgets::ChipBar::Choice::One, m_paper))
    , m_view(new RecapView(m_paper))
    , m_sources(new RecapSources(m_view, m_scroll, pageServices.reader.spine(), this))
    , m_empty(new widgets::EmptyState(m_paper))
    , m_shield(new widgets::SealLine({}, m_paper))
{
    m_scroll->setWidget(m_paper);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("The story so far"));
    m_paper->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setFocusProxy(m_scroll);

    m_stopped->setWordWrap(true);
    m_spans->setAccessibleName(tr("How far back"));
    m_spans->addChip(u"episode"_s, tr("Last episode"));
    m_spans->addChip(u"three"_s, tr("Last three episodes"));
    m_spans->addChip(u"season"_s, tr("This season"));
    m_spans->setSelected({u"three"_s});
    m_empty->setIconName(u"video-television"_s);
    m_empty->setTitle(tr("Nothing watched yet"));
    m_empty->setLine(tr("After the first episode, what it told stands here."));
    m_empty->setButton(tr("Choose an episode"));
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_stopped);
    m_layout->addWidget(m_spans);
    m_layout->addWidget(m_view);
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_shield);
    m_layout->addStretch();
    updateMeasures();

    connect(m_spans, &widgets::ChipBar::selectionChanged, this, &RecapPage::fill);
    connect(m_empty, &widgets::EmptyState::buttonClicked, this,
            [this] { Q_EMIT sectionRequested(u"episodes"_s); });
    connect(m_view, &RecapView::openRequested, this, &RecapPage::openRequested);
    connect(m_view, &RecapView::externalLinkRequested, this, &RecapPage::externalLinkRequested);
    connect(m_view, &RecapView::hintChanged, this, &RecapPage::hintChanged);
    connect(m_sources, &RecapSources::linkActivated, this, &RecapPage::externalLinkRequested);
}

QString RecapPage::pageTitle() const
{
    return tr("The story so far");
}

services::RecapSpan RecapPage::span() const
{
    const QString chosen = m_spans->selected().value(0);
    return chosen == "episode"_L1  ? services::RecapSpan::LastEpisode
           : chosen == "season"_L1 ? services::RecapSpan::Season
                                   : services::RecapSpan::LastThree;
}

QString RecapPage::viewerNames() const
{
    QStringList names;
    const QList<services::Library::Viewer> viewers = services().reader.viewers();
    for (const services::Library::Viewer &viewer : viewers) {
        if (viewer.watching) {
            names += viewer.name.isEmpty() ? tr("First viewer") : viewer.name;
        }
    }
    return names.size() < 2 ? QString() : locale().createSeparatedList(names);
}

// Of several the lower progress counts, so that nobody need have stopped there.
QString RecapPage::stoppedAt(domain::EpisodeId episode) const
{
    const QString where = episodeInWords(episode);
    const auto days = services().reader.daysSinceProgress();
    if (const QString names = viewerNames(); !names.isEmpty()) {
        //: %1 several names, %2 an episode, %3 how long ago
        return days ? tr("Together, %1 have watched up to %2, %3.").arg(names, where, daysAgo(*days))
                    : tr("Together, %1 have watched up to %2.").arg(names, where);
    }
    return days ? tr("You stopped at %1, %2.", "episode, how long ago").arg(where, daysAgo(*days))
                : tr("You stopped at %1.").arg(where);
}

void RecapPage::fill()
{
    m_filled = true;
    m_sources->hide();
    const services::Reader &reader = services().reader;
    const auto last = reader.spine().episodeOf(reader.watched());
    m_spans->setVisible(last.has_value());
    m_view->setVisible(last.has_value());
    m_stopped->setVisible(last.has_value());
    m_empty->setVisible(!last);
    if (last) {
        m_stopped->setText(stoppedAt(*last));
        const services::Recaps recaps(services().encyclopedia);
        m_view->setRecap(
            recaps.since(services::recapStart(reader.spine(), reader.watched(), span()), reader.viewpoint()),
            viewerNames());
    }
    const QString shield = shieldSentence(reader);
    m_shield->setVisible(!shield.isEmpty());
    m_shield->setText(shield);
}

void RecapPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    if (!m_filled) {
        fill();
    }
}

void RecapPage::refresh()
{
    if (!m_filled) {
        return;
    }
    const int scroll = m_scroll->verticalScrollBar()->value();
    fill();
    m_paper->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(scroll);
}

void RecapPage::setZoom(int percent)
{
    setTextZoom(this, percent);
}

void RecapPage::applySettings(const services::Settings & /*settings*/) {}

bool RecapPage::event(QEvent *event)
{
    const bool done = PageView::event(event);
    if (widgets::changesTheme(event)) {
        updateMeasures();
        arrange();
        update();
    }
    return done;
}

void RecapPage::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    arrange();
}

void RecapPage::arrange()
{
    const double em = widthInEm(this);
    m_view->setColumns(em >= threeColumnsEm ? 3 : em >= twoColumnsEm ? 2 : 1);
}

void RecapPage::updateMeasures()
{
    const widgets::Theme theme = widgets::themeFor(this);
    m_layout->setContentsMargins(theme.u(9), theme.u(5), theme.u(9), theme.u(4));
    m_layout->setSpacing(theme.u(4));
    m_scroll->verticalScrollBar()->setSingleStep(theme.u(10));
}

QVariant RecapPage::saveState() const
{
    return QVariantMap{{u"scroll"_s, m_scroll->verticalScrollBar()->value()},
                       {u"span"_s, m_spans->selected().value(0)}};
}

void RecapPage::restoreState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    const QString span = map.value(u"span"_s).toString();
    if (m_spans->chip(span) && m_spans->selected().value(0) != span) {
        m_spans->setSelected({span});
        fill();
    } else if (!m_filled) {
        fill();
    }
    m_paper->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(map.value(u"scroll"_s).toInt());
}

} // namespace attache::pages
