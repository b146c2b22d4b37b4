// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packstatements.h"

#include "storage/packconnection.h"
#include "storage/packvalues.h"

namespace attache::storage {

namespace {

// The last column of each statement is the numbers of its sources in their order, as one text.

constexpr auto factsSql =
    u"SELECT f.property, f.value, f.unit, p.kind, p.slug, p.name, f.gate, f.until, f.status, f.known, "
    u"f.superseded, f.note, (SELECT group_concat(source, ' ') FROM (SELECT c.source FROM visible_citation AS "
    u"c "
    u"WHERE c.statement = f.id ORDER BY c.position)) "
    u"FROM visible_fact AS f LEFT JOIN visible_page AS p ON p.id = f.target WHERE f.page = ? ORDER BY "
    u"f.position";

constexpr auto relationsSql =
    u"SELECT p.kind, p.slug, p.name, r.type, r.family, r.gate, r.until, r.note, r.known, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT c.source FROM visible_citation AS c "
    u"WHERE c.statement = r.written ORDER BY c.position)) "
    u"FROM visible_relation AS r JOIN visible_page AS p ON p.id = r.target WHERE r.page = ? ORDER BY "
    u"r.position";

constexpr auto rolesOfCharacterSql =
    u"SELECT p.kind, p.slug, p.name, q.kind, q.slug, q.name, r.level, "
    u"(SELECT group_concat(season, ' ') FROM (SELECT s.season FROM visible_role_season AS s WHERE s.role = "
    u"r.id "
    u"ORDER BY s.season)), "
    u"(SELECT group_concat(source, ' ') FROM (SELECT c.source FROM visible_citation AS c "
    u"WHERE c.statement = r.id ORDER BY c.position)) "
    u"FROM visible_role AS r JOIN visible_page AS p ON p.id = r.person JOIN visible_page AS q ON q.id = "
    u"r.character "
    u"WHERE r.character = ? ORDER BY r.position";

constexpr auto rolesOfPersonSql =
    u"SELECT p.kind, p.slug, p.name, q.kind, q.slug, q.name, r.level, "
    u"(SELECT group_concat(season, ' ') FROM (SELECT s.season FROM visible_role_season AS s WHERE s.role = "
    u"r.id "
    u"ORDER BY s.season)), "
    u"(SELECT group_concat(source, ' ') FROM (SELECT c.source FROM visible_citation AS c "
    u"WHERE c.statement = r.id ORDER BY c.position)) "
    u"FROM visible_role AS r JOIN visible_page AS p ON p.id = r.person JOIN visible_page AS q ON q.id = "
    u"r.character "
    u"WHERE r.person = ? ORDER BY q.sort, q.id, r.position";

constexpr auto allRolesSql =
    u"SELECT p.kind, p.slug, p.name, q.kind, q.slug, q.name, r.level, "
    u"(SELECT group_concat(season, ' ') FROM (SELECT s.season FROM visible_role_season AS s WHERE s.role = "
    u"r.id "
    u"ORDER BY s.season)), "
    u"(SELECT group_concat(source, ' ') FROM (SELECT c.source FROM visible_citation AS c "
    u"WHERE c.statement = r.id ORDER BY c.position)) "
    u"FROM visible_page AS q JOIN visible_role AS r ON r.character = q.id JOIN visible_page AS p ON p.id = "
    u"r.person "
    u"WHERE q.kind = 'character' ORDER BY q.sort, q.id, r.position";

constexpr auto creditsOfPersonSql =
    u"SELECT p.kind, p.slug, p.name, w.kind, w.slug, w.name, c.job, c.role, c.years, "
    u"(SELECT o.type FROM visible_work AS o WHERE o.page = c.work), c.note, c.status, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = c.id ORDER BY k.position)) "
    u"FROM visible_credit AS c JOIN visible_page AS p ON p.id = c.person JOIN visible_page AS w ON w.id = "
    u"c.work "
    u"WHERE c.person = ? ORDER BY c.position";

constexpr auto creditsOfWorkSql =
    u"SELECT p.kind, p.slug, p.name, w.kind, w.slug, w.name, c.job, c.role, c.years, "
    u"(SELECT o.type FROM visible_work AS o WHERE o.page = c.work), c.note, c.status, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = c.id ORDER BY k.position)) "
    u"FROM visible_credit AS c JOIN visible_page AS p ON p.id = c.person JOIN visible_page AS w ON w.id = "
    u"c.work "
    u"WHERE c.work = ? ORDER BY p.sort, p.id, c.position";

constexpr auto allCreditsSql =
    u"SELECT p.kind, p.slug, p.name, w.kind, w.slug, w.name, c.job, c.role, c.years, "
    u"(SELECT o.type FROM visible_work AS o WHERE o.page = c.work), c.note, c.status, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = c.id ORDER BY k.position)) "
    u"FROM visible_page AS p JOIN visible_credit AS c ON c.person = p.id JOIN visible_page AS w ON w.id = "
    u"c.work "
    u"WHERE p.kind = 'person' ORDER BY p.sort, p.id, c.position";

constexpr auto crewOfPersonSql =
    u"SELECT p.kind, p.slug, p.name, w.kind, w.slug, w.name, c.job, '', '', NULL, c.note, c.status, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = c.id ORDER BY k.position)) "
    u"FROM visible_crew AS c JOIN visible_page AS p ON p.id = c.person JOIN visible_page AS w ON w.id = "
    u"c.episode "
    u"WHERE c.person = ? ORDER BY w.sort, w.id, c.position";

constexpr auto crewOfEpisodeSql =
    u"SELECT p.kind, p.slug, p.name, w.kind, w.slug, w.name, c.job, '', '', NULL, c.note, c.status, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = c.id ORDER BY k.position)) "
    u"FROM visible_crew AS c JOIN visible_page AS p ON p.id = c.person JOIN visible_page AS w ON w.id = "
    u"c.episode "
    u"WHERE c.episode = ? ORDER BY c.position";

constexpr auto allCrewSql =
    u"SELECT p.kind, p.slug, p.name, w.kind, w.slug, w.name, c.job, '', '', NULL, c.note, c.status, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = c.id ORDER BY k.position)) "
    u"FROM visible_page AS w JOIN visible_crew AS c ON c.episode = w.id JOIN visible_page AS p ON p.id = "
    u"c.person "
    u"WHERE w.kind = 'episode' ORDER BY p.sort, p.id, w.sort, w.id, c.position";

constexpr auto awardsOfPersonSql =
    u"SELECT p.kind, p.slug, p.name, w.kind, w.slug, w.name, a.award, a.category, a.year, a.result, a.note, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = a.id ORDER BY k.position)) "
    u"FROM visible_award AS a JOIN visible_page AS p ON p.id = a.person LEFT JOIN visible_page AS w ON w.id "
    u"= a.work "
    u"WHERE a.person = ? ORDER BY a.position";

constexpr auto awardsOfWorkSql =
    u"SELECT p.kind, p.slug, p.name, w.kind, w.slug, w.name, a.award, a.category, a.year, a.result, a.note, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = a.id ORDER BY k.position)) "
    u"FROM visible_award AS a JOIN visible_page AS p ON p.id = a.person LEFT JOIN visible_page AS w ON w.id "
    u"= a.work "
    u"WHERE a.work = ? ORDER BY a.year, p.sort, p.id, a.position";

constexpr auto allAwardsSql =
    u"SELECT p.kind, p.slug, p.name, w.kind, w.slug, w.name, a.award, a.category, a.year, a.result, a.note, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = a.id ORDER BY k.position)) "
    u"FROM visible_award AS a JOIN visible_page AS p ON p.id = a.person LEFT JOIN visible_page AS w ON w.id "
    u"= a.work "
    u"ORDER BY a.year, p.sort, p.id, a.position LIMIT ?";

constexpr auto allUtterancesSql =
    u"SELECT p.kind, p.slug, p.name, u.said_on, u.said_to, u.gist, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = u.id ORDER BY k.position)) "
    u"FROM visible_utterance AS u JOIN visible_page AS p ON p.id = u.person WHERE u.said_on <> '' "
    u"ORDER BY u.said_on DESC, p.sort, u.position LIMIT ?";

constexpr auto utterancesSql =
    u"SELECT p.kind, p.slug, p.name, u.said_on, u.said_to, u.gist, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT k.source FROM visible_citation AS k "
    u"WHERE k.statement = u.id ORDER BY k.position)) "
    u"FROM visible_utterance AS u JOIN visible_page AS p ON p.id = u.person WHERE u.person = ? ORDER BY "
    u"u.position";

constexpr auto sourceSql =
    u"SELECT slug, publisher, author, title, url, published, summary, sealed, sealed_until, safe_after "
    u"FROM visible_source WHERE id = ?";

domain::Status readStatus(const QString &word)
{
    return domain::statusFromWord(word).value_or(domain::Status::Confirmed);
}

std::optional<domain::Gate> readGate(std::optional<int> ordinal)
{
    return ordinal ? std::optional(domain::Gate{*ordinal}) : std::nullopt;
}

QList<Cited<domain::Credit>> readCredits(Cursor row)
{
    QList<Cited<domain::Credit>> credits;
    while (row.next()) {
        domain::Credit credit;
        credit.person = readLink(row, 0).value_or(domain::Link());
        credit.work = readLink(row, 3).value_or(domain::Link());
        credit.job = row.text(6);
        credit.role = row.text(7);
        credit.years = row.text(8);
        credit.workType = row.text(9);
        credit.note = row.text(10);
        credit.status = readStatus(row.text(11));
        credits.append({credit, readNumbers(row.text(12))});
    }
    return credits;
}

QList<Cited<domain::Award>> readAwards(Cursor row)
{
    QList<Cited<domain::Award>> awards;
    while (row.next()) {
        domain::Award award;
        award.person = readLink(row, 0).value_or(domain::Link());
        award.work = readLink(row, 3);
        award.award = row.text(6);
        award.category = row.text(7);
        award.year = row.integer(8);
        award.result = row.text(9);
        award.note = row.text(10);
        awards.append({award, readNumbers(row.text(11))});
    }
    return awards;
}

QList<Cited<domain::Utterance>> readUtterances(Cursor row)
{
    QList<Cited<domain::Utterance>> utterances;
    while (row.next()) {
        domain::Utterance utterance;
        utterance.person = readLink(row, 0).value_or(domain::Link());
        utterance.on = readDate(row.text(3));
        utterance.to = row.text(4);
        utterance.gist = row.text(5);
        utterances.append({utterance, readNumbers(row.text(6))});
    }
    return utterances;
}

QList<Cited<domain::Role>> readRoles(Cursor row)
{
    QList<Cited<domain::Role>> roles;
    while (row.next()) {
        domain::Role role;
        role.person = readLink(row, 0).value_or(domain::Link());
        role.character = readLink(row, 3).value_or(domain::Link());
        role.level = domain::creditFromWord(row.text(6)).value_or(domain::CreditLevel::Guest);
        const QList<qint64> seasons = readNumbers(row.text(7));
        role.seasons = QList<int>(seasons.begin(), seasons.end());
        roles.append({role, readNumbers(row.text(8))});
    }
    return roles;
}

} // namespace

QList<Cited<domain::Fact>> PackStatements::facts(qint64 page, const domain::Viewpoint &viewpoint) const
{
    QList<Cited<domain::Fact>> facts;
    Cursor row = m_connection.run(viewpoint, factsSql, {page});
    while (row.next()) {
        domain::Fact fact;
        fact.property = row.text(0);
        fact.value = row.text(1);
        fact.unit = row.text(2);
        if (const std::optional<domain::Link> target = readLink(row, 3)) {
            fact.ref = target->ref;
        }
        fact.from = domain::Gate{row.integer(6)};
        fact.until = readGate(row.optionalInteger(7));
        fact.status = readStatus(row.text(8));
        fact.known = readDate(row.text(9));
        fact.superseded = readDate(row.text(10));
        fact.note = row.text(11);
        facts.append({fact, readNumbers(row.text(12))});
    }
    return facts;
}

QList<Cited<domain::Relation>> PackStatements::relations(qint64 page,
                                                         const domain::Viewpoint &viewpoint) const
{
    QList<Cited<domain::Relation>> relations;
    Cursor row = m_connection.run(viewpoint, relationsSql, {page});
    while (row.next()) {
        domain::Relation relation;
        relation.to = readLink(row, 0).value_or(domain::Link());
        relation.type = row.text(3);
        relation.family = domain::familyFromWord(row.text(4)).value_or(domain::RelationFamily::Work);
        relation.from = domain::Gate{row.integer(5)};
        relation.until = readGate(row.optionalInteger(6));
        relation.note = row.text(7);
        relation.known = readDate(row.text(8));
        relations.append({relation, readNumbers(row.text(9))});
    }
    return relations;
}

QList<Cited<domain::Role>> PackStatements::rolesOfCharacter(qint64 character,
                                                            const domain::Viewpoint &viewpoint) const
{
    return readRoles(m_connection.run(viewpoint, rolesOfCharacterSql, {character}));
}

QList<Cited<domain::Role>> PackStatements::rolesOfPerson(qint64 person,
                                                         const domain::Viewpoint &viewpoint) const
{
    return readRoles(m_connection.run(viewpoint, rolesOfPersonSql, {person}));
}

QList<Cited<domain::Role>> PackStatements::allRoles(const domain::Viewpoint &viewpoint) const
{
    return readRoles(m_connection.run(viewpoint, allRolesSql));
}

QList<Cited<domain::Credit>> PackStatements::creditsOfPerson(qint64 person,
                                                             const domain::Viewpoint &viewpoint) const
{
    return readCredits(m_connection.run(viewpoint, creditsOfPersonSql, {person})) +
           readCredits(m_connection.run(viewpoint, crewOfPersonSql, {person}));
}

QList<Cited<domain::Credit>> PackStatements::creditsOfWork(qint64 work,
                                                           const domain::Viewpoint &viewpoint) const
{
    return readCredits(m_connection.run(viewpoint, creditsOfWorkSql, {work})) +
           readCredits(m_connection.run(viewpoint, crewOfEpisodeSql, {work}));
}

QList<Cited<domain::Credit>> PackStatements::allCredits(const domain::Viewpoint &viewpoint) const
{
    return readCredits(m_connection.run(viewpoint, allCreditsSql)) +
           readCredits(m_connection.run(viewpoint, allCrewSql));
}

QList<Cited<domain::Award>> PackStatements::awardsOfPerson(qint64 person,
                                                           const domain::Viewpoint &viewpoint) const
{
    return readAwards(m_connection.run(viewpoint, awardsOfPersonSql, {person}));
}

QList<Cited<domain::Award>> PackStatements::awardsOfWork(qint64 work,
                                                         const domain::Viewpoint &viewpoint) const
{
    return readAwards(m_connection.run(viewpoint, awardsOfWorkSql, {work}));
}

QList<Cited<domain::Award>> PackStatements::allAwards(const domain::Viewpoint &viewpoint, int limit) const
{
    return readAwards(m_connection.run(viewpoint, allAwardsSql, {limit}));
}

QList<Cited<domain::Utterance>> PackStatements::utterances(qint64 person,
                                                           const domain::Viewpoint &viewpoint) const
{
    return readUtterances(m_connection.run(viewpoint, utterancesSql, {person}));
}

QList<Cited<domain::Utterance>> PackStatements::allUtterances(const domain::Viewpoint &viewpoint,
                                                              int limit) const
{
    return readUtterances(m_connection.run(viewpoint, allUtterancesSql, {limit}));
}

std::optional<SourceRecord> PackStatements::source(qint64 id, const domain::Viewpoint &viewpoint) const
{
    Cursor row = m_connection.run(viewpoint, sourceSql, {id});
    if (!row.next()) {
        return std::nullopt;
    }
    domain::Source source{row.text(0), row.text(1),           row.text(2), row.text(3),
                          row.text(4), readDate(row.text(5)), row.text(6), row.integer(7) != 0};
    source.safeAfter = domain::Gate{row.integer(9)};
    return SourceRecord{source, domain::Gate{row.integer(8)}};
}

} // namespace attache::storage
