// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

#include <QListView>

namespace attache::widgets {

/// Rows in as many columns as the width allows, headings across all of them: the lists of characters, people
/// and places. Arrow keys move in both directions; headings are passed over.
class ColumnList : public QListView
{
    Q_OBJECT
public:
    ColumnList(const RowRoles &roles, const RowLook &look, QWidget *parent = nullptr);

    /// The least width of a column, in em of the list's font.
    void setColumnEm(int em);
    int columns() const;

Q_SIGNALS:
    /// Return, Enter or a click.
    void opened(const QModelIndex &index);
    /// The same with Ctrl, or the middle button.
    void openedInNew(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    bool isHeading(const QModelIndex &index) const;

    int m_headingRole;
    int m_columnEm = 26;
    /// The size of the font that was last measured.
    mutable QFont m_measured;
    mutable int m_pixelSize = 0;
};

} // namespace attache::widgets
