// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace attache::pages {

/// The map as a table of everybody and their relations.
class MapListView : public QTreeView
{
    Q_OBJECT
public:
    explicit MapListView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void updateColumns();
};

} // namespace attache::pages
