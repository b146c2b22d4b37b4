// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ref.h"

#include <QTableView>
#include <QVariantMap>

class QMenu;

namespace attache::pages {

/// The table of roles: its columns can be moved, sized, hidden and sorted by, and cells that name a page open
/// it.
class RoleTableView : public QTableView
{
    Q_OBJECT
public:
    explicit RoleTableView(QWidget *parent = nullptr);

    /// Widths that show the columns as they are usually filled; before the reader sets any.
    void setUsualWidths();
    /// Order, width and visibility of the columns, and what is sorted by: numbers only.
    QVariantMap saveColumns() const;
    /// Leaves alone what does not fit the columns there are.
    void restoreColumns(const QVariantMap &state);
    /// Columns that are shown, in the order shown.
    QList<int> shownColumns() const;
    /// One action for each column, checked while it is shown; the last one cannot be hidden.
    QMenu *columnsMenu() const { return m_columns; }
    /// The selected rows with their shown cells, parted by tabs.
    QString selectedText() const;

Q_SIGNALS:
    void openRequested(const attache::domain::Ref &ref);
    void openInNewRequested(const attache::domain::Ref &ref);
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::optional<domain::Ref> refAt(const QModelIndex &index) const;
    void fillColumnsMenu();
    void showColumn(int column, bool shown);
    void updateLook();

    QMenu *m_columns;
    bool m_ownWidths = false;
    bool m_setting = false;
};

} // namespace attache::pages
