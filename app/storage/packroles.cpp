// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packroles.h"

#include "storage/packconnection.h"
#include "storage/packvalues.h"

#include <algorithm>

namespace attache::storage {

namespace {

constexpr auto partsBetweenSql =
    u"SELECT p.id, p.kind, p.slug, p.name, p.sort, q.kind, q.slug, q.name, q.sort, r.level, "
    u"(SELECT group_concat(season, ' ') FROM (SELECT s.season FROM visible_role_season AS s WHERE s.role = "
    u"r.id ORDER BY s.season)) "
    u"FROM visible_page AS p JOIN visible_role AS r ON r.person = p.id JOIN visible_page AS q ON q.id = "
    u"r.character "
    u"WHERE p.kind = 'person' AND (p.sort, p.id) > (?, ?) AND (p.sort, p.id) <= (?, ?) "
    u"ORDER BY p.sort, p.id, q.sort, q.id, r.position";

constexpr auto creditsBetweenSql =
    u"SELECT p.id, p.kind, p.slug, p.name, p.sort, w.kind, w.slug, w.name, w.sort, c.job, c.role, c.years, "
    u"(SELECT o.type FROM visible_work AS o WHERE o.page = c.work) "
    u"FROM visible_page AS p JOIN visible_credit AS c ON c.person = p.id JOIN visible_page AS w ON w.id = "
    u"c.work "
    u"WHERE p.kind = 'person' AND (p.sort, p.id) > (?, ?) AND (p.sort, p.id) <= (?, ?) "
    u"ORDER BY p.sort, p.id, c.position";

constexpr auto crewBetweenSql =
    u"SELECT p.id, p.kind, p.slug, p.name, p.sort, w.kind, w.slug, w.name, w.sort, c.job, '', '', '' "
    u"FROM visible_page AS p JOIN visible_crew AS c ON c.person = p.id JOIN visible_page AS w ON w.id = "
    u"c.episode "
    u"WHERE p.kind = 'person' AND (p.sort, p.id) > (?, ?) AND (p.sort, p.id) <= (?, ?) "
    u"ORDER BY p.sort, p.id, w.sort, w.id, c.position";

constexpr auto worksOfSql =
    u"WITH who(id) AS MATERIALIZED (SELECT value FROM json_each(?)), here(id) AS MATERIALIZED (SELECT ?) "
    u"SELECT c.work FROM visible_credit AS c WHERE c.person IN who "
    u"UNION SELECT h.id FROM here AS h WHERE EXISTS (SELECT 1 FROM visible_role AS r WHERE r.person IN who) "
    u"OR EXISTS (SELECT 1 FROM visible_crew AS m WHERE m.person IN who)";

constexpr auto peopleOfSql =
    u"WITH place(id) AS MATERIALIZED (SELECT value FROM json_each(?)), here(id) AS MATERIALIZED (SELECT ?) "
    u"SELECT c.person FROM visible_credit AS c WHERE c.work IN place "
    u"UNION SELECT r.person FROM visible_role AS r WHERE EXISTS (SELECT 1 FROM here AS h WHERE h.id IN "
    u"place) "
    u"UNION SELECT m.person FROM visible_crew AS m WHERE EXISTS (SELECT 1 FROM here AS h WHERE h.id IN "
    u"place)";

QString listOf(const QSet<qint64> &pages)
{
    QStringList numbers;
    numbers.reserve(pages.size());
    for (const qint64 page : pages) {
        numbers.append(QString::number(page));
    }
    return u'[' + numbers.join(u',') + u']';
}

QSet<qint64> readPages(Cursor row)
{
    QSet<qint64> pages;
    while (row.next()) {
        pages.insert(row.number(0));
    }
    return pages;
}

/// Rows of one person follow each other and share the texts of the person.
RoleRecord begin(const Cursor &row, const QList<RoleRecord> &before)
{
    RoleRecord record;
    record.person = row.number(0);
    if (!before.isEmpty() && before.last().person == record.person) {
        record.personLink = before.last().personLink;
        record.personSort = before.last().personSort;
    } else {
        record.personLink = readLink(row, 1).value_or(domain::Link());
        record.personSort = row.text(4);
    }
    return record;
}

QList<RoleRecord> readParts(Cursor row)
{
    QList<RoleRecord> records;
    while (row.next()) {
        RoleRecord record = begin(row, records);
        record.character = readLink(row, 5);
        record.characterSort = row.text(8);
        record.level = domain::creditFromWord(row.text(9)).value_or(domain::CreditLevel::Guest);
        const QList<qint64> seasons = readNumbers(row.text(10));
        record.seasons = QList<int>(seasons.begin(), seasons.end());
        record.job = QStringLiteral("actor");
        records.append(record);
    }
    return records;
}

QList<RoleRecord> readWork(Cursor row)
{
    QList<RoleRecord> records;
    while (row.next()) {
        RoleRecord record = begin(row, records);
        record.work = readLink(row, 5).value_or(domain::Link());
        record.workSort = row.text(8);
        record.job = row.text(9);
        record.role = row.text(10);
        record.years = row.text(11);
        record.workType = row.text(12);
        records.append(record);
    }
    return records;
}

} // namespace

QList<RoleRecord> PackRoles::between(const Place &after, const Place &last,
                                     const domain::Viewpoint &viewpoint) const
{
    // A null text would be NULL, which nothing is behind.
    const QString start = after.sort.isNull() ? QStringLiteral("") : after.sort;
    const auto rows = [&](const char16_t *sql) {
        return m_connection.run(viewpoint, sql, {start, after.id, last.sort, last.id});
    };
    QList<RoleRecord> all = readParts(rows(partsBetweenSql));
    all += readWork(rows(creditsBetweenSql));
    all += readWork(rows(crewBetweenSql));
    std::stable_sort(all.begin(), all.end(), [](const RoleRecord &one, const RoleRecord &other) {
        const int order = one.personSort.compare(other.personSort);
        return order != 0 ? order < 0 : one.person < other.person;
    });
    return all;
}

PackRoles::Pages PackRoles::worksOf(const Pages &persons, qint64 series,
                                    const domain::Viewpoint &viewpoint) const
{
    return readPages(m_connection.run(viewpoint, worksOfSql, {listOf(persons), series}));
}

PackRoles::Pages PackRoles::peopleOf(const Pages &works, qint64 series,
                                     const domain::Viewpoint &viewpoint) const
{
    return readPages(m_connection.run(viewpoint, peopleOfSql, {listOf(works), series}));
}

} // namespace attache::storage
