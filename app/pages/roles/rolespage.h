// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QStackedWidget;

namespace attache::services {
class Search;
}
namespace attache::widgets {
class ChipBar;
class SealLine;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

class ConnectionsPane;
class RolesPane;

/// Who played what, in the series and elsewhere, and how two people are connected.
class RolesPage : public PageView
{
    Q_OBJECT
public:
    /// @p search outlives the page.
    RolesPage(const PageServices &services, const services::Search &search, QWidget *parent = nullptr);

    /// @p detail: empty for the table, a page ("person:keri-russell", a character, a work) for its rows,
    /// "connections" perhaps with two people behind it: "connections/keri-russell/rufus-sewell".
    void open(const std::optional<domain::Ref> &ref, const QString &detail) override;
    QString pageTitle() const override;
    void refresh() override;
    void setZoom(int percent) override;
    void applySettings(const services::Settings &settings) override;
    QVariant saveState() const override;
    void restoreState(const QVariant &state) override;
    QVariantMap saveLayout() const override;
    void restoreLayout(const QVariantMap &state) override;

    RolesPane *roles() const { return m_roles; }
    ConnectionsPane *connections() const { return m_connections; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(bool connections);
    void reload();
    void updateMeasures();

    QWidget *m_head;
    widgets::TextLabel *m_title;
    widgets::ChipBar *m_chips;
    QStackedWidget *m_stack;
    RolesPane *m_roles;
    ConnectionsPane *m_connections;
    QWidget *m_foot;
    widgets::SealLine *m_shield;
    bool m_loaded = false;
};

} // namespace attache::pages
