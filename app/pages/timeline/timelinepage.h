// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QModelIndex;
class QMenu;

namespace attache::domain {
struct Event;
}
namespace attache::models {
class TimelineModel;
}
namespace attache::widgets {
class ChipBar;
class EmptyState;
class SealLine;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

class EventList;
class StoryList;
class TimelineRows;
class TimelineStrip;

/// What happened around the series in the real world and how far the story is beside it, as far as the
/// viewpoint shows it.
class TimelinePage : public PageView
{
    Q_OBJECT
public:
    explicit TimelinePage(const PageServices &services, QWidget *parent = nullptr);

    QString pageTitle() const override;
    void refresh() override;
    void setZoom(int percent) override;
    void applySettings(const services::Settings &settings) override;
    QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeZoomButtons();
    void reload();
    void updateWords();
    void updateMeasures();
    void openEvent(const QModelIndex &index, bool inNew);
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
    void fillMenu(QMenu *menu, const domain::Event &event);

    models::TimelineModel *m_events;
    TimelineRows *m_rows;
    widgets::TextLabel *m_title;
    widgets::ChipBar *m_which;
    widgets::ChipBar *m_chips;
    TimelineStrip *m_strip;
    EventList *m_list;
    StoryList *m_story;
    widgets::EmptyState *m_empty;
    widgets::SealLine *m_shield;
    QWidget *m_head;
    QWidget *m_body;
    int m_listZoom;
    bool m_loaded = false;
};

} // namespace attache::pages
