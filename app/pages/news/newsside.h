// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/themedwidget.h"

class QListView;

namespace attache::pages {

class NewsPlaces;

/// The first pane of the news: what the list can be narrowed to, and the way to the feeds.
class NewsSide : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    /// @p places outlives the pane.
    NewsSide(NewsPlaces *places, QWidget *parent);

    /// Without telling anybody.
    void setCurrent(int row);

Q_SIGNALS:
    void placeChosen(int row);
    void feedsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void themeChanged() override;

private:
    void updateMeasures();

    QListView *m_list;
};

} // namespace attache::pages
