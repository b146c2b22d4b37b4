-- SPDX-License-Identifier: GPL-3.0-or-later
-- The pack: what resources/content is compiled to. Written once by storage/packwriter, never changed.
-- Every readable row has two times:
--   gate   episodes that must have been watched (0 = none), see domain/gate.h
--   known  ISO date from which it was known, '' = always. Partial dates ("2024") count from their first
--          day: ISO text compares that way.
-- Statements (fact, relation, role, credit, award, utterance, event, span) share one sequence of ids, so
-- that one table holds all citations.
-- Nothing outside sql/visible.sql may read these tables; see storage/README.md.

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Numbers of all episodes; the only table that is the same for every reader.
CREATE TABLE spine (ordinal INTEGER PRIMARY KEY, season INTEGER NOT NULL, number INTEGER NOT NULL,
    page INTEGER NOT NULL REFERENCES page);

CREATE TABLE page (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, slug TEXT NOT NULL, name TEXT NOT NULL,
    sort TEXT NOT NULL,            -- folded, for keyset paging: (sort, id)
    sort_name TEXT NOT NULL,       -- as written
    summary TEXT NOT NULL, summary_known TEXT NOT NULL,
    gate INTEGER NOT NULL, known TEXT NOT NULL);
CREATE UNIQUE INDEX page_ref ON page (kind, slug);
CREATE INDEX page_sort ON page (kind, sort, id);

CREATE TABLE alias (page INTEGER NOT NULL REFERENCES page, position INTEGER NOT NULL, name TEXT NOT NULL,
    gate INTEGER NOT NULL, known TEXT NOT NULL, PRIMARY KEY (page, position)) WITHOUT ROWID;

CREATE TABLE season (page INTEGER PRIMARY KEY REFERENCES page, number INTEGER NOT NULL);
CREATE TABLE episode (page INTEGER PRIMARY KEY REFERENCES page, ordinal INTEGER NOT NULL, logline TEXT NOT NULL);
CREATE TABLE work (page INTEGER PRIMARY KEY REFERENCES page, type TEXT NOT NULL, years TEXT NOT NULL,
    network TEXT NOT NULL);

CREATE TABLE source (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, publisher TEXT NOT NULL,
    author TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL, published TEXT NOT NULL,
    summary TEXT NOT NULL, gate INTEGER NOT NULL, news INTEGER NOT NULL);
CREATE INDEX source_news ON source (published, id) WHERE news = 1;

CREATE TABLE citation (statement INTEGER NOT NULL, position INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source, PRIMARY KEY (statement, position)) WITHOUT ROWID;
CREATE INDEX citation_source ON citation (source);

CREATE TABLE fact (id INTEGER PRIMARY KEY, page INTEGER NOT NULL REFERENCES page, position INTEGER NOT NULL,
    property TEXT NOT NULL, value TEXT NOT NULL, unit TEXT NOT NULL,
    target INTEGER REFERENCES page,          -- the value, when it is a reference
    gate INTEGER NOT NULL, until INTEGER,    -- until: a gate of its own
    known TEXT NOT NULL, superseded TEXT NOT NULL,
    status TEXT NOT NULL, note TEXT NOT NULL);
CREATE INDEX fact_page ON fact (page, position);
CREATE INDEX fact_target ON fact (target) WHERE target IS NOT NULL;
CREATE INDEX fact_known ON fact (known);
CREATE INDEX fact_property ON fact (property);
-- Properties of what is not settled: plans, tasks, suspicions. From the vocabulary.
CREATE TABLE unsettled (property TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE relation_type (word TEXT PRIMARY KEY, inverse TEXT NOT NULL, family TEXT NOT NULL) WITHOUT ROWID;
-- derived = 1: the other side of a written relation, with the same id in `written` for its citations.
CREATE TABLE relation (id INTEGER PRIMARY KEY, page INTEGER NOT NULL REFERENCES page,
    position INTEGER NOT NULL, target INTEGER NOT NULL REFERENCES page, type TEXT NOT NULL,
    gate INTEGER NOT NULL, until INTEGER, known TEXT NOT NULL, note TEXT NOT NULL,
    derived INTEGER NOT NULL, written INTEGER NOT NULL);
CREATE INDEX relation_page ON relation (page, position);
CREATE INDEX relation_known ON relation (known) WHERE derived = 0;
CREATE INDEX relation_gate ON relation (gate) WHERE derived = 0;
CREATE INDEX relation_until ON relation (until) WHERE until IS NOT NULL;
CREATE INDEX relation_of_type ON relation (type) WHERE derived = 0;

-- Who plays whom. The portrayal itself is open where one of its seasons is, or where the visible fact
-- "role on the series" of the person names the character.
CREATE TABLE role (id INTEGER PRIMARY KEY, character INTEGER NOT NULL REFERENCES page,
    person INTEGER NOT NULL REFERENCES page, position INTEGER NOT NULL, level TEXT NOT NULL,
    gate INTEGER NOT NULL, known TEXT NOT NULL);
CREATE INDEX role_character ON role (character, position);
CREATE INDEX role_person ON role (person);
CREATE INDEX role_level ON role (level, character);
CREATE TABLE role_season (role INTEGER NOT NULL REFERENCES role, season INTEGER NOT NULL,
    gate INTEGER NOT NULL, known TEXT NOT NULL, PRIMARY KEY (role, season)) WITHOUT ROWID;

CREATE TABLE appearance (character INTEGER NOT NULL REFERENCES page, ordinal INTEGER NOT NULL,
    position INTEGER NOT NULL,               -- place in the episode's cast, 1000 when only the character lists it
    gate INTEGER NOT NULL, known TEXT NOT NULL, PRIMARY KEY (character, ordinal)) WITHOUT ROWID;
CREATE INDEX appearance_episode ON appearance (ordinal, position);

CREATE TABLE credit (id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES page,
    position INTEGER NOT NULL, work INTEGER NOT NULL REFERENCES page, job TEXT NOT NULL, role TEXT NOT NULL,
    years TEXT NOT NULL, first_year INTEGER NOT NULL, gate INTEGER NOT NULL, known TEXT NOT NULL,
    status TEXT NOT NULL, note TEXT NOT NULL);
CREATE INDEX credit_person ON credit (person, position);
CREATE INDEX credit_work ON credit (work);
CREATE INDEX credit_known ON credit (known);

CREATE TABLE award (id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES page, position INTEGER NOT NULL,
    award TEXT NOT NULL, category TEXT NOT NULL, year INTEGER NOT NULL, work INTEGER REFERENCES page,
    result TEXT NOT NULL, note TEXT NOT NULL, gate INTEGER NOT NULL, known TEXT NOT NULL);
CREATE INDEX award_person ON award (person, position);
CREATE INDEX award_work ON award (work) WHERE work IS NOT NULL;
CREATE INDEX award_known ON award (known);

CREATE TABLE utterance (id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES page,
    position INTEGER NOT NULL, said_on TEXT NOT NULL, said_to TEXT NOT NULL, gist TEXT NOT NULL,
    gate INTEGER NOT NULL, known TEXT NOT NULL);
CREATE INDEX utterance_person ON utterance (person, position);

-- Prose. A block is gated whole; its spans become known one by one.
CREATE TABLE block (id INTEGER PRIMARY KEY, page INTEGER NOT NULL REFERENCES page, position INTEGER NOT NULL,
    kind TEXT NOT NULL,                      -- heading, paragraph, item
    level INTEGER NOT NULL, gate INTEGER NOT NULL,
    known TEXT NOT NULL);                    -- the earliest of its spans; a heading: of its section
CREATE INDEX block_page ON block (page, position);
CREATE TABLE span (id INTEGER PRIMARY KEY, block INTEGER NOT NULL REFERENCES block, position INTEGER NOT NULL,
    inlines TEXT NOT NULL,                   -- JSON: [["text", style, "kind:slug" or ""], ...]; style 1 emphasis, 2 strong
    gate INTEGER NOT NULL, known TEXT NOT NULL);
CREATE INDEX span_block ON span (block, position);

-- Links between pages: prose, references in facts, relations, events. For "what links here".
CREATE TABLE link (target INTEGER NOT NULL REFERENCES page, origin INTEGER NOT NULL REFERENCES page,
    gate INTEGER NOT NULL, known TEXT NOT NULL,
    PRIMARY KEY (target, origin, gate, known)) WITHOUT ROWID;

CREATE TABLE event (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, date TEXT NOT NULL, title TEXT NOT NULL,
    body TEXT NOT NULL, kind TEXT NOT NULL, gate INTEGER NOT NULL, known TEXT NOT NULL);
CREATE INDEX event_date ON event (date, id);
CREATE TABLE event_about (event INTEGER NOT NULL REFERENCES event, position INTEGER NOT NULL,
    page INTEGER NOT NULL REFERENCES page, PRIMARY KEY (event, position)) WITHOUT ROWID;

-- Search. Row number = static rank, best first, made from ungated data only (see compiler/searchrows).
-- A name, an alias, a misspelling, a part and a text are rows of their own with their own gates.
CREATE TABLE search_row (rank INTEGER PRIMARY KEY, page INTEGER NOT NULL,  -- 0 for news
    kind TEXT NOT NULL,                      -- name, alias, misspelling, role, credit, place, text, news
    title TEXT NOT NULL,                     -- what to show and mark; '' for a misspelling
    reason TEXT NOT NULL,
    owner INTEGER NOT NULL,                  -- the statement, block or source it was made from, 0 for a name
    -- Final: the latest times of what the row was made from and of all pages that it names.
    gate INTEGER NOT NULL, known TEXT NOT NULL);
CREATE INDEX search_row_page ON search_row (page) WHERE kind = 'name';
CREATE TABLE search_exact (folded TEXT NOT NULL, rank INTEGER NOT NULL, PRIMARY KEY (folded, rank)) WITHOUT ROWID;
CREATE VIRTUAL TABLE search_names USING fts5(name, content='', detail=none, columnsize=0, prefix='1 2 3 4',
    tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE search_texts USING fts5(body, content='', detail=none, columnsize=0, prefix='3 4',
    tokenize='unicode61 remove_diacritics 2');
-- Distinct folded words of both, and in how many rows each stands.
CREATE TABLE search_word (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
