// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstrundialog.h"

#include "painting/seal.h"
#include "shell/placenames.h"
#include "shell/watchedgrid.h"
#include "widgets/primarybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache::shell {

FirstRunDialog::FirstRunDialog(const domain::EpisodeSpine &spine, QWidget *parent)
    : QDialog(parent)
    , m_spine(spine)
    , m_grid(makeWatchedGrid(spine, widgets::CellSize::Medium))
    , m_summary(new QLabel)
{
    setObjectName(u"firstRun"_s);
    setWindowTitle(tr("Welcome"));
    const widgets::Theme theme = widgets::themeFor(this);

    auto *seal = new QLabel;
    seal->setPixmap(painting::sealPixmap(theme.tokens, QSize(theme.u(18), theme.u(18)), devicePixelRatioF(),
                                         painting::SealFace::Initial));
    auto *title = new QLabel(tr("How far have you watched?"));
    title->setFont(theme.font(painting::TextRole::Headline));
    auto *explanation =
        new QLabel(tr("Everything later stays sealed: on pages, in search, on the map, in the news. You can "
                      "change this at any time in the toolbar."));
    explanation->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(explanation);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.u(5));
    head->addWidget(seal, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *notStarted = new QPushButton(tr("I have &not started"));
    auto *everything = new QPushButton(tr("I have seen &everything"));
    auto *open = new widgets::PrimaryButton(tr("&Open the encyclopedia"));
    open->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(notStarted);
    buttons->addWidget(everything);
    buttons->addStretch();
    buttons->addWidget(open);

    m_summary->setObjectName(u"watchedSummary"_s);
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.u(6);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.u(4));
    layout->addLayout(head);
    layout->addWidget(m_grid);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);

    connect(m_grid, &widgets::EpisodeGrid::clicked, this, [this](int season, int episode) {
        choose(m_spine.gateOf({season, episode}).value_or(domain::openToAll));
    });
    connect(notStarted, &QPushButton::clicked, this, [this] {
        choose(domain::openToAll);
        accept();
    });
    connect(everything, &QPushButton::clicked, this, [this] {
        choose(m_spine.last());
        accept();
    });
    connect(open, &QPushButton::clicked, this, &QDialog::accept);
    choose(domain::openToAll);
}

void FirstRunDialog::reject()
{
    m_watched = domain::openToAll;
    QDialog::reject();
}

void FirstRunDialog::choose(domain::Gate gate)
{
    m_watched = gate;
    m_grid->setWatched(m_spine.episodeOf(gate));
    const auto episode = m_spine.episodeOf(gate);
    const QString where =
        episode ? tr("Watched to %1.").arg(episodeInWords(*episode)) : tr("Nothing watched yet.");
    m_summary->setText(
        u"<b>%1</b> %2"_s.arg(where, tr("%n episode(s) are open to you.", nullptr, gate.ordinal)));
}

} // namespace attache::shell
