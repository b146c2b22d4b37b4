// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "services/recap.h"

class QScrollArea;
class QVBoxLayout;

namespace attache::widgets {
class ChipBar;
class EmptyState;
class PageTitle;
class SealLine;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

class RecapSources;
class RecapView;

/// For a reader who comes back after a break: what the last episodes told, who is who, what is new between
/// people, what stands open, and what comes next. Nothing that the viewpoint hides.
class RecapPage : public PageView
{
    Q_OBJECT
public:
    explicit RecapPage(const PageServices &services, QWidget *parent = nullptr);

    QString pageTitle() const override;
    void refresh() override;
    void setZoom(int percent) override;
    void applySettings(const services::Settings &settings) override;
    QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    /// Of those who watch together; empty for one alone.
    QString viewerNames() const;
    QString stoppedAt(domain::EpisodeId episode) const;
    void updateMeasures();
    void arrange();
    services::RecapSpan span() const;

    QScrollArea *m_scroll;
    QWidget *m_paper;
    QVBoxLayout *m_layout;
    widgets::PageTitle *m_title;
    widgets::TextLabel *m_stopped;
    widgets::ChipBar *m_spans;
    RecapView *m_view;
    RecapSources *m_sources;
    widgets::EmptyState *m_empty;
    widgets::SealLine *m_shield;
    bool m_filled = false;
};

} // namespace attache::pages
