// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "services/rolefilter.h"
#include "services/roles.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>

namespace attache::models {

/// Who played and made what, in the series and elsewhere. Person by person it is fetched as the view asks for
/// it; any other order needs all of it, which is then read piece by piece between the events of the window.
class RoleTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        PersonColumn,
        PartColumn,
        WorkColumn,
        KindColumn,
        CreditColumn,
        SeasonsColumn,
        YearsColumn,
        ColumnCount
    };

    enum Role
    {
        RowRole = Qt::UserRole, ///< services::RoleRow
        RefRole                 ///< domain::Ref of the page that the cell names; invalid without one
    };

    /// What the reader is told; the data is in the words of the pack.
    struct Words
    {
        std::function<QString(Column)> head;
        std::function<QString(const services::RoleRow &)> credit;
        std::function<QString(const QList<int> &)> seasons;
        std::function<QString(const QString &)> kind;
    };

    /// @p encyclopedia outlives the model.
    RoleTableModel(const services::Encyclopedia &encyclopedia, Words words, QObject *parent = nullptr);

    void setViewpoint(const domain::Viewpoint &viewpoint);
    void setWords(const services::RoleWords &words);
    const services::RoleWords &words() const { return m_wanted; }
    /// A column below 0 is the order in which the table is read: by person, parts in the series first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Everything that the viewpoint shows has been read.
    bool isComplete() const { return m_complete; }
    bool isReading() const { return m_timer.isActive(); }
    /// Rows read so far, shown or not.
    int rowsRead() const { return static_cast<int>(m_entries.size()); }
    /// Reads on until the end; completed() tells when. stop() leaves it at what has been read.
    void readAll();
    void stop();

    /// Jobs and seasons of the rows read so far, in alphabetical and in counting order.
    QStringList jobs() const;
    QList<int> seasons() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void progressed();
    void completed();

private:
    bool fetch(int people);
    void readOn();
    /// Rows to show out of the entries from @p first on.
    QList<int> wanted(qsizetype first) const;
    void reorder();
    void order(QList<int> &rows) const;
    QString text(const services::RoleEntry &entry, Column column) const;
    static std::optional<domain::Ref> refOf(const services::RoleEntry &entry, Column column);

    services::Roles m_roles;
    Words m_say;
    domain::Viewpoint m_viewpoint;
    services::RoleWords m_wanted;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<services::RoleEntry> m_entries;
    /// Places in the entries, in the order shown.
    QList<int> m_shown;
    services::ListCursor m_cursor;
    bool m_complete = true;
    /// Who is told of new rows may ask for more only when they are there.
    bool m_inserting = false;
    QTimer m_timer;
};

} // namespace attache::models

Q_DECLARE_METATYPE(attache::services::RoleRow)
