CREATE TABLE qualification (
    id                 uuid PRIMARY KEY,
    person_id          uuid NOT NULL,
    competency         text NOT NULL,
    level              int  NOT NULL CHECK (level BETWEEN 1 AND 9),
    certificate_id     uuid NOT NULL,
    certificate_number text NOT NULL,
    earned_on          date NOT NULL,
    valid_until        date NOT NULL CHECK (valid_until >= earned_on),
    lapsed_at          timestamptz,
    lapsed_why         text,
    CONSTRAINT qualification_once_by_certificate UNIQUE (certificate_id, competency),
    CHECK ((lapsed_at IS NULL) = (lapsed_why IS NULL))
);
CREATE INDEX qualification_of_person ON qualification (person_id);

-- A version of the policy is complete, begins on a day, and is never edited: a change is the next version.
CREATE TABLE policy_version (
    version     int  PRIMARY KEY CHECK (version > 0),
    valid_from  date NOT NULL,
    legal_basis text NOT NULL,
    decision    text NOT NULL
);

CREATE TABLE role_action (
    version int  NOT NULL REFERENCES policy_version,
    role    text NOT NULL,
    action  text NOT NULL,
    PRIMARY KEY (version, role, action)
);

-- Above a limit a second person must approve.
CREATE TABLE role_limit (
    version     int    NOT NULL REFERENCES policy_version,
    role        text   NOT NULL,
    action      text   NOT NULL,
    per_journal bigint NOT NULL CHECK (per_journal > 0),
    per_day     bigint NOT NULL CHECK (per_day >= per_journal),
    PRIMARY KEY (version, role, action)
);

CREATE TABLE action_competency (
    version    int  NOT NULL REFERENCES policy_version,
    action     text NOT NULL,
    competency text NOT NULL,
    min_level  int  NOT NULL CHECK (min_level BETWEEN 1 AND 9),
    grace_days int  NOT NULL CHECK (grace_days BETWEEN 0 AND 90),
    PRIMARY KEY (version, action, competency)
);

INSERT INTO policy_version VALUES
    (1, '2025-01-01', 'UU 25/1992 Pasal 32 dan 38; AD/ART', 'Kebijakan awal kewenangan pembukuan');
INSERT INTO role_action
SELECT 1, role, action
FROM (VALUES ('BENDAHARA', ARRAY['JOURNAL_POST','JOURNAL_REVERSE','JOURNAL_IMPORT','PERIOD_CLOSE','PERIOD_REOPEN','MEMBER_ADMIT','BOOKS_READ']),
             ('KETUA', ARRAY['JOURNAL_APPROVE','OFFICER_APPOINT','MEMBER_ADMIT','BOOKS_READ']),
             ('SEKRETARIS', ARRAY['MEMBER_ADMIT','BOOKS_READ']),
             ('PENGAWAS', ARRAY['BOOKS_READ'])) AS policy (role, actions),
     unnest(actions) AS action;
INSERT INTO role_limit VALUES
    (1, 'BENDAHARA', 'JOURNAL_POST', 25000000, 100000000),
    (1, 'BENDAHARA', 'JOURNAL_REVERSE', 25000000, 100000000);
INSERT INTO action_competency VALUES
    (1, 'JOURNAL_POST', 'PEMBUKUAN', 2, 0),
    (1, 'JOURNAL_REVERSE', 'PEMBUKUAN', 2, 0),
    (1, 'PERIOD_CLOSE', 'PEMBUKUAN', 2, 0),
    (1, 'PERIOD_REOPEN', 'PEMBUKUAN', 2, 0);

GRANT SELECT, INSERT ON qualification TO balai_app;
GRANT UPDATE (lapsed_at, lapsed_why) ON qualification TO balai_app;
GRANT SELECT ON policy_version, role_action, role_limit, action_competency TO balai_app;
