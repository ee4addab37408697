-- Whoever bears a code may see what it stands for, before anybody knows who they are.
CREATE FUNCTION balai_code() RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT decode(nullif(current_setting('balai.code', true), ''), 'hex') $$;

-- An office waiting for whoever bears the code. Only the digest of the code is kept.
CREATE TABLE invitation (
    cooperative_id uuid        NOT NULL REFERENCES cooperative,
    id             uuid        NOT NULL,
    digest         bytea       NOT NULL UNIQUE CHECK (length(digest) = 32),
    named          text        NOT NULL CHECK (length(trim(named)) BETWEEN 1 AND 200),
    role           text        NOT NULL,
    held_from      date        NOT NULL,
    held_to        date        NOT NULL CHECK (held_to >= held_from),
    decision       text        NOT NULL CHECK (length(decision) BETWEEN 1 AND 200),
    invited_by     uuid        NOT NULL,
    invited_at     timestamptz NOT NULL,
    valid_until    timestamptz NOT NULL CHECK (valid_until > invited_at AND valid_until <= invited_at + interval '14 days'),
    accepted_at    timestamptz,
    accepted_by    uuid,
    withdrawn_at   timestamptz,
    PRIMARY KEY (cooperative_id, id),
    CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
    CONSTRAINT invitation_ends_once CHECK (accepted_at IS NULL OR withdrawn_at IS NULL),
    CONSTRAINT invitation_for_another CHECK (accepted_by <> invited_by)
);
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY invitation_of_cooperative ON invitation USING (cooperative_id = (SELECT balai_cooperative()));
CREATE POLICY invitation_borne ON invitation FOR SELECT USING (digest = (SELECT balai_code()));
GRANT SELECT, INSERT ON invitation TO balai_app;
GRANT UPDATE (accepted_at, accepted_by, withdrawn_at) ON invitation TO balai_app;
