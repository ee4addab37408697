-- A signed-in browser, so that nobody has to sign in again because the server was restarted.
CREATE TABLE browser_session (
    digest bytea PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES user_account,
    begun_at timestamptz NOT NULL,
    valid_until timestamptz NOT NULL,
    ended_at timestamptz
);
CREATE INDEX browser_session_account ON browser_session (account_id);
GRANT SELECT, INSERT, UPDATE ON browser_session TO balai_app;
