// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/changes.h"

#include <QAbstractListModel>

namespace attache::models {

/// What changed in the encyclopedia, newest day first, fetched as the view asks for it.
class ChangeListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        EntryRole = Qt::UserRole, ///< services::ChangeEntry
        RefRole,                  ///< domain::Ref
        /// QString: the month ("2026-03", or "2026"), and before it "new:" for what became known after the
        /// last visit.
        GroupRole
    };

    /// @p encyclopedia outlives the model.
    explicit ChangeListModel(const services::Encyclopedia &encyclopedia, QObject *parent = nullptr);

    /// @p lastVisit parts what is new from what is not; invalid when there was none.
    void setViewpoint(const domain::Viewpoint &viewpoint, QDate lastVisit);
    QModelIndex indexOf(const domain::Ref &ref) const;
    /// Whether anything became known after the last visit.
    bool hasNew() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    bool isNew(const domain::Change &change) const;
    QString group(const domain::Change &change) const;

    services::Changes m_changes;
    domain::Viewpoint m_viewpoint;
    QDate m_lastVisit;
    QList<services::ChangeEntry> m_entries;
    std::optional<services::ChangeCursor> m_next;
    bool m_atEnd = true;
};

} // namespace attache::models

Q_DECLARE_METATYPE(attache::services::ChangeEntry)
