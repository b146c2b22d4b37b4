// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections.h"
#include "widgets/themedwidget.h"

class QScrollArea;
class QVBoxLayout;

namespace attache::services {
class Search;
}
namespace attache::widgets {
class EmptyState;
class FlowLayout;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

class PersonField;

/// How two people are connected: every work both were in, and the shortest chain from one to the other. Each
/// name is a link.
class ConnectionsPane : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    ConnectionsPane(const services::Encyclopedia &encyclopedia, const services::Search &search,
                    QWidget *parent = nullptr);

    void setViewpoint(const domain::Viewpoint &viewpoint);
    /// Somebody whom the viewpoint hides leaves the field empty.
    void setPeople(const std::optional<domain::Ref> &one, const std::optional<domain::Ref> &other);
    std::optional<domain::Ref> one() const;
    std::optional<domain::Ref> other() const;

Q_SIGNALS:
    void openRequested(const attache::domain::Ref &ref);
    /// Other people were chosen.
    void peopleChanged();

protected:
    void themeChanged() override;

private:
    QList<domain::PageCard> findPeople(const QString &words) const;
    void setPerson(PersonField *field, const std::optional<domain::Ref> &ref);
    void swap();
    void fill();
    void showConnection(const services::Connection &connection);
    void addHeading(const QString &title);
    void addChain(const QList<services::ConnectionStep> &steps);
    void addLine(const QString &html);
    QString chainText(const QList<services::ConnectionStep> &steps) const;
    QString workText(const services::SharedWork &work, const QString &one, const QString &other) const;
    QString link(const domain::Link &target) const;
    QString secondary(const QString &text) const;
    void updateMeasures();

    const services::Encyclopedia &m_encyclopedia;
    const services::Search &m_search;
    domain::Viewpoint m_viewpoint;
    QWidget *m_fields;
    widgets::FlowLayout *m_flow;
    PersonField *m_one;
    PersonField *m_other;
    QScrollArea *m_scroll;
    QWidget *m_column;
    QVBoxLayout *m_lines;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_sections = nullptr;
    widgets::EmptyState *m_empty;
};

} // namespace attache::pages
