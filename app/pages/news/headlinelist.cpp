// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/news/headlinelist.h"

#include "pages/news/headlinedelegate.h"
#include "widgets/sectionedmodel.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace attache::pages {

HeadlineList::HeadlineList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new HeadlineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the width, and with it the height of every row.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

bool HeadlineList::isHeading(const QModelIndex &index) const
{
    return index.data(widgets::SectionedModel::HeadingRole).toBool();
}

void HeadlineList::step(int by)
{
    if (!model()) {
        return;
    }
    if (by > 0 && m_entered.isValid() && currentIndex() == m_entered) {
        m_entered = QModelIndex();
        Q_EMIT movedTo(currentIndex());
        return;
    }
    int row = currentIndex().isValid() ? currentIndex().row() + by : by > 0 ? 0 : -1;
    if (row >= model()->rowCount() && model()->canFetchMore({})) {
        model()->fetchMore({});
    }
    while (row >= 0 && row < model()->rowCount() && isHeading(model()->index(row, 0))) {
        row += by;
    }
    if (row >= 0 && row < model()->rowCount()) {
        setCurrentIndex(model()->index(row, 0));
    }
}

void HeadlineList::keyPressEvent(QKeyEvent *event)
{
    // Letters belong to the keys below, not to the search by typing of item views.
    if (!(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
        switch (event->key()) {
        case Qt::Key_J:
            step(1);
            return;
        case Qt::Key_K:
            step(-1);
            return;
        case Qt::Key_U:
            Q_EMIT unreadRequested();
            return;
        case Qt::Key_S:
            Q_EMIT keepRequested();
            return;
        case Qt::Key_O:
            Q_EMIT browserRequested();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT readRequested();
            return;
        default:
            break;
        }
    }
    QListView::keyPressEvent(event);
}

void HeadlineList::focusInEvent(QFocusEvent *event)
{
    m_isEntering = !currentIndex().isValid();
    QListView::focusInEvent(event);
    if (m_isEntering && isHeading(currentIndex())) {
        setCurrentIndex(model()->index(currentIndex().row() + 1, 0));
        selectionModel()->clearSelection();
    }
    m_isEntering = false;
}

void HeadlineList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void HeadlineList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_isEntering) {
        // To look at a list is not to read its first headline.
        m_entered = current;
    } else if (current.isValid() && !isHeading(current)) {
        m_entered = QModelIndex();
        Q_EMIT movedTo(current);
    }
}

QModelIndex HeadlineList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QListView::moveCursor(action, modifiers);
    if (!next.isValid() || !isHeading(next)) {
        return next;
    }
    const int by = next.row() < currentIndex().row() ? -1 : 1;
    int row = next.row();
    while (row >= 0 && row < model()->rowCount() && isHeading(model()->index(row, 0))) {
        row += by;
    }
    if (row < 0) {
        // The heading above the first row must be reachable by eye.
        verticalScrollBar()->setValue(0);
        return currentIndex();
    }
    return row < model()->rowCount() ? model()->index(row, 0) : currentIndex();
}

} // namespace attache::pages
