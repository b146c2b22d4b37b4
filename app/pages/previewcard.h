// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "domain/page.h"
#include "widgets/card.h"

#include <QUrl>

namespace attache::widgets {
class LinkLabel;
class PortraitWidget;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

/// The small popup beside a link: what a page is, or where a statement comes from. Lies above the page and
/// goes away with Escape.
class PreviewCard : public widgets::Card
{
    Q_OBJECT
public:
    explicit PreviewCard(QWidget *parent);

    /// @p kind in words stands above a page that has no portrait.
    void setPage(const domain::PageCard &card, const QString &kind);
    /// @p number as the reader sees it, from 1; @p spine names the episode after which it may be read.
    void setSource(const domain::Source &source, int number, const domain::EpisodeSpine &spine);
    /// Shows it below @p target, or above where there is no room; coordinates of the parent.
    void showBeside(const QRect &target);
    /// Moves the focus to its link; does nothing where there is none.
    void focusLink();

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    void pointerEntered();
    void pointerLeft();
    /// Escape was pressed inside it.
    void dismissed();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    widgets::PortraitWidget *m_portrait;
    widgets::TextLabel *m_origin;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_text;
    widgets::LinkLabel *m_link;
    QUrl m_url;
};

} // namespace attache::pages
