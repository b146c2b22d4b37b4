// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/news/newsside.h"

#include "pages/news/newsplaces.h"
#include "widgets/linklabel.h"
#include "widgets/rowdelegate.h"

#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace attache::pages {

using namespace Qt::StringLiterals;

namespace {

widgets::RowDelegate *placeDelegate(QObject *parent)
{
    widgets::RowRoles roles;
    roles.trailing = NewsPlaces::CountRole;
    roles.iconName = NewsPlaces::IconRole;
    roles.heading = NewsPlaces::HeadingRole;
    widgets::RowLook look;
    look.portraitWidth = 16;
    look.divider = false;
    look.strongTitle = false;
    look.leastTitle = 12;
    return new widgets::RowDelegate(roles, look, parent);
}

} // namespace

NewsSide::NewsSide(NewsPlaces *places, QWidget *parent)
    : ThemedWidget(parent)
    , m_list(new QListView(this))
{
    m_list->setModel(places);
    m_list->setItemDelegate(placeDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Show"));
    auto *addFeed = new widgets::LinkLabel(tr("Add a feed…"), this);
    addFeed->setIconName(u"list-add"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(addFeed);
    updateMeasures();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid()) {
                    Q_EMIT placeChosen(current.row());
                }
            });
    connect(addFeed, &widgets::LinkLabel::clicked, this, &NewsSide::feedsRequested);
}

void NewsSide::setCurrent(int row)
{
    const QModelIndex index = m_list->model()->index(row, 0);
    if (m_list->currentIndex() != index) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(index);
        m_list->viewport()->update();
    }
}

void NewsSide::updateMeasures()
{
    const widgets::Theme current = theme();
    layout()->setContentsMargins(current.u(2), current.u(4), current.u(2), current.u(4));
    setMinimumWidth(current.u(34));
}

void NewsSide::themeChanged()
{
    updateMeasures();
    ThemedWidget::themeChanged();
}

void NewsSide::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme().tokens.sheet2);
}

} // namespace attache::pages
