// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "services/encyclopedia.h"

#include <QAbstractListModel>

namespace attache::models {

/// Dated events of the real world, newest first, as the viewpoint shows them, and, where they are wanted,
/// what people said, as events of the kind "statement".
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        EventRole = Qt::UserRole, ///< domain::Event
        DateRole,                 ///< QString, ISO, perhaps partial
        TextRole,                 ///< QString
        KindRole,                 ///< QString, a word of the event kinds
        YearRole                  ///< int
    };

    /// @p encyclopedia outlives the model.
    explicit TimelineModel(const services::Encyclopedia &encyclopedia, QObject *parent = nullptr);

    void setViewpoint(const domain::Viewpoint &viewpoint);
    /// Whether what people said is among the events; it is not at the start.
    void setStatements(bool wanted);
    /// Only these kinds; empty shows all.
    void setKinds(const QStringList &kinds);
    const QList<domain::Event> &events() const { return m_events; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void restart();
    void addStatements(int firstYear);

    const services::Encyclopedia &m_encyclopedia;
    domain::Viewpoint m_viewpoint;
    QStringList m_kinds;
    bool m_statements = false;
    QList<domain::Event> m_events;
};

} // namespace attache::models

Q_DECLARE_METATYPE(attache::domain::Event)
