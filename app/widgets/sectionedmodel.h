// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>

#include <functional>

namespace attache::widgets {

/// A flat list with a heading row before each run of rows of one group, for views whose delegate paints
/// headings (RowRoles::heading). Adds what painting needs and the list itself, made of values only, does not
/// have: portraits, words at the far end. Rows that the source appends, also lazily, are appended here
/// without a reset. Without a source, or when it has gone, the list is empty.
class SectionedModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        HeadingRole = Qt::UserRole + 1000, ///< bool
        PortraitRole,                      ///< painting::PortraitSpec
        TrailingRole,                      ///< QString
        IconRole,                          ///< QString, name of a theme icon
        TrailingMarksRole                  ///< QList<domain::Mark>
    };

    /// The heading before a row that begins a group; empty for none. Called for the first row and wherever
    /// the value of the group role changes.
    using HeadingOf = std::function<QString(const QModelIndex &source)>;
    /// Values of this model's own roles for a row of the source; anything invalid is left out.
    using Decorate = std::function<QVariant(const QModelIndex &source, int role)>;

    SectionedModel(QAbstractItemModel *source, int groupRole, HeadingOf heading, Decorate decorate,
                   QObject *parent = nullptr);

    /// The source's index of a row; invalid for a heading.
    QModelIndex toSource(const QModelIndex &index) const;
    QModelIndex fromSource(const QModelIndex &index) const;
    /// @p row is below rowCount().
    bool isHeading(int row) const { return m_rows.at(row).source < 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Row
    {
        /// -1 for a heading.
        int source = -1;
        QString heading;
    };

    bool isRow(const QModelIndex &index) const;
    void rebuild();
    void append(int first, int last);
    QList<Row> rowsFor(int first, int last) const;

    QPointer<QAbstractItemModel> m_source;
    int m_groupRole;
    HeadingOf m_heading;
    Decorate m_decorate;
    QList<Row> m_rows;
};

} // namespace attache::widgets
