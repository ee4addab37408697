-- Each statement id once, over all partitions; a statement is found through it.
CREATE TABLE statement_id (
    id     uuid PRIMARY KEY,
    stored timestamptz NOT NULL
);

-- Statements as they were received, with our stamps. Append-only: what a statement said never changes.
-- mentions is derived: hashes of whom and what it mentions, and of what its target mentions.
CREATE TABLE statement (
    id       uuid        NOT NULL,
    stored   timestamptz NOT NULL,
    target   uuid,
    mentions uuid[]      NOT NULL,
    json     json        NOT NULL,
    PRIMARY KEY (stored, id)
) PARTITION BY RANGE (stored);

CREATE INDEX statement_by_target ON statement (target) WHERE target IS NOT NULL;
CREATE INDEX statement_by_mention ON statement USING gin (mentions) WITH (gin_pending_list_limit = 1024);

CREATE TABLE statement_other PARTITION OF statement DEFAULT;
DO $$
BEGIN
    FOR year IN 2026..2036 LOOP
        EXECUTE format('CREATE TABLE statement_%s PARTITION OF statement FOR VALUES FROM (%L) TO (%L)',
                       year, year || '-01-01T00:00:00Z', year + 1 || '-01-01T00:00:00Z');
    END LOOP;
END $$;

-- A statement is voided by naming it here, even before it has arrived; it is never deleted.
CREATE TABLE statement_voided (
    id        uuid PRIMARY KEY,
    voided_by uuid NOT NULL
);

-- What the store knows of an activity from all statements about it.
CREATE TABLE xapi_activity (
    iri        text PRIMARY KEY,
    definition json NOT NULL
);

-- What came with statements, in parts so that neither side ever holds a whole file in memory.
CREATE TABLE xapi_attachment (
    sha2  text    NOT NULL,
    part  integer NOT NULL,
    bytes bytea   NOT NULL CHECK (length(bytes) <= 1048576),
    PRIMARY KEY (sha2, part)
);

GRANT SELECT, INSERT ON statement_id, statement, statement_voided, xapi_attachment TO balai_app;
GRANT UPDATE (mentions) ON statement TO balai_app;
GRANT DELETE ON statement_voided TO balai_app;
GRANT SELECT, INSERT, UPDATE ON xapi_activity TO balai_app;
