-- A lost password: one asks for its holder, another confirms, then a code is given out. Only its digest is kept.
CREATE TABLE recovery (
    id             uuid        PRIMARY KEY,
    cooperative_id uuid        REFERENCES cooperative,
    account_id     uuid        NOT NULL REFERENCES user_account,
    person_id      uuid        NOT NULL,
    username       text        NOT NULL,
    asked_by       uuid        NOT NULL,
    asked_at       timestamptz NOT NULL,
    why            text        NOT NULL CHECK (length(trim(why)) BETWEEN 1 AND 500),
    confirmed_by   uuid,
    confirmed_at   timestamptz,
    digest         bytea       UNIQUE CHECK (length(digest) = 32),
    used_at        timestamptz,
    stopped_by     uuid,
    stopped_at     timestamptz,
    CONSTRAINT recovery_takes_three_people CHECK (asked_by <> person_id AND confirmed_by <> person_id AND confirmed_by <> asked_by),
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL) AND (confirmed_at IS NULL) = (digest IS NULL)),
    CHECK ((stopped_by IS NULL) = (stopped_at IS NULL)),
    CHECK (used_at IS NULL OR confirmed_at IS NOT NULL),
    CONSTRAINT recovery_ends_once CHECK (used_at IS NULL OR stopped_at IS NULL)
);
CREATE UNIQUE INDEX recovery_of_account_once ON recovery (account_id) WHERE used_at IS NULL AND stopped_at IS NULL;
ALTER TABLE recovery ENABLE ROW LEVEL SECURITY;
ALTER TABLE recovery FORCE ROW LEVEL SECURITY;
CREATE POLICY recovery_of_cooperative ON recovery USING (cooperative_id = (SELECT balai_cooperative()));
CREATE POLICY recovery_borne ON recovery USING (digest = (SELECT balai_code()));
CREATE POLICY recovery_of_the_house ON recovery USING (cooperative_id IS NULL AND (SELECT balai_region()) = '*');
CREATE POLICY recovery_seen ON recovery FOR SELECT
    USING (CASE WHEN (SELECT balai_region()) IS NULL OR cooperative_id IS NULL THEN false
                ELSE balai_sees(cooperative_id) END);
GRANT SELECT, INSERT ON recovery TO balai_app;
GRANT UPDATE (confirmed_by, confirmed_at, digest, used_at, stopped_by, stopped_at) ON recovery TO balai_app;
