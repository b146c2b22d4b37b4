// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packchanges.h"

#include "storage/packconnection.h"
#include "storage/packvalues.h"

#include <algorithm>

namespace attache::storage {

namespace {

// The four statements of latest() have the same columns: number, day, gate, page (number, kind, slug, name),
// word, value, unit, what it leads to (kind, slug, name), result, year, note, status, sources. The cross
// joins keep the index by day outermost, which gives the order and ends with the limit.

constexpr auto latestFactsSql =
    u"SELECT f.id, f.known, f.gate, p.id, p.kind, p.slug, p.name, f.property, f.value, f.unit, t.kind, "
    u"t.slug, t.name, '', 0, f.note, f.status, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = f.id ORDER BY k.position)) "
    u"FROM visible_fact AS f CROSS JOIN visible_page AS p ON p.id = f.page "
    u"LEFT JOIN visible_page AS t ON t.id = f.target "
    u"WHERE f.known > '' AND (f.gate > ? OR f.known > ?) AND (f.known, f.id) < (?, ?) "
    u"ORDER BY f.known DESC, f.id DESC LIMIT ?";

constexpr auto latestRelationsSql =
    u"SELECT r.id, r.known, r.gate, p.id, p.kind, p.slug, p.name, r.type, '', '', t.kind, t.slug, t.name, "
    u"'', 0, r.note, '', "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = r.written ORDER BY k.position)) "
    u"FROM visible_relation AS r CROSS JOIN visible_page AS p ON p.id = r.page "
    u"CROSS JOIN visible_page AS t ON t.id = r.target "
    u"WHERE r.derived = 0 AND r.known > '' AND (r.gate > ? OR r.known > ?) AND (r.known, r.id) < (?, ?) "
    u"ORDER BY r.known DESC, r.id DESC LIMIT ?";

constexpr auto latestAwardsSql =
    u"SELECT a.id, a.known, a.gate, p.id, p.kind, p.slug, p.name, a.award, a.category, '', t.kind, t.slug, "
    u"t.name, a.result, a.year, a.note, '', "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = a.id ORDER BY k.position)) "
    u"FROM visible_award AS a CROSS JOIN visible_page AS p ON p.id = a.person "
    u"LEFT JOIN visible_page AS t ON t.id = a.work "
    u"WHERE a.known > '' AND (a.gate > ? OR a.known > ?) AND (a.known, a.id) < (?, ?) "
    u"ORDER BY a.known DESC, a.id DESC LIMIT ?";

constexpr auto latestCreditsSql =
    u"SELECT c.id, c.known, c.gate, p.id, p.kind, p.slug, p.name, c.job, c.role, '', t.kind, t.slug, t.name, "
    u"'', 0, c.note, c.status, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = c.id ORDER BY k.position)) "
    u"FROM visible_credit AS c CROSS JOIN visible_page AS p ON p.id = c.person "
    u"CROSS JOIN visible_page AS t ON t.id = c.work "
    u"WHERE c.known > '' AND (c.gate > ? OR c.known > ?) AND (c.known, c.id) < (?, ?) "
    u"ORDER BY c.known DESC, c.id DESC LIMIT ?";

constexpr auto begunSql =
    u"SELECT r.page, p.kind, p.slug, p.name, r.type, r.family, r.gate, r.until, r.note, r.known, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT c.source FROM visible_citation AS c "
    u"WHERE c.statement = r.written ORDER BY c.position)) "
    u"FROM visible_relation AS r CROSS JOIN visible_page AS p ON p.id = r.target "
    u"WHERE r.derived = 0 AND r.gate > ? ORDER BY r.gate, r.id LIMIT ?";

constexpr auto endedSql =
    u"SELECT r.page, p.kind, p.slug, p.name, r.type, r.family, r.gate, r.until, r.note, r.known, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT c.source FROM visible_citation AS c "
    u"WHERE c.statement = r.written ORDER BY c.position)) "
    u"FROM visible_relation_end AS e CROSS JOIN visible_relation AS r ON r.id = e.relation "
    u"CROSS JOIN visible_page AS p ON p.id = r.target "
    u"WHERE r.derived = 0 AND e.until > ? ORDER BY e.until, r.id LIMIT ?";

constexpr auto holdingOfTypeSql =
    u"SELECT r.page, p.kind, p.slug, p.name, r.type, r.family, r.gate, r.until, r.note, r.known, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT c.source FROM visible_citation AS c "
    u"WHERE c.statement = r.written ORDER BY c.position)) "
    u"FROM visible_relation AS r CROSS JOIN visible_page AS p ON p.id = r.target "
    u"WHERE r.derived = 0 AND r.until IS NULL AND r.type = ? ORDER BY r.gate DESC, r.id LIMIT ?";

constexpr auto holdingOfPropertySql =
    u"SELECT f.page, t.kind, t.slug, t.name, f.property, f.value, f.unit, f.gate, f.status, f.known, f.note, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT c.source FROM visible_citation AS c "
    u"WHERE c.statement = f.id ORDER BY c.position)) "
    u"FROM visible_fact AS f LEFT JOIN visible_page AS t ON t.id = f.target "
    u"WHERE f.property = ? AND f.until IS NULL AND f.superseded = '' AND f.status <> 'corrected' "
    u"ORDER BY f.gate DESC, f.id LIMIT ?";

// A few words of the vocabulary each.
constexpr auto suspicionWordsSql = u"SELECT word FROM visible_relation_type WHERE family = 'suspect'";
constexpr auto unsettledWordsSql = u"SELECT property FROM visible_unsettled";

using Kind = domain::Change::Kind;

QList<PackChanges::Record> readRecords(Kind kind, Cursor row)
{
    QList<PackChanges::Record> records;
    while (row.next()) {
        PackChanges::Record record;
        record.place = {row.text(1), row.number(0)};
        record.page = row.number(3);
        domain::Change &change = record.change.value;
        change.kind = kind;
        change.known = readDate(row.text(1));
        change.from = domain::Gate{row.integer(2)};
        change.page = readLink(row, 4).value_or(domain::Link());
        change.word = row.text(7);
        change.value = row.text(8);
        change.unit = row.text(9);
        change.to = readLink(row, 10);
        change.result = row.text(13);
        change.year = row.integer(14);
        change.note = row.text(15);
        change.status = domain::statusFromWord(row.text(16)).value_or(domain::Status::Confirmed);
        record.change.sources = readNumbers(row.text(17));
        records.append(record);
    }
    return records;
}

QList<PackChanges::Tie> readTies(Cursor row)
{
    QList<PackChanges::Tie> ties;
    while (row.next()) {
        domain::Relation relation;
        relation.to = readLink(row, 1).value_or(domain::Link());
        relation.type = row.text(4);
        relation.family = domain::familyFromWord(row.text(5)).value_or(domain::RelationFamily::Work);
        relation.from = domain::Gate{row.integer(6)};
        if (const std::optional<int> until = row.optionalInteger(7)) {
            relation.until = domain::Gate{*until};
        }
        relation.note = row.text(8);
        relation.known = readDate(row.text(9));
        ties.append({row.number(0), {relation, readNumbers(row.text(10))}});
    }
    return ties;
}

} // namespace

QList<PackChanges::Record> PackChanges::latest(const domain::Viewpoint &from,
                                               const domain::Viewpoint &viewpoint, const Place &after,
                                               int limit) const
{
    constexpr std::pair<Kind, const char16_t *> statements[] = {{Kind::Fact, latestFactsSql},
                                                                {Kind::Relation, latestRelationsSql},
                                                                {Kind::Award, latestAwardsSql},
                                                                {Kind::Credit, latestCreditsSql}};
    const QString day = from.asOf.isValid() ? from.asOf.toString(Qt::ISODate) : QStringLiteral("");
    QList<Record> records;
    for (const auto &[kind, sql] : statements) {
        records +=
            readRecords(kind, m_connection.run(viewpoint, sql,
                                               {from.watched.ordinal, day, after.known, after.id, limit}));
    }
    std::ranges::sort(records, [](const Record &a, const Record &b) {
        return std::tie(b.place.known, b.place.id) < std::tie(a.place.known, a.place.id);
    });
    records.resize(std::min<qsizetype>(records.size(), limit));
    return records;
}

QList<PackChanges::Tie> PackChanges::begun(domain::Gate from, const domain::Viewpoint &viewpoint,
                                           int limit) const
{
    return readTies(m_connection.run(viewpoint, begunSql, {from.ordinal, limit}));
}

QList<PackChanges::Tie> PackChanges::ended(domain::Gate from, const domain::Viewpoint &viewpoint,
                                           int limit) const
{
    return readTies(m_connection.run(viewpoint, endedSql, {from.ordinal, limit}));
}

QList<PackChanges::Tie> PackChanges::suspicions(const domain::Viewpoint &viewpoint, int limit) const
{
    QList<Tie> ties;
    const QStringList types = words(viewpoint, suspicionWordsSql);
    for (const QString &type : types) {
        ties += readTies(m_connection.run(viewpoint, holdingOfTypeSql, {type, limit}));
    }
    std::ranges::stable_sort(ties, std::greater<>(), [](const Tie &tie) { return tie.relation.value.from; });
    ties.resize(std::min<qsizetype>(ties.size(), limit));
    return ties;
}

QList<PackChanges::OpenFact> PackChanges::unsettled(const domain::Viewpoint &viewpoint, int limit) const
{
    QList<OpenFact> facts;
    const QStringList properties = words(viewpoint, unsettledWordsSql);
    for (const QString &property : properties) {
        Cursor row = m_connection.run(viewpoint, holdingOfPropertySql, {property, limit});
        while (row.next()) {
            domain::Fact fact;
            const std::optional<domain::Link> target = readLink(row, 1);
            if (target) {
                fact.ref = target->ref;
            }
            fact.property = row.text(4);
            fact.value = row.text(5);
            fact.unit = row.text(6);
            fact.from = domain::Gate{row.integer(7)};
            fact.status = domain::statusFromWord(row.text(8)).value_or(domain::Status::Confirmed);
            fact.known = readDate(row.text(9));
            fact.note = row.text(10);
            facts.append({row.number(0), {fact, readNumbers(row.text(11))}, target});
        }
    }
    std::ranges::stable_sort(facts, std::greater<>(),
                             [](const OpenFact &open) { return open.fact.value.from; });
    facts.resize(std::min<qsizetype>(facts.size(), limit));
    return facts;
}

QStringList PackChanges::words(const domain::Viewpoint &viewpoint, const char16_t *sql) const
{
    QStringList words;
    Cursor row = m_connection.run(viewpoint, sql);
    while (row.next()) {
        words.append(row.text(0));
    }
    return words;
}

} // namespace attache::storage
