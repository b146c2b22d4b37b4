// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packselection.h"

#include "storage/packconnection.h"

namespace attache::storage {

namespace {

constexpr auto actorsSql =
    u"WITH who(id) AS MATERIALIZED (SELECT value FROM json_each(?)) "
    u"SELECT r.person FROM visible_role AS r WHERE r.person IN who "
    u"UNION SELECT r.character FROM visible_role AS r WHERE r.person IN who "
    u"UNION SELECT c.person FROM visible_credit AS c WHERE c.person IN who AND c.job IN ('actor', 'voice') "
    u"UNION SELECT c.work FROM visible_credit AS c WHERE c.person IN who AND c.job IN ('actor', 'voice')";

constexpr auto charactersSql =
    u"WITH who(id) AS MATERIALIZED (SELECT value FROM json_each(?)) "
    u"SELECT p.id FROM visible_page AS p WHERE p.id IN who "
    u"UNION SELECT r.person FROM visible_role AS r WHERE r.character IN who "
    u"UNION SELECT e.page FROM visible_appearance AS a JOIN visible_episode AS e ON e.ordinal = a.ordinal "
    u"WHERE a.character IN who AND e.page IS NOT NULL";

constexpr auto inSql =
    u"WITH place(id) AS MATERIALIZED (SELECT value FROM json_each(?)) "
    u"SELECT c.person FROM visible_credit AS c WHERE c.work IN place "
    u"UNION SELECT c.person FROM visible_crew AS c WHERE c.episode IN place "
    u"UNION SELECT a.character FROM visible_episode AS e JOIN visible_appearance AS a ON a.ordinal = "
    u"e.ordinal "
    u"WHERE e.page IN place "
    u"UNION SELECT r.person FROM visible_season AS n JOIN visible_role_season AS s ON s.season = n.number "
    u"JOIN visible_role AS r ON r.id = s.role WHERE n.page IN place "
    u"UNION SELECT r.character FROM visible_season AS n JOIN visible_role_season AS s ON s.season = n.number "
    u"JOIN visible_role AS r ON r.id = s.role WHERE n.page IN place "
    u"UNION SELECT r.person FROM visible_page AS p JOIN visible_role AS r WHERE p.id IN place AND p.kind = "
    u"'series' "
    u"UNION SELECT r.character FROM visible_page AS p JOIN visible_role AS r WHERE p.id IN place AND p.kind "
    u"= "
    u"'series'";

constexpr auto jobSql =
    u"WITH job(start) AS (SELECT ?) "
    u"SELECT c.person FROM visible_credit AS c, job AS j WHERE instr(lower(c.job), j.start) "
    u"UNION SELECT c.person FROM visible_crew AS c, job AS j WHERE instr(c.job, j.start) "
    u"UNION SELECT r.person FROM visible_role AS r, job AS j WHERE instr('actor', j.start) = 1";

constexpr auto seasonSql =
    u"WITH want(season) AS (SELECT ?) "
    u"SELECT n.page FROM visible_season AS n, want AS w WHERE n.number = w.season "
    u"UNION SELECT e.page FROM visible_episode AS e, want AS w WHERE e.season = w.season AND e.page IS NOT "
    u"NULL "
    u"UNION SELECT a.character FROM visible_spine AS s JOIN visible_appearance AS a ON a.ordinal = "
    u"s.ordinal, "
    u"want AS w WHERE s.season = w.season "
    u"UNION SELECT r.person FROM visible_role_season AS s JOIN visible_role AS r ON r.id = s.role, want AS w "
    u"WHERE s.season = w.season "
    u"UNION SELECT r.character FROM visible_role_season AS s JOIN visible_role AS r ON r.id = s.role, want "
    u"AS w "
    u"WHERE s.season = w.season";

constexpr auto episodeSql =
    u"WITH want(season, number) AS (SELECT ?, ?), "
    u"found(ordinal, page) AS (SELECT e.ordinal, e.page FROM visible_episode AS e, want AS w "
    u"WHERE e.number = w.number AND (w.season = 0 OR e.season = w.season) AND e.page IS NOT NULL) "
    u"SELECT page FROM found "
    u"UNION SELECT a.character FROM found AS e JOIN visible_appearance AS a ON a.ordinal = e.ordinal";

// ISO dates compare as text; '~' is behind everything that can follow in one, so that "after 2024" begins
// with 2025.
constexpr auto beforeSql =
    u"WITH want(day) AS (SELECT ?) "
    u"SELECT v.page FROM visible_work AS v, want AS w WHERE v.years <> '' AND substr(v.years, 1, 4) < w.day "
    u"UNION SELECT f.page FROM visible_fact AS f, want AS w WHERE f.property IN ('released', 'premiere', "
    u"'born') "
    u"AND f.superseded = '' AND f.status <> 'corrected' AND f.value GLOB '[0-9][0-9][0-9][0-9]*' "
    u"AND f.value < w.day";

constexpr auto afterSql =
    u"WITH want(day) AS (SELECT ?) "
    u"SELECT v.page FROM visible_work AS v, want AS w WHERE substr(v.years, 1, 4) > w.day || '~' "
    u"UNION SELECT f.page FROM visible_fact AS f, want AS w WHERE f.property IN ('released', 'premiere', "
    u"'born') "
    u"AND f.superseded = '' AND f.status <> 'corrected' AND f.value GLOB '[0-9][0-9][0-9][0-9]*' "
    u"AND f.value > w.day || '~'";

constexpr auto sourceSql =
    u"WITH want(words) AS (SELECT ?), cited(id) AS MATERIALIZED (SELECT c.statement FROM visible_source AS s "
    u"JOIN visible_citation AS c ON c.source = s.id, want AS w WHERE NOT s.sealed "
    u"AND instr(lower(s.publisher || ' ' || s.author || ' ' || s.title || ' ' || s.slug), w.words)) "
    u"SELECT f.page FROM visible_fact AS f WHERE f.id IN cited "
    u"UNION SELECT r.page FROM visible_relation AS r WHERE r.id IN cited "
    u"UNION SELECT c.person FROM visible_credit AS c WHERE c.id IN cited "
    u"UNION SELECT r.character FROM visible_role AS r WHERE r.id IN cited "
    u"UNION SELECT a.person FROM visible_award AS a WHERE a.id IN cited "
    u"UNION SELECT u.person FROM visible_utterance AS u WHERE u.id IN cited "
    u"UNION SELECT b.page FROM visible_span AS s JOIN visible_block AS b ON b.id = s.block WHERE s.id IN "
    u"cited";

constexpr auto jobsSql = u"SELECT DISTINCT c.job FROM visible_credit AS c WHERE c.job <> '' AND "
                         u"instr(lower(c.job), ?) = 1 ORDER BY c.job LIMIT ?";

constexpr auto publishersSql =
    u"SELECT DISTINCT s.publisher FROM visible_source AS s WHERE s.publisher <> '' AND "
    u"NOT s.sealed AND instr(lower(s.publisher), ?) = 1 ORDER BY s.publisher LIMIT ?";

QString listOf(const QSet<qint64> &pages)
{
    QStringList numbers;
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

QStringList readWords(Cursor row)
{
    QStringList words;
    while (row.next()) {
        words.append(row.text(0));
    }
    return words;
}

} // namespace

PackSelection::Pages PackSelection::withActors(const Pages &persons, const domain::Viewpoint &viewpoint) const
{
    return readPages(m_connection.run(viewpoint, actorsSql, {listOf(persons)}));
}

PackSelection::Pages PackSelection::withCharacters(const Pages &characters,
                                                   const domain::Viewpoint &viewpoint) const
{
    return readPages(m_connection.run(viewpoint, charactersSql, {listOf(characters)}));
}

PackSelection::Pages PackSelection::in(const Pages &works, const domain::Viewpoint &viewpoint) const
{
    return readPages(m_connection.run(viewpoint, inSql, {listOf(works)}));
}

PackSelection::Pages PackSelection::withJob(const QString &job, const domain::Viewpoint &viewpoint) const
{
    return readPages(m_connection.run(viewpoint, jobSql, {job.toLower()}));
}

PackSelection::Pages PackSelection::ofSeason(int season, const domain::Viewpoint &viewpoint) const
{
    return readPages(m_connection.run(viewpoint, seasonSql, {season}));
}

PackSelection::Pages PackSelection::ofEpisode(int season, int number,
                                              const domain::Viewpoint &viewpoint) const
{
    return readPages(m_connection.run(viewpoint, episodeSql, {season, number}));
}

PackSelection::Pages PackSelection::before(const QString &date, const domain::Viewpoint &viewpoint) const
{
    return readPages(m_connection.run(viewpoint, beforeSql, {date}));
}

PackSelection::Pages PackSelection::after(const QString &date, const domain::Viewpoint &viewpoint) const
{
    return readPages(m_connection.run(viewpoint, afterSql, {date}));
}

PackSelection::Pages PackSelection::fromSource(const QString &words, const domain::Viewpoint &viewpoint) const
{
    return readPages(m_connection.run(viewpoint, sourceSql, {words.toLower()}));
}

QStringList PackSelection::jobs(const QString &prefix, const domain::Viewpoint &viewpoint, int limit) const
{
    return readWords(m_connection.run(viewpoint, jobsSql, {prefix.toLower(), limit}));
}

QStringList PackSelection::publishers(const QString &prefix, const domain::Viewpoint &viewpoint,
                                      int limit) const
{
    return readWords(m_connection.run(viewpoint, publishersSql, {prefix.toLower(), limit}));
}

} // namespace attache::storage
