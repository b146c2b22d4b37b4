// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reader.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace attache::shell {

/// Who watches: names, how far each has watched, and who watches now. Adding, renaming and removing take
/// effect at once; removing can be taken back.
class ViewersPane : public QWidget
{
    Q_OBJECT
public:
    /// @p reader outlives the pane.
    explicit ViewersPane(services::Reader &reader, QWidget *parent = nullptr);

private:
    void reload();
    void add();
    void rename();
    void remove();
    void undo();
    void onItemChanged(QTreeWidgetItem *item, int column);
    void updateButtons();
    void report(const base::Result<void, services::LibraryError> &result);
    qint64 currentId() const;

    services::Reader &m_reader;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QLabel *m_problem;
    /// What viewers() was before the last removal.
    QList<services::Library::Viewer> m_before;
    bool m_loading = false;
};

} // namespace attache::shell
