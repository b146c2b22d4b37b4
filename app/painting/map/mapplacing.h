// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/map/maplayout.h"

#include <vector>

namespace attache::painting {

/// Finds places for those who join a map, at one step. Short lines are good; lines that run through somebody
/// else or across another line are bad. First the best free place for one after the other, those with most
/// lines first; then exchanges as long as they help. The work is bounded by the number of newcomers.
class MapPlacing
{
public:
    /// @p newcomers are places in `step.people`. Both outlive it.
    MapPlacing(const MapStep &step, const QList<int> &newcomers);

    /// Somebody who has a place already.
    void settle(int person, QPointF position);
    void offer(const MapSlot &slot, QPointF position);
    /// A place that is not free.
    void take(const MapSlot &slot);
    void run();

    MapSlot slotOf(int person) const { return m_offers.at(m_people.at(person).offer).slot; }

private:
    struct Offer
    {
        MapSlot slot;
        QPointF position;
        /// Who is there: a place in `people`, or one of the below.
        int holder;
    };
    static constexpr int nobody = -1;
    static constexpr int somebodyGone = -2;

    struct Body
    {
        QPointF position;
        bool placed = false;
        int offer = -1;
        QList<int> neighbours;
    };

    QList<int> inOrder() const;
    void middleOfFields();
    void place(int person);
    void put(int person, int offer);
    /// The sum of all that is bad about one person's place, as far as others have theirs.
    double cost(int person) const;
    double cost(int person, QPointF position) const;
    bool improve(int person, int *budget);
    bool tryExchange(int person, int offer);

    const MapStep &m_step;
    const QList<int> &m_newcomers;
    std::vector<Body> m_people;
    std::vector<Offer> m_offers;
    /// Offers by field.
    QHash<int, QList<int>> m_fields;
    QHash<int, QPointF> m_middles;
    /// Where a slot stands among the offers.
    QHash<std::pair<int, std::pair<int, int>>, int> m_offerOf;
    bool m_careful = true;
};

} // namespace attache::painting
