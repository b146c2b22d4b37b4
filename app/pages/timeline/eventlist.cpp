// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline/eventlist.h"

#include "pages/timeline/timelinedelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace attache::pages {

EventList::EventList(QWidget *parent)
    : QListView(parent)
    , m_delegate(new TimelineDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

bool EventList::isOnTitle(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        return false;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return m_delegate->layout(option, index).title.contains(position);
}

void EventList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        if (event->modifiers() & Qt::ControlModifier) {
            Q_EMIT openedInNew(currentIndex());
        } else {
            Q_EMIT opened(currentIndex());
        }
        return;
    }
    QListView::keyPressEvent(event);
}

void EventList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    if (!isOnTitle(position)) {
        return;
    }
    if (event->button() == Qt::MiddleButton || event->modifiers() & Qt::ControlModifier) {
        Q_EMIT openedInNew(indexAt(position));
    } else if (event->button() == Qt::LeftButton) {
        Q_EMIT opened(indexAt(position));
    }
}

void EventList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(isOnTitle(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void EventList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid()) {
        Q_EMIT menuRequested(index, byKey ? viewport()->mapToGlobal(visualRect(index).center())
                                          : event->globalPos());
    }
}

void EventList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // A list that has the keyboard shows where it is.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
}

void EventList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Narrow rows are higher.
    scheduleDelayedItemsLayout();
}

void EventList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT movedTo(current);
}

} // namespace attache::pages
