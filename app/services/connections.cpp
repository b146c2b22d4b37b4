// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections.h"

#include "services/cardmaker.h"
#include "services/figurewords.h"
#include "services/roles.h"
#include "storage/packconnection.h"
#include "storage/packpages.h"
#include "storage/packroles.h"

#include <QMap>

#include <algorithm>

namespace attache::services {

namespace {

using Pages = storage::PackRoles::Pages;
using storage::PageRecord;

/// Earlier by sort name; never by number, which also counts what is hidden.
bool isBefore(const PageRecord &one, const PageRecord &other)
{
    const int order = one.sort.compare(other.sort);
    return order != 0 ? order < 0 : one.ref.toString() < other.ref.toString();
}

domain::Link linkOf(const PageRecord &page)
{
    return {page.ref, page.name};
}

/// People and works of a viewpoint as a net.
class Net
{
public:
    Net(const Encyclopedia &encyclopedia, const domain::Viewpoint &viewpoint)
        : m_encyclopedia(encyclopedia)
        , m_viewpoint(viewpoint)
        , m_pages(encyclopedia.pack())
        , m_roles(encyclopedia.pack())
    {
        const QList<PageRecord> series = m_pages.list(domain::PageKind::Series, viewpoint, {}, 0, 1);
        if (!series.isEmpty()) {
            m_series = series.first();
        }
    }

    const storage::PackPages &pages() const { return m_pages; }
    const PageRecord &series() const { return m_series; }

    Pages worksOf(const Pages &persons, bool withSeries) const
    {
        Pages works = m_roles.worksOf(persons, m_series.id, m_viewpoint);
        if (!withSeries) {
            works.remove(m_series.id);
        }
        works.remove(0);
        return works;
    }
    Pages peopleOf(const Pages &works) const { return m_roles.peopleOf(works, m_series.id, m_viewpoint); }

    /// The pages by sort name.
    QList<PageRecord> sorted(const Pages &numbers) const
    {
        QList<PageRecord> records;
        for (const qint64 number : numbers) {
            if (const auto record = m_pages.byId(number, m_viewpoint)) {
                records.append(*record);
            }
        }
        std::ranges::sort(records, isBefore);
        return records;
    }

    QList<ConnectionStep> chain(const PageRecord &from, const PageRecord &to, bool withSeries) const;
    SharedWork shared(const PageRecord &work, const PageRecord &one, const PageRecord &other) const;

private:
    QHash<qint64, int> distancesTo(const PageRecord &to, qint64 from, bool withSeries) const;
    QList<RoleRow> done(const PageRecord &person, const PageRecord &work) const;

    const Encyclopedia &m_encyclopedia;
    const domain::Viewpoint &m_viewpoint;
    storage::PackPages m_pages;
    storage::PackRoles m_roles;
    PageRecord m_series;
};

/// How many works lie between each page and @p to, out to the layer that has @p from; without @p from when
/// there is no way.
QHash<qint64, int> Net::distancesTo(const PageRecord &to, qint64 from, bool withSeries) const
{
    QHash<qint64, int> distances{{to.id, 0}};
    Pages layer{to.id};
    for (int distance = 1; !layer.isEmpty() && !distances.contains(from); ++distance) {
        const Pages next = distance % 2 == 1 ? worksOf(layer, withSeries) : peopleOf(layer);
        layer.clear();
        for (const qint64 page : next) {
            if (!distances.contains(page)) {
                distances.insert(page, distance);
                layer.insert(page);
            }
        }
    }
    return distances;
}

QList<ConnectionStep> Net::chain(const PageRecord &from, const PageRecord &to, bool withSeries) const
{
    const QHash<qint64, int> distances = distancesTo(to, from.id, withSeries);
    if (!distances.contains(from.id)) {
        return {};
    }
    // From the start the first page by name that is nearer, step by step: the same chain every time.
    const auto nearest = [&](const Pages &pages, int distance) {
        Pages nearer;
        for (const qint64 page : pages) {
            if (distances.value(page, -1) == distance) {
                nearer.insert(page);
            }
        }
        return sorted(nearer).value(0);
    };
    QList<ConnectionStep> steps;
    PageRecord at = from;
    for (int distance = distances.value(from.id); distance > 0; distance -= 2) {
        const PageRecord work = nearest(worksOf({at.id}, withSeries), distance - 1);
        const PageRecord next = nearest(peopleOf({work.id}), distance - 2);
        if (work.id == 0 || next.id == 0) {
            // The pack failed half-way.
            return {};
        }
        steps.append({linkOf(at), linkOf(next), shared(work, at, next)});
        at = next;
    }
    return steps;
}

QList<RoleRow> Net::done(const PageRecord &person, const PageRecord &work) const
{
    QList<RoleRow> rows = m_encyclopedia.roles({person.ref, std::nullopt, std::nullopt}, m_viewpoint);
    const bool isSeries = work.id == m_series.id;
    rows.removeIf([&](const RoleRow &row) {
        return row.work.ref != work.ref && !(isSeries && row.work.ref.kind == domain::PageKind::Episode);
    });
    return rows;
}

SharedWork Net::shared(const PageRecord &work, const PageRecord &one, const PageRecord &other) const
{
    const storage::PackPages::WorkRecord record = m_pages.work(work.id, m_viewpoint);
    return {linkOf(work), record.type, record.years, done(one, work), done(other, work)};
}

LookupError noSuch(const domain::Ref &ref)
{
    return {LookupError::Code::NoSuchPage, ref.toString()};
}

} // namespace

base::Result<Connection, LookupError> Connections::between(const domain::Ref &one, const domain::Ref &other,
                                                           const domain::Viewpoint &viewpoint) const
{
    const Net net(m_encyclopedia, viewpoint);
    const auto first = net.pages().find(one, viewpoint);
    if (!first || one.kind != domain::PageKind::Person) {
        return base::failure(noSuch(one));
    }
    const auto second = net.pages().find(other, viewpoint);
    if (!second || other.kind != domain::PageKind::Person) {
        return base::failure(noSuch(other));
    }
    Connection connection;
    connection.one = linkOf(*first);
    connection.other = linkOf(*second);
    if (first->id != second->id) {
        const Pages both = net.worksOf({first->id}, true) & net.worksOf({second->id}, true);
        for (const PageRecord &work : net.sorted(both)) {
            const SharedWork shared = net.shared(work, *first, *second);
            work.id == net.series().id ? connection.works.prepend(shared) : connection.works.append(shared);
        }
        connection.chain = net.chain(*first, *second, true);
        connection.elsewhere = net.chain(*first, *second, false);
    }
    if (const std::optional<QString> problem = m_encyclopedia.pack().takeProblem()) {
        return base::failure(LookupError{LookupError::Code::Storage, *problem});
    }
    return connection;
}

QList<Colleague> Connections::workedWithBefore(const domain::Ref &person,
                                               const domain::Viewpoint &viewpoint) const
{
    const Net net(m_encyclopedia, viewpoint);
    const auto page = net.pages().find(person, viewpoint);
    if (!page || person.kind != domain::PageKind::Person || net.series().id == 0 ||
        !net.worksOf({page->id}, true).contains(net.series().id)) {
        return {};
    }
    const QList<domain::EpisodeCard> episodes = m_encyclopedia.episodes(viewpoint);
    const int begun = episodes.isEmpty() ? 0 : episodes.first().released.year();
    const Pages company = net.peopleOf({net.series().id});
    QMap<qint64, QList<domain::Link>> worksWith;
    for (const PageRecord &work : net.sorted(net.worksOf({page->id}, false))) {
        const YearSpan years = readYears(net.pages().work(work.id, viewpoint).years);
        if (begun != 0 && years.first >= begun) {
            continue;
        }
        Pages people = net.peopleOf({work.id}) & company;
        people.remove(page->id);
        for (const qint64 colleague : people) {
            worksWith[colleague].append(linkOf(work));
        }
    }
    const QList<qint64> numbers = worksWith.keys();
    const CardMaker cards(net.pages());
    QList<Colleague> colleagues;
    for (const PageRecord &record : net.sorted(Pages(numbers.begin(), numbers.end()))) {
        colleagues.append({cards.card(record, viewpoint), worksWith.value(record.id)});
    }
    return colleagues;
}

} // namespace attache::services
