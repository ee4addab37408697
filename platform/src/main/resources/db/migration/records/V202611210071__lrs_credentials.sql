-- Keys by which other systems write and read here. The secret is random, so its plain hash is enough.
CREATE TABLE lrs_credential (
    id          uuid PRIMARY KEY,
    key         text        NOT NULL UNIQUE CHECK (length(key) BETWEEN 8 AND 64),
    secret_hash bytea       NOT NULL CHECK (length(secret_hash) = 32),
    label       text        NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
    scopes      text[]      NOT NULL CHECK (cardinality(scopes) > 0),
    issued_at   timestamptz NOT NULL,
    revoked_at  timestamptz CHECK (revoked_at >= issued_at)
);

GRANT SELECT, INSERT ON lrs_credential TO balai_app;
GRANT UPDATE (revoked_at) ON lrs_credential TO balai_app;
