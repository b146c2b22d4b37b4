// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shieldpopup.h"

#include "shell/placenames.h"
#include "shell/popupplace.h"
#include "shell/watchedgrid.h"
#include "widgets/chip.h"
#include "widgets/chipbar.h"
#include "widgets/linklabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache::shell {

ShieldPopup::ShieldPopup(const domain::EpisodeSpine &spine, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_spine(spine)
    , m_title(new QLabel)
    , m_viewersLabel(new QLabel(tr("Who is watching?")))
    , m_viewers(new widgets::ChipBar(widgets::ChipBar::Choice::Any, this))
    , m_grid(makeWatchedGrid(spine, widgets::CellSize::Small))
{
    setObjectName(QStringLiteral("shieldPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Watched up to"));
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_viewers->setAccessibleName(m_viewersLabel->text());
    m_viewersLabel->hide();
    m_viewers->hide();
    auto *nothing = new QPushButton(tr("&Nothing"));
    auto *everything = new QPushButton(tr("&Everything"));
    auto *settings = new widgets::LinkLabel(tr("Shield settings…"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(nothing);
    buttons->addWidget(everything);
    buttons->addStretch();
    buttons->addWidget(settings);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_viewersLabel);
    layout->addWidget(m_viewers);
    layout->addWidget(m_title);
    layout->addWidget(m_grid);
    layout->addLayout(buttons);

    const auto choose = [this](domain::Gate gate) {
        close();
        Q_EMIT watchedChosen(gate);
    };
    connect(m_grid, &widgets::EpisodeGrid::clicked, this, [this, choose](int season, int episode) {
        choose(m_spine.gateOf({season, episode}).value_or(domain::openToAll));
    });
    connect(m_viewers, &widgets::ChipBar::selectionChanged, this, [this](const QStringList &ids) {
        // Somebody has to watch.
        if (ids.isEmpty()) {
            m_viewers->setSelected(m_watching);
            return;
        }
        m_watching = ids;
        QList<qint64> viewers;
        for (const QString &id : ids) {
            viewers.append(id.toLongLong());
        }
        Q_EMIT viewersChosen(viewers);
    });
    connect(nothing, &QPushButton::clicked, this, [choose] { choose(domain::openToAll); });
    connect(everything, &QPushButton::clicked, this, [this, choose] { choose(m_spine.last()); });
    connect(settings, &widgets::LinkLabel::clicked, this, [this] {
        close();
        Q_EMIT settingsRequested();
    });
}

void ShieldPopup::setViewers(const QList<services::Library::Viewer> &viewers)
{
    m_viewers->clear();
    m_watching.clear();
    for (const services::Library::Viewer &viewer : viewers) {
        const QString id = QString::number(viewer.id);
        QString name = viewerName(viewer);
        m_viewers->addChip(id, name.replace(QLatin1Char('&'), QLatin1String("&&")));
        if (viewer.watching) {
            m_watching.append(id);
        }
    }
    m_viewers->setSelected(m_watching);
    m_viewersLabel->setVisible(viewers.size() > 1);
    m_viewers->setVisible(viewers.size() > 1);
}

void ShieldPopup::setWatched(domain::Gate watched)
{
    m_title->setText(watchedText(watched, m_spine));
    m_grid->setWatched(m_spine.episodeOf(watched));
}

void ShieldPopup::popupBelow(const QWidget *anchor, domain::Gate watched)
{
    setWatched(watched);
    showPopupBelow(this, anchor);
    m_grid->setFocus(Qt::PopupFocusReason);
}

} // namespace attache::shell
