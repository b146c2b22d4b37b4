// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <memory>

class QBoxLayout;
class QScrollArea;

namespace attache::painting {
class Chart;
}
namespace attache::widgets {
class ChartPanel;
class ChipBar;
class EmptyState;
class SealLine;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

class RankingList;

/// Numbers of the series as pictures: how many watched it, who is in which episode, awards by year, and the
/// screen credits of one person. Everything as the viewpoint shows it; each value with its source.
class FiguresPage : public PageView
{
    Q_OBJECT
public:
    enum class Section
    {
        Viewing,
        Appearances,
        Awards,
        Credits
    };

    explicit FiguresPage(const PageServices &services, QWidget *parent = nullptr);

    /// @p detail: "viewing", "appearances", "awards", or the page of a person ("person:keri-russell").
    void open(const std::optional<domain::Ref> &ref, const QString &detail) override;
    QString pageTitle() const override;
    void refresh() override;
    void setZoom(int percent) override;
    void applySettings(const services::Settings &settings) override;
    QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(Section section);
    void reload();
    void showViewing();
    void showAppearances();
    void showAwards();
    void showCredits();
    void showPanel(widgets::ChartPanel *panel, std::unique_ptr<painting::Chart> chart, const QString &title,
                   const QString &lead, const QString &fileName);
    void updateEmpty();
    void updateMeasures();
    QStringList notes() const;
    widgets::ChartPanel *addPanel();

    widgets::TextLabel *m_title;
    widgets::ChipBar *m_chips;
    widgets::ChipBar *m_whose;
    QWidget *m_head;
    QScrollArea *m_scroll;
    QWidget *m_column;
    QBoxLayout *m_layout;
    /// The first panel of a section, and the second that viewing figures have.
    widgets::ChartPanel *m_panel;
    widgets::ChartPanel *m_second;
    RankingList *m_rankings;
    widgets::EmptyState *m_empty;
    widgets::SealLine *m_shield;
    Section m_section = Section::Viewing;
    std::optional<domain::Ref> m_person;
    bool m_loaded = false;
};

} // namespace attache::pages
