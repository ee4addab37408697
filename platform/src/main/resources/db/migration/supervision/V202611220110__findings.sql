-- What a supervisor (pengawas) found, perhaps about a journal. It is never edited: the board answers it beside.
CREATE TABLE finding (
    cooperative_id uuid        NOT NULL REFERENCES book,
    id             uuid        NOT NULL,
    journal_id     uuid,
    words          text        NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    written_by     uuid        NOT NULL,
    written_at     timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, journal_id) REFERENCES journal
);

-- What the board says to it, once.
CREATE TABLE finding_answer (
    cooperative_id uuid        NOT NULL,
    finding_id     uuid        NOT NULL,
    words          text        NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    answered_by    uuid        NOT NULL,
    answered_at    timestamptz NOT NULL,
    CONSTRAINT finding_answered_once PRIMARY KEY (cooperative_id, finding_id),
    FOREIGN KEY (cooperative_id, finding_id) REFERENCES finding
);

DO $$
DECLARE
    tenant text;
BEGIN
    FOREACH tenant IN ARRAY ARRAY['finding', 'finding_answer'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant);
        EXECUTE format('CREATE POLICY %I ON %I USING (cooperative_id = (SELECT balai_cooperative()))',
            tenant || '_of_cooperative', tenant);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO balai_app', tenant);
    END LOOP;
END $$;
