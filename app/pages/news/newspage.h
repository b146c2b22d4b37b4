// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "services/news.h"

class QSplitter;
class QTimer;
class QVBoxLayout;

namespace attache::widgets {
class Banner;
} // namespace attache::widgets

namespace attache::pages {

class NewsListPane;
class NewsPlaces;
class NewsReader;
class NewsSide;

/// The news: where from, the headlines, and the one being read. Three panes where there is room; then the
/// first becomes a box; in narrow windows list and text take turns.
class NewsPage : public PageView
{
    Q_OBJECT
public:
    /// @p news outlives the page.
    NewsPage(const PageServices &services, services::News &news, QWidget *parent = nullptr);

    /// @p detail is the id of an item.
    void open(const std::optional<domain::Ref> &ref, const QString &detail) override;
    QString pageTitle() const override;
    void refresh() override;
    void setZoom(int percent) override;
    void applySettings(const services::Settings &settings) override;
    QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

    enum class Panes
    {
        Three,
        Two,
        One
    };
    Panes panes() const { return m_panes; }

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeReading();
    void connectList();
    void connectReader();
    void connectService();
    void load();
    void choosePlace(int row);
    void updateFilter();
    void showItem(const QString &id, bool markRead);
    void askToOpen();
    void changeItem(const domain::NewsItem &item);
    void toggleRead();
    void toggleKept();
    void fetched(const services::FetchSummary &summary);
    void editFeeds();
    void arrange();
    void showReading(bool reading);
    void updateMeasures();

    services::News &m_news;
    services::Settings::Veil m_veil;
    bool m_networkAllowed;
    bool m_askBeforeOpening;
    NewsPlaces *m_places;
    QSplitter *m_splitter;
    NewsSide *m_side;
    NewsListPane *m_list;
    QWidget *m_reading;
    QVBoxLayout *m_readingLayout;
    NewsReader *m_reader;
    QWidget *m_bannerBox;
    widgets::Banner *m_banner;
    QTimer *m_reload;
    QString m_place;
    /// The sealed item that the reader opened all the same.
    QString m_opened;
    Panes m_panes = Panes::Three;
    bool m_isReading = false;
    bool m_isChanging = false;
    bool m_loaded = false;
    bool m_hasSizes = false;
};

} // namespace attache::pages
