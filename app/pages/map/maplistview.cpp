// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/maplistview.h"

#include "pages/map/maplistdelegate.h"
#include "pages/map/maplistmodel.h"
#include "widgets/theme.h"
#include "widgets/themedwidget.h"

#include <QHeaderView>

namespace attache::pages {

namespace {

// In spacing units.
constexpr double personWidth = 70;
constexpr double sinceWidth = 22;
constexpr double leastRelation = 50;

} // namespace

MapListView::MapListView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new MapListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
}

void MapListView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    updateColumns();
}

void MapListView::updateColumns()
{
    if (model() == nullptr) {
        return;
    }
    const widgets::Theme theme = widgets::themeFor(this);
    setIndentation(theme.u(5));
    const int room = viewport()->width();
    const int since = theme.u(sinceWidth);
    const int person =
        std::min(theme.u(personWidth), std::max(room / 3, room - since - theme.u(leastRelation)));
    header()->resizeSection(MapListModel::Person, person);
    header()->resizeSection(MapListModel::Since, since);
    header()->resizeSection(MapListModel::Relation, std::max(0, room - person - since));
}

void MapListView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    updateColumns();
}

void MapListView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (widgets::changesTheme(event)) {
        updateColumns();
    }
}

void MapListView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
}

} // namespace attache::pages
