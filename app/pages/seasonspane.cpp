// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/seasonspane.h"

#include "services/reader.h"
#include "widgets/celllegend.h"
#include "widgets/episodegrid.h"
#include "widgets/themedwidget.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace attache::pages {

namespace {

constexpr int columns = 4;
constexpr double sideMargin = 5; // units
constexpr double topMargin = 5;

} // namespace

SeasonsPane::SeasonsPane(const services::Reader &reader, QWidget *parent)
    : QScrollArea(parent)
    , m_reader(reader)
    , m_grid(new widgets::EpisodeGrid(widgets::EpisodeGrid::Purpose::Browse, widgets::CellSize::Large))
{
    m_grid->setSeasonNames(widgets::EpisodeGrid::Names::Above);
    m_grid->setColumns(columns);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const widgets::Theme theme = widgets::themeFor(this);
    layout->setContentsMargins(theme.u(sideMargin), theme.u(topMargin), theme.u(sideMargin),
                               theme.u(topMargin));
    layout->setSpacing(theme.u(4));
    layout->addWidget(m_grid);
    layout->addWidget(new widgets::CellLegend);
    layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setAccessibleName(tr("Seasons"));

    connect(m_grid, &widgets::EpisodeGrid::clicked, this, [this](int season, int number) {
        const domain::EpisodeId id{season, number};
        const auto gate = m_reader.spine().gateOf(id);
        // The page of an episode is open once the one before it has been watched.
        if (gate && gate->ordinal <= m_reader.watched().ordinal + 1) {
            Q_EMIT episodeChosen(id);
        }
    });
    refresh();
}

void SeasonsPane::refresh()
{
    const domain::EpisodeSpine &spine = m_reader.spine();
    const domain::Gate watched = m_reader.watched();
    QList<widgets::GridSeason> seasons;
    for (const int season : spine.seasons()) {
        widgets::GridSeason row;
        row.season = season;
        row.episodes = spine.episodeCount(season);
        const int before = spine.firstOfSeason(season)->ordinal - 1;
        const int seen = std::clamp(watched.ordinal - before, 0, row.episodes);
        row.note =
            watched.ordinal < before ? tr("Sealed") : tr("%1 of %2 watched").arg(seen).arg(row.episodes);
        seasons += row;
    }
    m_grid->setSeasons(seasons);
    m_grid->setWatched(spine.episodeOf(watched));
    fitWidth();
}

void SeasonsPane::setShown(std::optional<domain::EpisodeId> episode)
{
    m_grid->setShown(episode);
    if (episode) {
        if (QWidget *cell = m_grid->cell(*episode)) {
            ensureWidgetVisible(cell);
        }
    }
}

void SeasonsPane::fitWidth()
{
    widget()->layout()->activate();
    setFixedWidth(widget()->sizeHint().width() + verticalScrollBar()->sizeHint().width());
}

void SeasonsPane::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    QPainter painter(viewport());
    const painting::Tokens tokens = widgets::themeFor(this).tokens;
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : viewport()->width() - 1;
    painter.fillRect(edge, 0, 1, viewport()->height(), tokens.rule);
}

bool SeasonsPane::eventFilter(QObject *watched, QEvent *event)
{
    // Fonts may grow after the pane was made, with the text zoom and with the first look at the style.
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fitWidth();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace attache::pages
