-- To whom statements and documents belong: the house itself, or another organisation that keeps its records here.
CREATE FUNCTION balai_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('balai.organisation', true), '')::uuid $$;

CREATE TABLE lrs_organisation (
    id       uuid        PRIMARY KEY,
    name     text        NOT NULL UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 200),
    added_at timestamptz NOT NULL
);
INSERT INTO lrs_organisation VALUES ('00000000-0000-7000-8000-000000000001', 'Balai', now());
GRANT SELECT, INSERT ON lrs_organisation TO balai_app;

-- A limit that is not set does not hold the credential back.
ALTER TABLE lrs_credential
    ADD COLUMN organisation uuid NOT NULL DEFAULT '00000000-0000-7000-8000-000000000001' REFERENCES lrs_organisation,
    ADD COLUMN requests_per_minute integer CHECK (requests_per_minute > 0),
    ADD COLUMN megabytes_per_day integer CHECK (megabytes_per_day > 0);
ALTER TABLE lrs_credential ALTER COLUMN organisation DROP DEFAULT;

-- Statements are read by conditions that name the organisation: a policy for reading would keep the planner from the
-- index of mentions, whose operators it does not take for leakproof. Writing is fenced by policies.
ALTER TABLE statement ADD COLUMN organisation uuid NOT NULL DEFAULT '00000000-0000-7000-8000-000000000001';
CREATE INDEX statement_of_organisation ON statement (organisation, stored, id)
    WHERE organisation <> '00000000-0000-7000-8000-000000000001';
ALTER TABLE statement ENABLE ROW LEVEL SECURITY;
ALTER TABLE statement FORCE ROW LEVEL SECURITY;
CREATE POLICY statement_read ON statement FOR SELECT USING (true);
CREATE POLICY statement_written ON statement FOR INSERT WITH CHECK (organisation = (SELECT balai_organisation()));
CREATE POLICY statement_changed ON statement FOR UPDATE USING (organisation = (SELECT balai_organisation()));

-- Two organisations may keep the same statement; each knows of its own alone.
ALTER TABLE statement_id ADD COLUMN organisation uuid NOT NULL DEFAULT '00000000-0000-7000-8000-000000000001';
ALTER TABLE statement_voided ADD COLUMN organisation uuid NOT NULL DEFAULT '00000000-0000-7000-8000-000000000001';
ALTER TABLE xapi_activity ADD COLUMN organisation uuid NOT NULL DEFAULT '00000000-0000-7000-8000-000000000001';
ALTER TABLE xapi_document ADD COLUMN organisation uuid NOT NULL DEFAULT '00000000-0000-7000-8000-000000000001';
ALTER TABLE statement_id DROP CONSTRAINT statement_id_pkey, ADD PRIMARY KEY (id, organisation);
ALTER TABLE statement_voided DROP CONSTRAINT statement_voided_pkey, ADD PRIMARY KEY (id, organisation);
ALTER TABLE xapi_activity DROP CONSTRAINT xapi_activity_pkey, ADD PRIMARY KEY (iri, organisation);
ALTER TABLE xapi_document DROP CONSTRAINT xapi_document_pkey, ADD PRIMARY KEY (scope, name, organisation);

-- Whose state or profile a document is, by the fingerprint of the agent, so that a person can be found in them.
ALTER TABLE xapi_document ADD COLUMN agent uuid;
CREATE INDEX xapi_document_of_agent ON xapi_document (agent) WHERE agent IS NOT NULL;

DO $$
DECLARE kept text;
BEGIN
    FOREACH kept IN ARRAY ARRAY['statement_id', 'statement_voided', 'xapi_activity', 'xapi_document'] LOOP
        EXECUTE format('ALTER TABLE %I ALTER COLUMN organisation SET DEFAULT balai_organisation()', kept);
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
        EXECUTE format('CREATE POLICY %I ON %I USING (organisation = (SELECT balai_organisation()))',
                       kept || '_of_organisation', kept);
    END LOOP;
END $$;
