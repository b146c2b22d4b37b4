// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cardfiltermodel.h"
#include "pages/page.h"

class QLineEdit;

namespace attache::models {
class CardListModel;
}
namespace attache::widgets {
class ChipBar;
class ColumnList;
class EmptyState;
class SealLine;
class SectionedModel;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

/// What the lists of characters, people and places have in common: a title, chips, a filter, and pages in
/// columns under headings. Short lists are fetched whole, so that they can be filtered and grouped; long ones
/// as they are scrolled, by letter.
class CardListPage : public PageView
{
    Q_OBJECT
public:
    QString pageTitle() const override { return m_title; }
    void refresh() override;
    void setZoom(int percent) override;
    void applySettings(const services::Settings &settings) override;
    QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

protected:
    CardListPage(const PageServices &services, const QString &title, const QList<domain::PageKind> &kinds,
                 models::CardGrouping grouping, QWidget *parent);

    models::CardListModel &cards() { return *m_cards; }
    models::CardFilterModel &filter() { return *m_filter; }
    widgets::ChipBar &chips() { return *m_chips; }

    /// The heading of the group that a row begins.
    virtual QString groupTitle(const QString &group) const;
    /// A few words at the far end of a row.
    virtual QString trailing(const domain::PageCard &card) const;
    virtual void chipChosen(const QString &id) = 0;
    /// To be called at the end of the constructor of a subclass.
    void start();
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void updateEmptyState();
    void updateMargins();

    QString m_title;
    models::CardGrouping m_grouping;
    models::CardListModel *m_cards;
    models::CardFilterModel *m_filter;
    widgets::SectionedModel *m_rows;
    widgets::TextLabel *m_heading;
    widgets::ChipBar *m_chips;
    QLineEdit *m_words;
    widgets::ColumnList *m_list;
    widgets::EmptyState *m_empty;
    widgets::SealLine *m_shield;
    bool m_loaded = false;
};

} // namespace attache::pages
