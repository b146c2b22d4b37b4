// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/map/mapplacing.h"

#include <QLineF>

#include <algorithm>
#include <limits>

namespace attache::painting {

namespace {

// What is bad, in lengths of a column.
constexpr double throughSomebody = 2.5;
constexpr double acrossALine = 0.35;
/// For each column away from the middle of the field, times the number of lines and one: those with many
/// stand in the middle.
constexpr double offMiddle = 0.12;
/// How near a line may come to somebody's middle: half a portrait and some air.
constexpr double tooNear = 0.28;
/// Above this many people lines are too many to look at each; short ones have to do.
constexpr int carefulUpTo = 80;
/// Looks at other places in all, and how often everybody gets some.
constexpr int looks = 900;
constexpr int rounds = 4;

/// Whether a point is nearer to a line than tooNear.
bool isNear(QPointF point, const QLineF &line)
{
    const QPointF along = line.p2() - line.p1();
    const QPointF from = point - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double at = square > 0 ? std::clamp(QPointF::dotProduct(from, along) / square, 0.0, 1.0) : 0.0;
    const QPointF away = from - at * along;
    return QPointF::dotProduct(away, away) < tooNear * tooNear;
}

bool cross(const QLineF &one, const QLineF &other)
{
    const auto side = [](const QLineF &line, QPointF point) {
        return line.dx() * (point.y() - line.y1()) - line.dy() * (point.x() - line.x1());
    };
    return side(one, other.p1()) * side(one, other.p2()) < 0 &&
           side(other, one.p1()) * side(other, one.p2()) < 0;
}

} // namespace

MapPlacing::MapPlacing(const MapStep &step, const QList<int> &newcomers)
    : m_step(step)
    , m_newcomers(newcomers)
    , m_people(static_cast<size_t>(step.people.size()))
    , m_careful(step.people.size() <= carefulUpTo)
{
    for (const auto &[from, to] : step.links) {
        m_people[static_cast<size_t>(from)].neighbours.append(to);
        m_people[static_cast<size_t>(to)].neighbours.append(from);
    }
}

void MapPlacing::settle(int person, QPointF position)
{
    Body &body = m_people.at(static_cast<size_t>(person));
    body.position = position;
    body.placed = true;
}

void MapPlacing::offer(const MapSlot &slot, QPointF position)
{
    const int number = static_cast<int>(m_offers.size());
    m_offerOf.insert({slot.field, {slot.column, slot.row}}, number);
    m_fields[slot.field].append(number);
    m_offers.push_back({slot, position, nobody});
}

void MapPlacing::take(const MapSlot &slot)
{
    const int number = m_offerOf.value({slot.field, {slot.column, slot.row}}, -1);
    if (number >= 0) {
        m_offers.at(static_cast<size_t>(number)).holder = somebodyGone;
    }
}

QList<int> MapPlacing::inOrder() const
{
    QList<int> order = m_newcomers;
    std::ranges::sort(order, [this](int one, int other) {
        const qsizetype lines = m_people.at(static_cast<size_t>(one)).neighbours.size();
        const qsizetype otherLines = m_people.at(static_cast<size_t>(other)).neighbours.size();
        return lines != otherLines ? lines > otherLines
                                   : m_step.people.at(one).key < m_step.people.at(other).key;
    });
    return order;
}

void MapPlacing::middleOfFields()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        QPointF sum;
        for (const int offer : field.value()) {
            sum += m_offers.at(static_cast<size_t>(offer)).position;
        }
        m_middles.insert(field.key(), sum / static_cast<double>(field.value().size()));
    }
}

void MapPlacing::run()
{
    middleOfFields();
    const QList<int> order = inOrder();
    for (const int person : order) {
        place(person);
    }
    if (!m_careful) {
        return;
    }
    int budget = looks;
    for (int round = 0; round < rounds && budget > 0; ++round) {
        bool better = false;
        for (const int person : order) {
            better = improve(person, &budget) || better;
        }
        if (!better) {
            break;
        }
    }
}

void MapPlacing::put(int person, int offer)
{
    Body &body = m_people.at(static_cast<size_t>(person));
    body.offer = offer;
    body.position = m_offers.at(static_cast<size_t>(offer)).position;
    body.placed = true;
    m_offers.at(static_cast<size_t>(offer)).holder = person;
}

void MapPlacing::place(int person)
{
    const QList<int> offers = m_fields.value(m_step.people.at(person).field);
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (const int offer : offers) {
        const Offer &place = m_offers.at(static_cast<size_t>(offer));
        if (place.holder != nobody) {
            continue;
        }
        const double bad = cost(person, place.position);
        if (bad < least - 1e-9) {
            least = bad;
            best = offer;
        }
    }
    if (best >= 0) {
        put(person, best);
    }
}

double MapPlacing::cost(int person) const
{
    return cost(person, m_people.at(static_cast<size_t>(person)).position);
}

double MapPlacing::cost(int person, QPointF position) const
{
    const Body &body = m_people.at(static_cast<size_t>(person));
    const QPointF middle = m_middles.value(m_step.people.at(person).field);
    double bad =
        offMiddle * static_cast<double>(body.neighbours.size() + 1) * QLineF(position, middle).length();
    for (const int neighbour : body.neighbours) {
        const Body &other = m_people.at(static_cast<size_t>(neighbour));
        if (!other.placed || neighbour == person) {
            continue;
        }
        const QLineF line(position, other.position);
        bad += line.length();
        if (!m_careful) {
            continue;
        }
        for (size_t third = 0; third < m_people.size(); ++third) {
            const bool isEnd = static_cast<int>(third) == person || static_cast<int>(third) == neighbour;
            if (!isEnd && m_people[third].placed && isNear(m_people[third].position, line)) {
                bad += throughSomebody;
            }
        }
    }
    if (!m_careful) {
        return bad;
    }
    for (const auto &[from, to] : m_step.links) {
        const Body &one = m_people.at(static_cast<size_t>(from));
        const Body &two = m_people.at(static_cast<size_t>(to));
        if (from == person || to == person || !one.placed || !two.placed) {
            continue;
        }
        const QLineF line(one.position, two.position);
        bad += isNear(position, line) ? throughSomebody : 0;
        for (const int neighbour : body.neighbours) {
            const Body &other = m_people.at(static_cast<size_t>(neighbour));
            if (other.placed && neighbour != from && neighbour != to &&
                cross(line, QLineF(position, other.position))) {
                bad += acrossALine;
            }
        }
    }
    return bad;
}

bool MapPlacing::tryExchange(int person, int offer)
{
    const Body &body = m_people.at(static_cast<size_t>(person));
    const int own = body.offer;
    const int holder = m_offers.at(static_cast<size_t>(offer)).holder;
    const double before = cost(person) + (holder >= 0 ? cost(holder) : 0);
    m_offers.at(static_cast<size_t>(own)).holder = nobody;
    put(person, offer);
    if (holder >= 0) {
        put(holder, own);
    }
    const double after = cost(person) + (holder >= 0 ? cost(holder) : 0);
    if (after < before - 1e-6) {
        return true;
    }
    m_offers.at(static_cast<size_t>(offer)).holder = nobody;
    put(person, own);
    if (holder >= 0) {
        put(holder, offer);
    }
    return false;
}

bool MapPlacing::improve(int person, int *budget)
{
    const int field = m_step.people.at(person).field;
    if (m_people.at(static_cast<size_t>(person)).offer < 0) {
        return false;
    }
    bool better = false;
    for (const int offer : m_fields.value(field)) {
        if (*budget <= 0) {
            break;
        }
        const int holder = m_offers.at(static_cast<size_t>(offer)).holder;
        if (holder == somebodyGone || holder == person) {
            continue;
        }
        --*budget;
        better = tryExchange(person, offer) || better;
    }
    return better;
}

} // namespace attache::painting
