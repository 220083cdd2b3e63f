-- Times are milliseconds; moments are milliseconds since 1970 in UTC with the zone that the clock on the wall was in.
CREATE TABLE sessions (
    key            INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    routine        TEXT,
    variant        TEXT,
    name           TEXT NOT NULL,
    version        TEXT NOT NULL,
    began_ms       INTEGER NOT NULL,
    began_offset_s INTEGER NOT NULL,
    began_zone     TEXT NOT NULL,
    ended_ms       INTEGER,
    ended_offset_s INTEGER,
    ended_zone     TEXT,
    ending         TEXT NOT NULL,
    effort         INTEGER CHECK (effort BETWEEN 0 AND 10),
    note           TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_by_time ON sessions (began_ms);

CREATE TABLE items (
    session    INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    place      INTEGER NOT NULL,
    exercise   TEXT NOT NULL,
    instead_of TEXT,
    reason     TEXT,
    PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE sets (
    session         INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    place           INTEGER NOT NULL,
    item            INTEGER NOT NULL,
    exercise        TEXT NOT NULL,
    set_number      INTEGER NOT NULL,
    side            TEXT,
    prescribed_reps INTEGER,
    prescribed_ms   INTEGER NOT NULL,
    done_reps       INTEGER,
    done_ms         INTEGER NOT NULL,
    tempo           TEXT,
    load            TEXT,
    PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE pain (
    session  INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    felt     TEXT NOT NULL,
    exercise TEXT,
    side     TEXT,
    nrs      INTEGER NOT NULL CHECK (nrs BETWEEN 0 AND 10),
    PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID;

-- Where an open session goes on.
CREATE TABLE journal (
    session INTEGER PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,
    step    INTEGER NOT NULL,
    into_ms INTEGER NOT NULL,
    plan    TEXT NOT NULL
) STRICT;
