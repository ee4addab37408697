-- Leave to bring in the books of the past, for one person, for a while: by whom and since when stays.
CREATE TABLE migration_grant (
    cooperative_id uuid        NOT NULL REFERENCES book,
    id             uuid        NOT NULL,
    person_id      uuid        NOT NULL,
    granted_by     uuid        NOT NULL,
    granted_at     timestamptz NOT NULL,
    until          timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    CONSTRAINT migration_grant_ends CHECK (until > granted_at AND until <= granted_at + interval '30 days')
);
ALTER TABLE migration_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE migration_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY migration_grant_of_cooperative ON migration_grant USING (cooperative_id = (SELECT balai_cooperative()));
GRANT SELECT, INSERT ON migration_grant TO balai_app;
