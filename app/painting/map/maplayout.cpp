// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/map/maplayout.h"

#include "painting/map/mapplacing.h"

#include <algorithm>
#include <cmath>

namespace attache::painting {

namespace {

constexpr int mostFields = 16;

} // namespace

MapLayout::MapLayout(int fields, double aspect)
    : m_aspect(aspect)
    , m_columns(std::clamp(fields, 1, mostFields), 0)
    , m_taken(m_columns.size(), 0)
{}

double MapLayout::width() const
{
    double all = 0;
    for (const int columns : m_columns) {
        all += columns > 0 ? columns + 2 * stagger : 0;
    }
    return all;
}

double MapLayout::excess(double columns, int rows) const
{
    return std::abs(std::log(columns / (m_aspect * rows)));
}

void MapLayout::makeRoom(const QList<int> &wanted)
{
    for (int field = 0; field < m_columns.size(); ++field) {
        if (wanted.at(field) > 0 && m_columns.at(field) == 0) {
            m_columns[field] = 1;
        }
        while (capacity(field) < wanted.at(field)) {
            if (excess(width(), m_rows + 1) < excess(width() + 1, m_rows)) {
                ++m_rows;
            } else {
                ++m_columns[field];
            }
        }
    }
}

QPointF MapLayout::position(const MapSlot &slot) const
{
    double left = 0;
    for (int field = 0; field < slot.field; ++field) {
        left += m_columns.at(field) > 0 ? m_columns.at(field) + 2 * stagger : 0;
    }
    const double aside = slot.row % 2 == 0 ? 2 * stagger : 0;
    return {left + slot.column + 0.5 + aside, slot.row + 0.5};
}

void MapLayout::add(const MapStep &step)
{
    QList<int> wanted = m_taken;
    QList<int> newcomers;
    for (int i = 0; i < step.people.size(); ++i) {
        const MapStep::Person &person = step.people.at(i);
        if (!m_slots.contains({person.key, person.field})) {
            newcomers.append(i);
            ++wanted[person.field];
        }
    }
    if (newcomers.isEmpty()) {
        return;
    }
    makeRoom(wanted);
    m_taken = wanted;

    MapPlacing placing(step, newcomers);
    QList<MapSlot> settled;
    settled.reserve(m_slots.size());
    for (auto slot = m_slots.cbegin(); slot != m_slots.cend(); ++slot) {
        settled.append(slot.value());
    }
    for (int i = 0; i < step.people.size(); ++i) {
        const MapStep::Person &person = step.people.at(i);
        const auto known = m_slots.constFind({person.key, person.field});
        if (known != m_slots.constEnd()) {
            placing.settle(i, position(*known));
        }
    }
    for (int field = 0; field < m_columns.size(); ++field) {
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns.at(field); ++column) {
                const MapSlot slot{field, column, row};
                placing.offer(slot, position(slot));
            }
        }
    }
    for (const MapSlot &slot : std::as_const(settled)) {
        placing.take(slot);
    }
    placing.run();
    for (const int person : std::as_const(newcomers)) {
        m_slots.insert({step.people.at(person).key, step.people.at(person).field}, placing.slotOf(person));
    }
}

std::optional<MapSlot> MapLayout::slot(const QString &key, int field) const
{
    const auto found = m_slots.constFind({key, field});
    return found == m_slots.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace attache::painting
