// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

namespace attache::models {
class ChangeListModel;
}
namespace attache::services {
class Library;
}
namespace attache::widgets {
class ColumnList;
class EmptyState;
class SealLine;
class SectionedModel;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

/// What changed in the encyclopedia, by month, newest first: which page, what, and who reported it. A heading
/// tells what is new since the last visit.
class ChangesPage : public PageView
{
    Q_OBJECT
public:
    /// @p library outlives the page.
    ChangesPage(const PageServices &services, const services::Library &library, QWidget *parent = nullptr);

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
    void reload();
    void updateMeasures();
    QString headingOf(const QModelIndex &index) const;
    QVariant decoration(const QModelIndex &index, int role) const;
    void showMenu(const QPoint &position);

    const services::Library &m_library;
    models::ChangeListModel *m_changes;
    widgets::SectionedModel *m_rows;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_visit;
    widgets::ColumnList *m_list;
    widgets::EmptyState *m_empty;
    widgets::SealLine *m_shield;
    bool m_loaded = false;
};

} // namespace attache::pages
