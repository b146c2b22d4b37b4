-- SPDX-License-Identifier: GPL-3.0-or-later
-- The choke point. A connection to a pack writes the viewpoint into this table, and every query reads the
-- visible_* views below, never a base table. A test reads all SQL of the program to hold it to that.
--
-- Only storage/packwriter.cpp (writes) and storage/packspoilerwords.cpp (needs the names that are sealed in order
-- to seal headlines) name base tables.
--
-- A row is visible when its gate has been reached, when it was known on the day, and when every page that it
-- names is visible too. Dates are ISO text and compare as text. '' is before every day.
CREATE TEMP TABLE viewpoint (id INTEGER PRIMARY KEY CHECK (id = 1), watched INTEGER NOT NULL, as_of TEXT NOT NULL,
    all_titles INTEGER NOT NULL, opened_page INTEGER NOT NULL, opened_gate INTEGER NOT NULL);
INSERT INTO viewpoint VALUES (1, 0, '0001-01-01', 0, 0, 0);

-- What is the same for every reader: what the pack is, and the numbers of the episodes.
CREATE TEMP VIEW visible_meta AS SELECT name, value FROM main.meta;
CREATE TEMP VIEW visible_spine AS SELECT ordinal, season, number FROM main.spine;

-- Pages.
CREATE TEMP VIEW visible_page AS
    SELECT id, kind, slug, name, sort, sort_name, gate,
        CASE WHEN summary_known <= (SELECT as_of FROM viewpoint) THEN summary ELSE '' END AS summary
    FROM main.page
    WHERE gate <= (SELECT watched FROM viewpoint) AND known <= (SELECT as_of FROM viewpoint);

CREATE TEMP VIEW visible_alias AS
    SELECT a.page, a.position, a.name
    FROM main.alias AS a
    WHERE a.gate <= (SELECT watched FROM viewpoint) AND a.known <= (SELECT as_of FROM viewpoint)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = a.page);

CREATE TEMP VIEW visible_season AS
    SELECT s.page, s.number FROM main.season AS s
    WHERE EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = s.page);

CREATE TEMP VIEW visible_work AS
    SELECT w.page, w.type, w.years, w.network FROM main.work AS w
    WHERE EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = w.page);

-- All episodes are there by their numbers. Page, title and logline come with the page's gate, and titles alone
-- also where the reader asked for all of them.
CREATE TEMP VIEW visible_episode AS
    SELECT s.ordinal, s.season, s.number,
        (SELECT v.id FROM visible_page AS v WHERE v.id = s.page) AS page,
        (SELECT p.name FROM main.page AS p WHERE p.id = s.page AND p.known <= (SELECT as_of FROM viewpoint)
            AND (p.gate <= (SELECT watched FROM viewpoint) OR (SELECT all_titles FROM viewpoint) = 1)) AS title,
        (SELECT e.logline FROM main.episode AS e JOIN main.page AS p ON p.id = e.page
            WHERE e.page = s.page AND p.gate <= (SELECT watched FROM viewpoint)
            AND p.known <= (SELECT as_of FROM viewpoint)
            AND p.summary_known <= (SELECT as_of FROM viewpoint)) AS logline
    FROM main.spine AS s;

-- Statements. An `until` and a `superseded` that the viewpoint has not reached are not there: it simply holds.
CREATE TEMP VIEW visible_fact AS
    SELECT f.id, f.page, f.position, f.property,
        CASE WHEN f.target IS NULL THEN f.value
            ELSE (SELECT p.name FROM visible_page AS p WHERE p.id = f.target) END AS value,
        f.unit, f.target, f.gate, f.known, f.status, f.note,
        CASE WHEN f.until <= (SELECT watched FROM viewpoint) THEN f.until END AS until,
        CASE WHEN f.superseded <= (SELECT as_of FROM viewpoint) THEN f.superseded ELSE '' END AS superseded
    FROM main.fact AS f
    WHERE f.gate <= (SELECT watched FROM viewpoint) AND f.known <= (SELECT as_of FROM viewpoint)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = f.page)
        AND (f.target IS NULL OR EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = f.target));

CREATE TEMP VIEW visible_relation AS
    SELECT r.id, r.page, r.position, r.target, r.type, r.gate, r.known, r.note, r.derived, r.written,
        CASE WHEN r.until <= (SELECT watched FROM viewpoint) THEN r.until END AS until,
        (SELECT t.family FROM main.relation_type AS t WHERE t.word = r.type) AS family
    FROM main.relation AS r
    WHERE r.gate <= (SELECT watched FROM viewpoint) AND r.known <= (SELECT as_of FROM viewpoint)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = r.page)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = r.target);

CREATE TEMP VIEW visible_relation_type AS SELECT word, inverse, family FROM main.relation_type;

-- Ends of relations that have been reached, by themselves: so that they are found by their time.
CREATE TEMP VIEW visible_relation_end AS
    SELECT r.id AS relation, r.until
    FROM main.relation AS r
    WHERE r.until <= (SELECT watched FROM viewpoint) AND r.gate <= (SELECT watched FROM viewpoint)
        AND r.known <= (SELECT as_of FROM viewpoint);

-- Properties that tell what is not settled yet: words of the vocabulary.
CREATE TEMP VIEW visible_unsettled AS SELECT property FROM main.unsettled;

-- Who plays whom: known once one of the seasons is, or once a fact says so.
CREATE TEMP VIEW visible_role AS
    SELECT r.id, r.character, r.person, r.position, r.level
    FROM main.role AS r
    WHERE r.gate <= (SELECT watched FROM viewpoint) AND r.known <= (SELECT as_of FROM viewpoint)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = r.character)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = r.person)
        AND (EXISTS (SELECT 1 FROM main.role_season AS s WHERE s.role = r.id
                AND s.gate <= (SELECT watched FROM viewpoint) AND s.known <= (SELECT as_of FROM viewpoint))
            OR EXISTS (SELECT 1 FROM visible_fact AS f WHERE f.page = r.person
                AND f.property = 'role on the series' AND f.target = r.character));

CREATE TEMP VIEW visible_role_season AS
    SELECT s.role, s.season
    FROM main.role_season AS s
    WHERE s.gate <= (SELECT watched FROM viewpoint) AND s.known <= (SELECT as_of FROM viewpoint)
        AND EXISTS (SELECT 1 FROM visible_role AS r WHERE r.id = s.role);

CREATE TEMP VIEW visible_appearance AS
    SELECT a.character, a.ordinal, a.position
    FROM main.appearance AS a
    WHERE a.gate <= (SELECT watched FROM viewpoint) AND a.known <= (SELECT as_of FROM viewpoint)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = a.character)
        AND EXISTS (SELECT 1 FROM main.spine AS s JOIN visible_page AS p ON p.id = s.page
            WHERE s.ordinal = a.ordinal);

CREATE TEMP VIEW visible_credit AS
    SELECT c.id, c.person, c.position, c.work, c.job, c.role, c.years, c.first_year, c.status, c.note,
        c.gate, c.known
    FROM main.credit AS c
    WHERE c.gate <= (SELECT watched FROM viewpoint) AND c.known <= (SELECT as_of FROM viewpoint)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = c.person)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = c.work);

-- Who made an episode: facts of the episode's page that name a person.
CREATE TEMP VIEW visible_crew AS
    SELECT f.id, f.target AS person, f.page AS episode, f.position, f.status, f.note,
        CASE f.property WHEN 'directed by' THEN 'director' ELSE 'writer' END AS job
    FROM visible_fact AS f
    WHERE f.property IN ('directed by', 'written by') AND f.target IS NOT NULL
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = f.page AND p.kind = 'episode')
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = f.target AND p.kind = 'person');

CREATE TEMP VIEW visible_award AS
    SELECT a.id, a.person, a.position, a.award, a.category, a.year, a.work, a.result, a.note,
        a.gate, a.known
    FROM main.award AS a
    WHERE a.gate <= (SELECT watched FROM viewpoint) AND a.known <= (SELECT as_of FROM viewpoint)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = a.person)
        AND (a.work IS NULL OR EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = a.work));

CREATE TEMP VIEW visible_utterance AS
    SELECT u.id, u.person, u.position, u.said_on, u.said_to, u.gist
    FROM main.utterance AS u
    WHERE u.gate <= (SELECT watched FROM viewpoint) AND u.known <= (SELECT as_of FROM viewpoint)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = u.person);

-- Prose. One part of one page may have been opened ahead of its gate.
CREATE TEMP VIEW visible_block AS
    SELECT b.id, b.page, b.position, b.kind, b.level
    FROM main.block AS b
    WHERE b.known <= (SELECT as_of FROM viewpoint)
        AND (b.gate <= (SELECT watched FROM viewpoint)
            OR (b.page = (SELECT opened_page FROM viewpoint)
                AND b.gate <= (SELECT opened_gate FROM viewpoint)))
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = b.page);

CREATE TEMP VIEW visible_span AS
    SELECT s.id, s.block, s.position, s.inlines
    FROM main.span AS s
    JOIN visible_block AS b ON b.id = s.block
    WHERE s.known <= (SELECT as_of FROM viewpoint)
        AND (s.gate <= (SELECT watched FROM viewpoint)
            OR (b.page = (SELECT opened_page FROM viewpoint)
                AND s.gate <= (SELECT opened_gate FROM viewpoint)));

-- Where something is sealed, and until when. Never what.
CREATE TEMP VIEW sealed_block AS
    SELECT b.page, b.position, b.gate
    FROM main.block AS b
    WHERE b.known <= (SELECT as_of FROM viewpoint)
        AND b.gate > (SELECT watched FROM viewpoint)
        AND NOT (b.page = (SELECT opened_page FROM viewpoint)
            AND b.gate <= (SELECT opened_gate FROM viewpoint))
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = b.page);

-- Sources. A sealed one keeps publisher and date, one of a later day is not there yet.
CREATE TEMP VIEW visible_source AS
    SELECT s.id, s.slug, s.publisher, s.published, s.news, s.gate AS safe_after,
        s.gate > (SELECT watched FROM viewpoint) AS sealed,
        CASE WHEN s.gate > (SELECT watched FROM viewpoint) THEN s.gate ELSE 0 END AS sealed_until,
        CASE WHEN s.gate <= (SELECT watched FROM viewpoint) THEN s.author END AS author,
        CASE WHEN s.gate <= (SELECT watched FROM viewpoint) THEN s.title END AS title,
        CASE WHEN s.gate <= (SELECT watched FROM viewpoint) THEN s.url END AS url,
        CASE WHEN s.gate <= (SELECT watched FROM viewpoint) THEN s.summary END AS summary
    FROM main.source AS s
    WHERE s.published <= (SELECT as_of FROM viewpoint);

-- Only for statements that a visible_* row named: a statement's number says nothing.
CREATE TEMP VIEW visible_citation AS
    SELECT c.statement, c.position, c.source
    FROM main.citation AS c
    WHERE EXISTS (SELECT 1 FROM visible_source AS s WHERE s.id = c.source);

CREATE TEMP VIEW visible_link AS
    SELECT l.target, l.origin
    FROM main.link AS l
    WHERE l.gate <= (SELECT watched FROM viewpoint) AND l.known <= (SELECT as_of FROM viewpoint)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = l.target)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = l.origin);

-- Events.
CREATE TEMP VIEW visible_event AS
    SELECT e.id, e.slug, e.date, e.title, e.body, e.kind
    FROM main.event AS e
    WHERE e.gate <= (SELECT watched FROM viewpoint) AND e.known <= (SELECT as_of FROM viewpoint);

CREATE TEMP VIEW visible_event_about AS
    SELECT a.event, a.position, a.page
    FROM main.event_about AS a
    WHERE EXISTS (SELECT 1 FROM visible_event AS e WHERE e.id = a.event)
        AND EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = a.page);

-- Search. The full-text tables give numbers only, and each number goes through this view. The times of a row are
-- final: the compiler makes them the latest of what the row was made from and of every page that it names, and
-- tests/search/tst_searchgates.cpp compares that with the views above. So a hidden row costs one comparison.
CREATE TEMP VIEW visible_search_row AS
    SELECT r.rank, r.page, r.kind, r.title, r.reason, r.owner,
        -- "news" for a row without a page.
        CASE WHEN r.page = 0 THEN 'news' ELSE p.kind END AS page_kind, COALESCE(p.name, '') AS page_name,
        -- News: its source, where that is not sealed.
        (SELECT s.slug FROM visible_source AS s WHERE r.page = 0 AND s.id = r.owner AND NOT s.sealed) AS source,
        -- Made from a statement that no longer holds.
        r.kind = 'role' AND EXISTS (SELECT 1 FROM visible_fact AS f WHERE f.id = r.owner
            AND (f.until IS NOT NULL OR f.superseded <> '')) AS former
    FROM main.search_row AS r
    LEFT JOIN main.page AS p ON p.id = r.page
    WHERE r.gate <= (SELECT watched FROM viewpoint) AND r.known <= (SELECT as_of FROM viewpoint);
