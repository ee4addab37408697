-- Statements as they were received, with our stamps. Append-only: what a statement said never changes.
CREATE SEQUENCE statement_seq AS bigint CACHE 1;

-- Each id once, over all partitions.
CREATE TABLE statement_id (
    id     uuid PRIMARY KEY,
    stored timestamptz NOT NULL
);

CREATE TABLE statement (
    id       uuid        NOT NULL,
    stored   timestamptz NOT NULL,
    seq      bigint      NOT NULL DEFAULT nextval('statement_seq'),
    target   uuid,
    mentions uuid[]      NOT NULL,
    json     json        NOT NULL,
    PRIMARY KEY (stored, seq)
) PARTITION BY RANGE (stored);

CREATE INDEX statement_by_id ON statement (id);
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
    id uuid PRIMARY KEY,
    by uuid NOT NULL
);

GRANT USAGE ON SEQUENCE statement_seq TO balai_app;
GRANT SELECT, INSERT ON statement_id, statement, statement_voided TO balai_app;
GRANT UPDATE (mentions) ON statement TO balai_app;
