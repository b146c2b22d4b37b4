// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodeid.h"
#include "domain/newsitem.h"
#include "domain/ref.h"
#include "pages/news/newssubjects.h"
#include "widgets/themedwidget.h"

#include <optional>

class QPushButton;
class QScrollArea;
class QUrl;
class QVBoxLayout;

namespace attache::widgets {
class EmptyState;
class FlowLayout;
class LinkLabel;
class PrimaryButton;
class TextLabel;
class VeilWidget;
} // namespace attache::widgets

namespace attache::pages {

class ArticleBrowser;

/// The reading pane: one item of news, what can be done with it, and what it is about.
class NewsReader : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    explicit NewsReader(QWidget *parent = nullptr);

    /// Nothing chosen shows how to choose. Over a sealed item lies a veil, which names the episode @p opens
    /// where that is told.
    void showItem(const std::optional<domain::NewsItem> &item, const NewsSubjects &subjects,
                  std::optional<domain::EpisodeId> opens);
    const std::optional<domain::NewsItem> &item() const { return m_item; }
    /// The way back where list and text share the room.
    void setBackVisible(bool visible);
    QScrollArea *scrollArea() const { return m_scroll; }

Q_SIGNALS:
    void backRequested();
    void articleRequested(const QUrl &url);
    void keepRequested();
    void unreadRequested();
    void watchedRequested();
    /// "Open anyway…"; the page asks before it opens anything.
    void openAnywayRequested();
    void openRequested(const attache::domain::Ref &ref);
    void timelineRequested();
    void linkHovered(const QString &target);

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeButtons();
    void showSubjects(const NewsSubjects &subjects);
    void updateButtons();
    void updateMeasures();

    std::optional<domain::NewsItem> m_item;
    QScrollArea *m_scroll;
    QWidget *m_sheet;
    QVBoxLayout *m_column;
    widgets::LinkLabel *m_back;
    widgets::TextLabel *m_source;
    widgets::TextLabel *m_title;
    QWidget *m_rule;
    QWidget *m_buttons;
    widgets::FlowLayout *m_buttonFlow;
    widgets::PrimaryButton *m_open;
    QPushButton *m_keep;
    QPushButton *m_unread;
    widgets::VeilWidget *m_veil;
    ArticleBrowser *m_text;
    widgets::TextLabel *m_aboutLabel;
    QWidget *m_about;
    widgets::FlowLayout *m_aboutFlow;
    QList<QWidget *> m_aboutLinks;
    widgets::TextLabel *m_note;
    widgets::EmptyState *m_empty;
};

} // namespace attache::pages
