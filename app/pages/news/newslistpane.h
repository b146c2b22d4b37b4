// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "models/newslistmodel.h"
#include "services/settings.h"
#include "widgets/themedwidget.h"

class QComboBox;
class QLineEdit;
class QProgressBar;
class QSortFilterProxyModel;
class QToolButton;
class QVBoxLayout;

namespace attache::domain {
class EpisodeSpine;
}
namespace attache::widgets {
class EmptyState;
class SealLine;
class SectionedModel;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

class HeadlineList;
class NewsPlaces;

/// The middle pane: title, filter field, fetching with its progress, and the headlines under the names of
/// their months.
class NewsListPane : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    /// @p news, @p spine and @p places outlive the pane.
    NewsListPane(const services::News &news, const domain::EpisodeSpine &spine, NewsPlaces *places,
                 QWidget *parent = nullptr);

    HeadlineList *list() const { return m_list; }
    models::NewsListModel *news() const { return m_news; }
    QLineEdit *words() const { return m_words; }
    QComboBox *placeBox() const { return m_places; }
    QModelIndex currentNews() const;
    /// Makes an item current when the list has it, fetching on as far as needed; false when it has not.
    bool select(const QString &id);

    void setViewpoint(const domain::Viewpoint &viewpoint, const QString &shield);
    void setFilter(const services::NewsFilter &filter);
    void setVeil(services::Settings::Veil veil);
    /// Reads the list again from the store and keeps the place.
    void reload();
    /// @p total 0 stands for not fetching.
    void setProgress(int done, int total, const QString &feed);
    /// A widget above the headlines, such as a banner. Takes it over.
    void insertAtTop(QWidget *widget);

Q_SIGNALS:
    void placeChosen(int row);
    void wordsChanged(const QString &words);
    void fetchRequested();
    void cancelRequested();
    void feedsRequested();
    /// The reader came to a headline.
    void movedTo(const QString &id);

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVariant decorate(const QModelIndex &source, int role) const;
    QWidget *makeProgress();
    void updateEmptyState();
    void updateMeasures();

    const domain::EpisodeSpine &m_spine;
    models::NewsListModel *m_news;
    QSortFilterProxyModel *m_open;
    widgets::SectionedModel *m_rows;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_foot;
    QWidget *m_head;
    widgets::TextLabel *m_title;
    QComboBox *m_places;
    QLineEdit *m_words;
    QToolButton *m_fetch;
    QToolButton *m_feeds;
    QWidget *m_progressRow;
    QProgressBar *m_progress;
    HeadlineList *m_list;
    widgets::EmptyState *m_empty;
    widgets::SealLine *m_shield;
    services::NewsFilter m_filter;
    services::Settings::Veil m_veil = services::Settings::Veil::NameEpisode;
    bool m_isReloading = false;
};

} // namespace attache::pages
