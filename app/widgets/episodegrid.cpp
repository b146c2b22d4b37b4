// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/episodegrid.h"

#include "widgets/sectionheading.h"
#include "widgets/textlabel.h"

#include <QGridLayout>

#include <algorithm>
#include <cstdlib>

namespace attache::widgets {

EpisodeGrid::EpisodeGrid(Purpose purpose, CellSize size, QWidget *parent)
    : ThemedWidget(parent)
    , m_purpose(purpose)
    , m_size(size)
    , m_layout(new QGridLayout(this))
{
    setAccessibleName(tr("Episodes"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    themeChanged();
}

void EpisodeGrid::setSeasons(const QList<GridSeason> &seasons)
{
    m_seasons = seasons;
    rebuild();
}

void EpisodeGrid::setWatched(std::optional<domain::EpisodeId> episode)
{
    m_watched = episode;
    updateStates();
}

void EpisodeGrid::setShown(std::optional<domain::EpisodeId> episode)
{
    m_shown = episode;
    updateStates();
}

void EpisodeGrid::setColumns(int columns)
{
    m_columns = std::max(0, columns);
    rebuild();
}

void EpisodeGrid::setSeasonNames(Names names)
{
    m_names = names;
    themeChanged();
    rebuild();
}

EpisodeCell *EpisodeGrid::cell(domain::EpisodeId episode) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [episode](const Place &place) {
        return place.cell->episode() == episode;
    });
    return found == m_places.end() ? nullptr : found->cell;
}

void EpisodeGrid::rebuild()
{
    for (const Place &place : std::as_const(m_places)) {
        delete place.cell;
    }
    m_places.clear();
    qDeleteAll(m_labels);
    m_labels.clear();
    int row = 0;
    for (const GridSeason &season : std::as_const(m_seasons)) {
        addSeason(season, &row);
    }
    updateStates();
    if (!m_places.isEmpty()) {
        const EpisodeCell *start = m_watched ? cell(*m_watched) : nullptr;
        makeTabStop(start != nullptr ? start : m_places.constFirst().cell);
    }
}

void EpisodeGrid::addNameBeside(const GridSeason &season, int row)
{
    auto *block = new QWidget(this);
    auto *lines = new QVBoxLayout(block);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    const bool small = m_size == CellSize::Small;
    lines->addWidget(new TextLabel(tr("Season %1").arg(season.season),
                                   small ? painting::TextRole::Ui : painting::TextRole::UiStrong,
                                   small ? &painting::Tokens::ink2 : &painting::Tokens::ink, block));
    if (!season.note.isEmpty()) {
        lines->addWidget(
            new TextLabel(season.note, painting::TextRole::Small, &painting::Tokens::ink2, block));
    }
    m_layout->addWidget(block, row, 0, Qt::AlignVCenter | Qt::AlignLeading);
    m_labels.append(block);
}

void EpisodeGrid::addNameAbove(const GridSeason &season, int row, int columns)
{
    auto *heading =
        new SectionHeading(tr("Season %1").arg(season.season), this, painting::TextRole::CardTitle);
    heading->setNote(season.note);
    // The cells keep room for a ring; the heading stands over what is filled.
    heading->setContentsMargins(theme().u(1), row == 0 ? 0 : theme().u(4), theme().u(1), 0);
    m_layout->addWidget(heading, row, 1, 1, columns);
    m_labels.append(heading);
    heading->show();
}

void EpisodeGrid::addSeason(const GridSeason &season, int *row)
{
    if (m_names == Names::Beside) {
        addNameBeside(season, *row);
    } else if (m_names == Names::Above) {
        addNameAbove(season, *row, m_columns > 0 ? m_columns : std::max(1, season.episodes));
        ++*row;
    }
    const int perLine = m_columns > 0 ? m_columns : std::max(1, season.episodes);
    for (int i = 0; i < season.episodes; ++i) {
        auto *added = new EpisodeCell({season.season, i + 1}, m_size, this);
        const Place place{added, *row + i / perLine, 1 + i % perLine};
        m_layout->addWidget(added, place.row, place.column);
        added->show();
        connect(added, &EpisodeCell::clicked, this,
                [this, id = added->episode()] { Q_EMIT clicked(id.season, id.number); });
        connect(added, &EpisodeCell::moveRequested, this, [this, added](int key) { move(added, key); });
        connect(added, &EpisodeCell::focused, this, [this, added] { makeTabStop(added); });
        m_places.append(place);
    }
    *row += std::max(1, (season.episodes + perLine - 1) / perLine);
    m_layout->setColumnStretch(1 + perLine, 1);
}

void EpisodeGrid::updateStates()
{
    bool nextGiven = false;
    for (const Place &place : std::as_const(m_places)) {
        EpisodeCell *one = place.cell;
        CellState state = m_purpose == Purpose::Choose ? CellState::Later : CellState::Sealed;
        if (m_watched && one->episode() <= *m_watched) {
            state = CellState::Watched;
        } else if (m_purpose == Purpose::Browse && !nextGiven) {
            const bool first = !m_watched || one->episode() > *m_watched;
            state = first ? CellState::Next : state;
            nextGiven = first;
        }
        one->setState(state);
        one->setShown(m_shown == one->episode());
        one->setBookmark(m_purpose == Purpose::Choose && m_watched == one->episode());
    }
}

void EpisodeGrid::move(const EpisodeCell *from, int key)
{
    const auto at = std::find_if(m_places.begin(), m_places.end(),
                                 [from](const Place &place) { return place.cell == from; });
    if (at == m_places.end()) {
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    EpisodeCell *target = nullptr;
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        target = key == Qt::Key_Home ? m_places.constFirst().cell : m_places.constLast().cell;
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        target = nearest(at->row + (key == Qt::Key_Down ? 1 : -1), at->column);
    } else {
        const bool forward = (key == Qt::Key_Right) != mirrored;
        const qsizetype index = std::distance(m_places.begin(), at) + (forward ? 1 : -1);
        target = index >= 0 && index < m_places.size() ? m_places.at(index).cell : nullptr;
    }
    if (target != nullptr) {
        target->setFocus(Qt::TabFocusReason);
    }
}

EpisodeCell *EpisodeGrid::nearest(int row, int column) const
{
    EpisodeCell *best = nullptr;
    int distance = 0;
    for (const Place &place : m_places) {
        const int away = std::abs(place.column - column);
        if (place.row == row && (best == nullptr || away < distance)) {
            best = place.cell;
            distance = away;
        }
    }
    return best;
}

void EpisodeGrid::makeTabStop(const EpisodeCell *cell)
{
    for (const Place &place : std::as_const(m_places)) {
        place.cell->setFocusPolicy(place.cell == cell ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void EpisodeGrid::themeChanged()
{
    m_layout->setHorizontalSpacing(0);
    m_layout->setVerticalSpacing(m_size == CellSize::Medium ? theme().u(2) : 0);
    const bool beside = m_names == Names::Beside;
    m_layout->setColumnMinimumWidth(0, beside ? theme().u(m_size == CellSize::Small ? 16 : 23) : 0);
    ThemedWidget::themeChanged();
}

} // namespace attache::widgets
