-- Issued once and never changed; a revocation is a fact of its own.
CREATE TABLE certificate (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE CHECK (number ~ '^[A-Z0-9]{2,8}-\d{4}-\d{2,6}-\d{6,}$'),
    code text NOT NULL UNIQUE CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    person_id uuid NOT NULL REFERENCES person,
    holder text NOT NULL CHECK (length(holder) BETWEEN 1 AND 200),
    course_version_id uuid NOT NULL REFERENCES course_version,
    attempt_id uuid NOT NULL UNIQUE REFERENCES attempt,
    competency text NOT NULL,
    level int NOT NULL CHECK (level BETWEEN 1 AND 5),
    title text NOT NULL,
    issuer text NOT NULL,
    issuer_region text NOT NULL,
    issued_on date NOT NULL,
    valid_until date NOT NULL CHECK (valid_until >= issued_on),
    issued_at timestamptz NOT NULL
);
CREATE INDEX certificate_of_person ON certificate (person_id, issued_on);

CREATE TABLE certificate_revocation (
    certificate_id uuid PRIMARY KEY REFERENCES certificate,
    revoked_at timestamptz NOT NULL,
    revoked_by uuid NOT NULL REFERENCES person,
    reason text NOT NULL CHECK (length(reason) BETWEEN 10 AND 500)
);

-- The last number of each series; its row is held until the certificate is committed, so that no number is skipped.
CREATE TABLE certificate_series (
    prefix text NOT NULL,
    year int NOT NULL,
    region text NOT NULL,
    last int NOT NULL CHECK (last > 0),
    PRIMARY KEY (prefix, year, region)
);

GRANT SELECT, INSERT ON certificate, certificate_revocation TO balai_app;
GRANT SELECT, INSERT, UPDATE (last) ON certificate_series TO balai_app;
