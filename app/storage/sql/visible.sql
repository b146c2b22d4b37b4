-- SPDX-License-Identifier: GPL-3.0-or-later
-- The choke point. A connection to a pack writes the viewpoint into this table, and every query reads the
-- visible_* views below, never a base table. A test reads all SQL of the program to hold it to that.
CREATE TEMP TABLE viewpoint (id INTEGER PRIMARY KEY CHECK (id = 1), watched INTEGER NOT NULL, as_of TEXT NOT NULL,
    all_titles INTEGER NOT NULL, opened_page INTEGER NOT NULL, opened_gate INTEGER NOT NULL);
INSERT INTO viewpoint VALUES (1, 0, '0001-01-01', 0, 0, 0);
