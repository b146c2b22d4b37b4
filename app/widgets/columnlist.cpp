// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnlist.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace attache::widgets {

namespace {

/// Gives rows the width of a column and headings the width of the list.
class ColumnDelegate : public RowDelegate
{
public:
    ColumnDelegate(const RowRoles &roles, const RowLook &look, const ColumnList *list, QObject *parent)
        : RowDelegate(roles, look, parent)
        , m_list(list)
        , m_headingRole(roles.heading)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_list->viewport()->width();
        const bool heading = m_headingRole >= 0 && index.data(m_headingRole).toBool();
        const int height = RowDelegate::sizeHint(option, index).height();
        // A line that is filled to its last pixel wraps.
        return {heading ? width : (width - 1) / m_list->columns(), height};
    }

private:
    const ColumnList *m_list;
    int m_headingRole;
};

} // namespace

ColumnList::ColumnList(const RowRoles &roles, const RowLook &look, QWidget *parent)
    : QListView(parent)
    , m_headingRole(roles.heading)
{
    setItemDelegate(new ColumnDelegate(roles, look, this, this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
}

void ColumnList::setColumnEm(int em)
{
    m_columnEm = em;
    scheduleDelayedItemsLayout();
}

int ColumnList::columns() const
{
    // Asked for each row, while both change once in a while.
    if (m_pixelSize == 0 || m_measured != font()) {
        m_measured = font();
        m_pixelSize = std::max(1, QFontInfo(m_measured).pixelSize());
    }
    return std::clamp(viewport()->width() / std::max(1, m_columnEm * m_pixelSize), 1, 4);
}

bool ColumnList::isHeading(const QModelIndex &index) const
{
    return m_headingRole >= 0 && index.data(m_headingRole).toBool();
}

void ColumnList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ColumnList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid()) {
        if (event->modifiers() & Qt::ControlModifier) {
            Q_EMIT openedInNew(currentIndex());
        } else {
            Q_EMIT opened(currentIndex());
        }
        return;
    }
    QListView::keyPressEvent(event);
}

void ColumnList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || isHeading(index)) {
        return;
    }
    const bool aside = event->button() == Qt::MiddleButton || event->modifiers() & Qt::ControlModifier;
    if (aside) {
        Q_EMIT openedInNew(index);
    } else if (event->button() == Qt::LeftButton) {
        Q_EMIT opened(index);
    }
}

void ColumnList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // A list that has the keyboard shows where it is.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) {
        const QModelIndex first = model()->index(0, 0);
        setCurrentIndex(isHeading(first) ? model()->index(1, 0) : first);
    }
}

QModelIndex ColumnList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex next = QListView::moveCursor(action, modifiers);
    if (!next.isValid() || !isHeading(next)) {
        return next;
    }
    const bool backward = next.row() < currentIndex().row();
    int row = next.row();
    const int rows = model()->rowCount();
    while (row >= 0 && row < rows && isHeading(model()->index(row, 0))) {
        row += backward ? -1 : 1;
    }
    if (row < 0 || row >= rows) {
        if (backward) {
            // The heading above the first rows must be reachable by eye.
            verticalScrollBar()->setValue(0);
        }
        return currentIndex();
    }
    return model()->index(row, 0);
}

} // namespace attache::widgets
