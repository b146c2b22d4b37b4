// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QLabel;

namespace attache::models {
class SearchResultModel;
}
namespace attache::services {
class Search;
}
namespace attache::widgets {
class ColumnList;
class EmptyState;
class SectionedModel;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

/// All results of a search, in groups.
class ResultsPage : public PageView
{
    Q_OBJECT
public:
    ResultsPage(const PageServices &services, const services::Search &search, QWidget *parent = nullptr);

    void open(const std::optional<domain::Ref> &ref, const QString &detail) override;
    QString pageTitle() const override;
    void refresh() override;
    void setZoom(int percent) override;
    void applySettings(const services::Settings &settings) override;

private:
    void openRow(const QModelIndex &index);

    const services::Search &m_search;
    QString m_words;
    models::SearchResultModel *m_results;
    widgets::SectionedModel *m_rows;
    widgets::TextLabel *m_title;
    QLabel *m_answer;
    widgets::ColumnList *m_list;
    widgets::EmptyState *m_empty;
};

} // namespace attache::pages
