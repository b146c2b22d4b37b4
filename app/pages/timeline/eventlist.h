// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace attache::pages {

class TimelineDelegate;

/// The list of events. Titles are links to what an event is about; Return and a click on the title open the
/// first of them, the menu has all.
class EventList : public QListView
{
    Q_OBJECT
public:
    explicit EventList(QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index);
    /// The same with Ctrl, or the middle button.
    void openedInNew(const QModelIndex &index);
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);
    /// The current event, also when the rows were exchanged.
    void movedTo(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool isOnTitle(const QPoint &position) const;

    TimelineDelegate *m_delegate;
};

} // namespace attache::pages
