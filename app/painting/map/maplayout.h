// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QString>

#include <optional>
#include <utility>

namespace attache::painting {

/// One place on the map: a field (a side of the story), and a column and row within it.
struct MapSlot
{
    int field = 0;
    int column = 0;
    int row = 0;

    friend bool operator==(const MapSlot &, const MapSlot &) = default;
};

/// Who is on the map after an episode, and who has to do with whom.
struct MapStep
{
    struct Person
    {
        /// What the person is known by in every step; decides between equals, so it must not change.
        QString key;
        int field = 0;
    };
    QList<Person> people;
    /// Pairs of places in `people`.
    QList<std::pair<int, int>> links;
};

/// Gives everybody a place, step by step as the story goes: whoever has one keeps it, and those who join are
/// put near those they have to do with, so that a map hardly moves from one episode to the next. A step is
/// placed from itself and the steps before it only; what a viewpoint hides, being in neither, has no
/// influence. The same steps give the same places everywhere.
///
/// Fields stand side by side, are all equally high, and grow by rows and columns as they fill up. Somebody
/// who changes sides gets a second place there; the first is kept for the steps before.
class MapLayout
{
public:
    /// @p fields stand in their order, from 1 to 16 of them. @p aspect is the width of the whole map in
    /// columns for each of its rows that growing tries to keep.
    explicit MapLayout(int fields, double aspect = 1.6);

    void add(const MapStep &step);

    /// Nothing for somebody who never was in that field.
    std::optional<MapSlot> slot(const QString &key, int field) const;
    int rows() const { return m_rows; }
    /// 0 for a field that nobody has been in.
    int columns(int field) const { return m_columns.at(field); }

    /// Where a slot is, in columns and rows from the corner of the map. Every other row is a little aside,
    /// so that a line to the next but one does not run through what is between.
    QPointF position(const MapSlot &slot) const;
    /// How far rows are moved aside, in columns, to either side of the middle.
    static constexpr double stagger = 0.14;

private:
    int capacity(int field) const { return m_columns.at(field) * m_rows; }
    void makeRoom(const QList<int> &wanted);
    /// Width in columns, with what rows are moved aside.
    double width() const;
    double excess(double columns, int rows) const;

    double m_aspect;
    int m_rows = 3;
    QList<int> m_columns;
    /// Taken slots of each field.
    QList<int> m_taken;
    QHash<std::pair<QString, int>, MapSlot> m_slots;
};

} // namespace attache::painting
