// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/episodes/episodespage.h"

#include "models/episodelistmodel.h"
#include "pages/pagewords.h"
#include "pages/seasonspane.h"
#include "services/encyclopedia.h"
#include "services/reader.h"
#include "widgets/columnlist.h"
#include "widgets/sealline.h"
#include "widgets/sectionedmodel.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using models::EpisodeListModel;
using widgets::SectionedModel;

widgets::RowRoles rowRoles()
{
    widgets::RowRoles roles;
    roles.subtitle = EpisodeListModel::LoglineRole;
    roles.trailing = SectionedModel::TrailingRole;
    roles.heading = SectionedModel::HeadingRole;
    return roles;
}

widgets::RowLook rowLook()
{
    widgets::RowLook look;
    look.portraitWidth = 0;
    return look;
}

} // namespace

EpisodesPage::EpisodesPage(const PageServices &pageServices, QWidget *parent)
    : PageView(pageServices, parent)
    , m_episodes(new EpisodeListModel(pageServices.encyclopedia, this))
    , m_rows(nullptr)
    , m_title(
          new widgets::TextLabel(tr("Episodes"), painting::TextRole::Section, &painting::Tokens::head, this))
    , m_seasons(new SeasonsPane(pageServices.reader, this))
    , m_list(new widgets::ColumnList(rowRoles(), rowLook(), this))
    , m_shield(new widgets::SealLine({}, this))
{
    m_rows = new SectionedModel(
        m_episodes, EpisodeListModel::SeasonRole,
        [](const QModelIndex &index) {
            return tr("Season %1").arg(index.data(EpisodeListModel::SeasonRole).toInt());
        },
        [](const QModelIndex &index, int role) -> QVariant {
            if (role == SectionedModel::TrailingRole) {
                return index.data(EpisodeListModel::WatchedRole).toBool() ? tr("Watched")
                       : index.data(EpisodeListModel::NextRole).toBool()  ? tr("Next")
                                                                          : tr("Sealed");
            }
            if (role == Qt::DisplayRole) {
                const int number = index.data(EpisodeListModel::NumberRole).toInt();
                const QString title = index.data(Qt::DisplayRole).toString();
                return title.isEmpty() ? tr("Episode %1").arg(number)
                                       : tr("%1. %2", "number and title").arg(number).arg(title);
            }
            return {};
        },
        this);
    m_list->setModel(m_rows);
    m_list->setColumnEm(1000);
    m_list->setAccessibleName(tr("Episodes"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *list = new QVBoxLayout;
    list->addWidget(m_title);
    list->addWidget(m_list, 1);
    list->addWidget(m_shield);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_seasons);
    layout->addLayout(list, 1);
    const widgets::Theme theme = widgets::themeFor(this);
    layout->setContentsMargins(0, 0, 0, 0);
    list->setContentsMargins(0, theme.u(6), theme.u(6), theme.u(3));
    layout->setSpacing(theme.u(8));
    setFocusProxy(m_list);

    connect(m_list, &widgets::ColumnList::opened, this, &EpisodesPage::openEpisode);
    connect(m_list, &QWidget::customContextMenuRequested, this, &EpisodesPage::showMenu);
    connect(m_seasons, &SeasonsPane::episodeChosen, this,
            [this](domain::EpisodeId id) { Q_EMIT openRequested(id.ref()); });
}

QString EpisodesPage::pageTitle() const
{
    return tr("Episodes");
}

void EpisodesPage::openEpisode(const QModelIndex &row)
{
    const auto episode =
        m_rows->toSource(row).data(EpisodeListModel::EpisodeRole).value<domain::EpisodeCard>();
    if (episode.open) {
        Q_EMIT openRequested(episode.id.ref());
    }
}

void EpisodesPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_rows->toSource(m_list->indexAt(position));
    if (!index.isValid()) {
        return;
    }
    const auto episode = index.data(EpisodeListModel::EpisodeRole).value<domain::EpisodeCard>();
    QMenu menu(this);
    QAction *open = menu.addAction(tr("&Open"));
    open->setEnabled(episode.open);
    QAction *watched = menu.addAction(tr("&Watched up to here"));
    QAction *before = menu.addAction(tr("Watched up to the one &before"));
    const QAction *chosen = menu.exec(m_list->viewport()->mapToGlobal(position));
    if (chosen == open) {
        Q_EMIT openRequested(episode.id.ref());
    } else if (chosen == watched) {
        Q_EMIT watchedRequested(episode.gate);
    } else if (chosen == before) {
        Q_EMIT watchedRequested(domain::Gate{episode.gate.ordinal - 1});
    }
}

void EpisodesPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    if (!m_loaded) {
        reload();
    }
}

void EpisodesPage::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    m_seasons->setVisible(width() >= SeasonsPane::roomFrom * QFontInfo(font()).pixelSize());
}

void EpisodesPage::reload()
{
    m_loaded = true;
    m_episodes->setViewpoint(services().reader.viewpoint());
    m_seasons->refresh();
    const QString shield = shieldSentence(services().reader);
    m_shield->setVisible(!shield.isEmpty());
    m_shield->setText(shield);
}

void EpisodesPage::refresh()
{
    if (m_loaded) {
        const int row = m_list->currentIndex().row();
        const int scroll = m_list->verticalScrollBar()->value();
        reload();
        m_list->setCurrentIndex(m_rows->index(row, 0));
        m_list->verticalScrollBar()->setValue(scroll);
    }
}

void EpisodesPage::setZoom(int percent)
{
    Q_UNUSED(percent)
    applySettings(services().settings);
}

void EpisodesPage::applySettings(const services::Settings &settings)
{
    setListZoom(m_list, settings.listZoom);
}

QVariant EpisodesPage::saveState() const
{
    return m_list->verticalScrollBar()->value();
}

void EpisodesPage::restoreState(const QVariant &state)
{
    if (!m_loaded) {
        reload();
    }
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(state.toInt());
}

} // namespace attache::pages
