// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "widgets/card.h"

#include <optional>

class QBoxLayout;
class QPushButton;

namespace attache::widgets {
class FlowLayout;
class LinkLabel;
class PrimaryButton;
class StampWidget;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

/// Where the reader is in the series, and what comes next.
class LeftOffCard : public widgets::Card
{
    Q_OBJECT
public:
    explicit LeftOffCard(QWidget *parent = nullptr);

    /// @p last is the last episode watched, @p next the one after it; both as the viewpoint shows them.
    void setPlace(const std::optional<domain::EpisodeCard> &last,
                  const std::optional<domain::EpisodeCard> &next);

Q_SIGNALS:
    void watchedRequested(attache::domain::Gate gate);
    void openRequested(const attache::domain::Ref &ref);
    void chooseRequested();
    void storyRequested();

protected:
    void themeChanged() override;

private:
    void updateMeasures();

    std::optional<domain::EpisodeCard> m_last;
    std::optional<domain::EpisodeCard> m_next;
    QBoxLayout *m_layout;
    QBoxLayout *m_texts;
    widgets::StampWidget *m_stamp;
    widgets::TextLabel *m_label;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_line;
    widgets::FlowLayout *m_buttons;
    widgets::PrimaryButton *m_watched;
    QPushButton *m_recap;
    widgets::LinkLabel *m_choose;
    widgets::LinkLabel *m_story;
};

} // namespace attache::pages
