CREATE TABLE person (
    id uuid PRIMARY KEY,
    full_name text NOT NULL CHECK (length(trim(full_name)) BETWEEN 1 AND 200),
    salutation text NOT NULL CHECK (salutation IN ('', 'Bu', 'Pak')),
    recorded_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE user_account (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person,
    username text NOT NULL UNIQUE CHECK (username = lower(username) AND username ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
    password_hash text NOT NULL,
    roles text NOT NULL DEFAULT '',
    region text NOT NULL DEFAULT '',
    disabled_at timestamptz,
    recorded_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX user_account_person ON user_account (person_id);

-- Only the digest of a token is kept: who reads this table cannot use one.
CREATE TABLE access_token (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES user_account,
    digest bytea NOT NULL UNIQUE,
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 80),
    valid_until date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz
);
CREATE INDEX access_token_account ON access_token (account_id);

CREATE TABLE setup_link (
    digest bytea PRIMARY KEY,
    valid_until timestamptz NOT NULL,
    used_at timestamptz
);

GRANT SELECT, INSERT, UPDATE ON person, user_account, access_token, setup_link TO balai_app;
