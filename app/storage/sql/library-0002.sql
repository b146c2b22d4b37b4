-- SPDX-License-Identifier: GPL-3.0-or-later
-- Step 2: several viewers, each with a progress of their own. The one who read alone is the first.

CREATE TABLE viewer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,               -- '' until the first viewer is given one
    season INTEGER NOT NULL,          -- the last episode watched
    number INTEGER NOT NULL,          -- 0: nothing watched; -1: not asked yet
    changed INTEGER NOT NULL,
    watching INTEGER NOT NULL);       -- 1: watches now; several watch together

INSERT INTO viewer (id, name, season, number, changed, watching)
    SELECT 1, '', season, number, changed, 1 FROM progress;
INSERT INTO viewer (id, name, season, number, changed, watching)
    SELECT 1, '', 0, -1, 0, 1 WHERE NOT EXISTS (SELECT 1 FROM progress);

DROP TABLE progress;
