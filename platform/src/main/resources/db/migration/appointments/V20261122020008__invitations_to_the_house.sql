-- A role in the house itself (trainer, official, policy officer, mentor, administrator) waiting for whoever bears the code.
CREATE TABLE house_invitation (
    id           uuid        PRIMARY KEY,
    digest       bytea       NOT NULL UNIQUE CHECK (length(digest) = 32),
    named        text        NOT NULL CHECK (length(trim(named)) BETWEEN 1 AND 200),
    role         text        NOT NULL,
    region       text        NOT NULL CHECK (region = '*' OR region ~ '^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$'),
    decision     text        NOT NULL CHECK (length(trim(decision)) BETWEEN 1 AND 200),
    invited_by   uuid        NOT NULL,
    invited_at   timestamptz NOT NULL,
    valid_until  timestamptz NOT NULL CHECK (valid_until > invited_at AND valid_until <= invited_at + interval '14 days'),
    accepted_at  timestamptz,
    accepted_by  uuid,
    withdrawn_at timestamptz,
    CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
    CONSTRAINT house_invitation_ends_once CHECK (accepted_at IS NULL OR withdrawn_at IS NULL),
    CONSTRAINT house_invitation_for_another CHECK (accepted_by <> invited_by)
);
ALTER TABLE house_invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE house_invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY house_invitation_of_the_house ON house_invitation USING ((SELECT balai_region()) = '*');
CREATE POLICY house_invitation_borne ON house_invitation USING (digest = (SELECT balai_code()));
GRANT SELECT, INSERT ON house_invitation TO balai_app;
GRANT UPDATE (accepted_at, accepted_by, withdrawn_at) ON house_invitation TO balai_app;
