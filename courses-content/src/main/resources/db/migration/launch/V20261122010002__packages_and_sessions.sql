-- A content package as it was brought in: what it says of itself lies here, its files in a folder of its own.
CREATE TABLE content_package (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('CMI5', 'SCORM12')),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    structure jsonb NOT NULL,
    imported_by uuid NOT NULL REFERENCES person,
    imported_at timestamptz NOT NULL
);

CREATE TABLE content_unit (
    id uuid PRIMARY KEY,
    package_id uuid NOT NULL REFERENCES content_package
);
CREATE INDEX content_unit_package ON content_unit (package_id);

-- Somebody takes a package (cmi5: registration). Rows of a person, not of a cooperative.
CREATE TABLE content_registration (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person,
    package_id uuid NOT NULL REFERENCES content_package,
    registered_at timestamptz NOT NULL,
    UNIQUE (person_id, package_id)
);

-- How far a registration is in a unit.
CREATE TABLE content_result (
    registration_id uuid NOT NULL REFERENCES content_registration,
    unit_id uuid NOT NULL REFERENCES content_unit,
    completed boolean NOT NULL DEFAULT false,
    passed boolean NOT NULL DEFAULT false,
    waived boolean NOT NULL DEFAULT false,
    -- what a SCORM unit keeps from one sitting to the next
    data jsonb,
    PRIMARY KEY (registration_id, unit_id)
);

-- Blocks and courses about which satisfied has been said: once each (cmi5 9.3.9).
CREATE TABLE content_satisfied (
    registration_id uuid NOT NULL REFERENCES content_registration,
    part_id uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (registration_id, part_id)
);

-- One launch of one unit. The secret is random, so its plain hash is enough.
CREATE TABLE content_session (
    id uuid PRIMARY KEY,
    registration_id uuid NOT NULL REFERENCES content_registration,
    unit_id uuid NOT NULL REFERENCES content_unit,
    course text NOT NULL,
    lesson text NOT NULL,
    mode text NOT NULL CHECK (mode IN ('Normal', 'Browse', 'Review')),
    launched_at timestamptz NOT NULL,
    secret_hash bytea CHECK (length(secret_hash) = 32),
    preferences_read boolean NOT NULL DEFAULT false,
    initialized_at timestamptz,
    completed boolean NOT NULL DEFAULT false,
    passed boolean NOT NULL DEFAULT false,
    failed boolean NOT NULL DEFAULT false,
    last_at timestamptz NOT NULL,
    ending text CHECK (ending IN ('TERMINATED', 'ABANDONED'))
);
CREATE INDEX content_session_open ON content_session (registration_id) WHERE ending IS NULL;

GRANT SELECT, INSERT ON content_package, content_unit, content_registration, content_satisfied TO balai_app;
GRANT SELECT, INSERT, UPDATE ON content_result, content_session TO balai_app;
