-- SPDX-License-Identifier: GPL-3.0-or-later
-- The reader's own database, step 1. A step is never changed once released; what is new comes in the next one.
-- Moments are milliseconds since 1970, UTC.

-- One row: how far the reader has watched. Season and number 0: nothing watched, but answered.
CREATE TABLE progress (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    season INTEGER NOT NULL,
    number INTEGER NOT NULL,
    changed INTEGER NOT NULL);

-- Pages that were opened, each once. seq orders visits of the same moment.
CREATE TABLE visit (
    ref TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    times INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX visit_latest ON visit (at, seq);

CREATE TABLE value (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE feed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    url TEXT NOT NULL UNIQUE,
    enabled INTEGER NOT NULL,
    words TEXT NOT NULL,              -- JSON array of words or phrases
    etag TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    validators_url TEXT NOT NULL DEFAULT '',
    last_fetched INTEGER,
    last_error TEXT NOT NULL DEFAULT '',
    last_status INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    next_attempt INTEGER NOT NULL DEFAULT 0);

CREATE TABLE item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    clean_link TEXT NOT NULL,         -- for recognising a story: without tracking; '' when there is none
    story TEXT NOT NULL,              -- folded title and day; '' when it has no title
    author TEXT NOT NULL,
    publisher TEXT NOT NULL,
    html TEXT NOT NULL,               -- sanitised
    body TEXT NOT NULL,               -- plain text of html, for filters
    published INTEGER,
    first_seen INTEGER NOT NULL,
    sort INTEGER NOT NULL);           -- published, else first_seen
CREATE INDEX item_newest ON item (sort, id);
CREATE INDEX item_link ON item (clean_link) WHERE clean_link <> '';
CREATE INDEX item_story ON item (story) WHERE story <> '';

-- Under which name which feed brought it. One story of several feeds is one item with several rows here.
CREATE TABLE item_source (
    feed INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
    name TEXT NOT NULL,               -- 'guid:', 'link:' or 'story:' and the value
    item INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
    PRIMARY KEY (feed, name)) WITHOUT ROWID;
CREATE INDEX item_source_item ON item_source (item, feed);

-- The reader's own marks; no fetch writes here. A deleted item keeps its row, so that it stays away.
CREATE TABLE item_state (
    item INTEGER PRIMARY KEY REFERENCES item ON DELETE CASCADE,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL);
CREATE INDEX item_state_starred ON item_state (item) WHERE starred = 1;

-- The same for the pack's news, by the source's id.
CREATE TABLE archive_state (
    source TEXT PRIMARY KEY,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL) WITHOUT ROWID;
