// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QGridLayout;
class QScrollArea;
class QTimer;

namespace attache::services {
class Library;
class News;
} // namespace attache::services
namespace attache::widgets {
class LinkLabel;
class PageTitle;
class SealLine;
class SectionHeading;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

class CardRow;
class LeftOffCard;
class NewsBrief;
class SeasonShelf;

/// Where the reader left off, what they read last, what is new, and the seasons. It is what the program
/// starts with, so whatever can wait (the news) comes after the first picture.
class HomePage : public PageView
{
    Q_OBJECT
public:
    /// @p news and @p library outlive the page.
    HomePage(const PageServices &services, services::News &news, services::Library &library,
             QWidget *parent = nullptr);

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
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void fillPlace();
    void fillNotice();
    void fillReadLast();
    void loadLater();
    void loadNews();
    void fillUpdated();
    void arrange();
    void updateMeasures();
    QString progressNote(const domain::Gate &watched) const;

    services::News &m_news;
    services::Library &m_library;
    services::Settings::Veil m_veil;
    QScrollArea *m_scroll;
    QWidget *m_paper;
    QGridLayout *m_grid;
    widgets::PageTitle *m_title;
    QWidget *m_notice;
    widgets::TextLabel *m_noticeText;
    widgets::LinkLabel *m_noticeLink;
    QWidget *m_place;
    widgets::SectionHeading *m_placeHeading;
    LeftOffCard *m_leftOff;
    CardRow *m_readLast;
    CardRow *m_updated;
    NewsBrief *m_brief;
    SeasonShelf *m_shelf;
    widgets::SealLine *m_shield;
    QTimer *m_later;
    bool m_filled = false;
    bool m_painted = false;
    bool m_twoColumns = false;
};

} // namespace attache::pages
