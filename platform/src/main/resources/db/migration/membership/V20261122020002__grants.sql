-- Who gave whom what, when, by which decision and why. Nothing here is ever changed or removed.
CREATE TABLE grant_line (
    id             uuid        PRIMARY KEY,
    at             timestamptz NOT NULL,
    kind           text        NOT NULL CHECK (kind ~ '^[A-Z_]{3,40}$'),
    given_by       uuid        NOT NULL,
    given_to       uuid,
    named          text        NOT NULL CHECK (length(named) <= 200),
    cooperative_id uuid        REFERENCES cooperative,
    what           text        NOT NULL CHECK (length(what) <= 100),
    until          date,
    decision       text        NOT NULL CHECK (length(decision) <= 200),
    why            text        NOT NULL CHECK (length(why) <= 500)
);
CREATE INDEX grant_line_of_cooperative ON grant_line (cooperative_id, at DESC);
CREATE INDEX grant_line_by_time ON grant_line (at DESC);

ALTER TABLE grant_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE grant_line FORCE ROW LEVEL SECURITY;
CREATE POLICY grant_line_of_cooperative ON grant_line FOR SELECT USING (cooperative_id = (SELECT balai_cooperative()));
CREATE POLICY grant_line_seen ON grant_line FOR SELECT
    USING (CASE WHEN (SELECT balai_region()) IS NULL THEN false
                WHEN cooperative_id IS NULL THEN (SELECT balai_region()) = '*'
                ELSE balai_sees(cooperative_id) END);
CREATE POLICY grant_line_written ON grant_line FOR INSERT
    WITH CHECK (cooperative_id IS NULL OR cooperative_id = (SELECT balai_cooperative()));
GRANT SELECT, INSERT ON grant_line TO balai_app;
