// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

namespace attache::models {
class EpisodeListModel;
}
namespace attache::widgets {
class ColumnList;
class SealLine;
class SectionedModel;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

class SeasonsPane;

/// The seasons at a glance and every episode: watched, next, sealed. Episodes after the next one are numbers
/// only.
class EpisodesPage : public PageView
{
    Q_OBJECT
public:
    explicit EpisodesPage(const PageServices &services, QWidget *parent = nullptr);

    QString pageTitle() const override;
    void refresh() override;
    void setZoom(int percent) override;
    void applySettings(const services::Settings &settings) override;
    QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reload();
    void openEpisode(const QModelIndex &row);
    void showMenu(const QPoint &position);

    models::EpisodeListModel *m_episodes;
    widgets::SectionedModel *m_rows;
    widgets::TextLabel *m_title;
    SeasonsPane *m_seasons;
    widgets::ColumnList *m_list;
    widgets::SealLine *m_shield;
    bool m_loaded = false;
};

} // namespace attache::pages
