-- An item is never edited: a better one takes its code and the old one is retired, so that old attempts keep theirs.
CREATE TABLE item (
    id uuid PRIMARY KEY,
    course_id uuid NOT NULL REFERENCES course,
    lesson text NOT NULL,
    code text NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
    use text NOT NULL CHECK (use IN ('PLACEMENT', 'EXAM')),
    difficulty double precision NOT NULL CHECK (difficulty BETWEEN -4 AND 4),
    discrimination double precision NOT NULL CHECK (discrimination > 0 AND discrimination <= 4),
    stem text NOT NULL CHECK (length(stem) BETWEEN 1 AND 1000),
    options text[] NOT NULL CHECK (cardinality(options) BETWEEN 2 AND 6),
    answer int NOT NULL CHECK (answer >= 0 AND answer < cardinality(options)),
    explanation text NOT NULL CHECK (length(explanation) BETWEEN 1 AND 2000),
    recorded_at timestamptz NOT NULL,
    retired_at timestamptz
);
CREATE UNIQUE INDEX item_code ON item (course_id, code) WHERE retired_at IS NULL;

CREATE TABLE attempt (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person,
    course_version_id uuid NOT NULL REFERENCES course_version,
    kind text NOT NULL CHECK (kind IN ('PLACEMENT', 'EXAM')),
    seed bigint NOT NULL,
    started_at timestamptz NOT NULL,
    ends_at timestamptz,
    finished_at timestamptz,
    passed boolean,
    CHECK ((kind = 'EXAM') = (ends_at IS NOT NULL)),
    CHECK ((passed IS NULL) OR (finished_at IS NOT NULL AND kind = 'EXAM'))
);
CREATE INDEX attempt_of_person ON attempt (person_id, kind, started_at);
CREATE UNIQUE INDEX attempt_one_open ON attempt (person_id, course_version_id, kind) WHERE finished_at IS NULL;

CREATE TABLE drawn_item (
    id uuid PRIMARY KEY,
    attempt_id uuid NOT NULL REFERENCES attempt,
    position int NOT NULL CHECK (position >= 0),
    item_id uuid NOT NULL REFERENCES item,
    lesson text NOT NULL,
    option_order text NOT NULL CHECK (option_order ~ '^[0-5]{2,6}$'),
    chosen int CHECK (chosen BETWEEN -1 AND 5),
    was_right boolean,
    answered_at timestamptz,
    UNIQUE (attempt_id, position),
    UNIQUE (attempt_id, item_id),
    CHECK ((chosen IS NULL) = (was_right IS NULL) AND (chosen IS NULL) = (answered_at IS NULL))
);

-- An answer once given stands, whoever asks.
CREATE FUNCTION answer_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an answer once given stands' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER answer_stands BEFORE UPDATE ON drawn_item
    FOR EACH ROW WHEN (OLD.chosen IS NOT NULL) EXECUTE FUNCTION answer_stands();

GRANT SELECT, INSERT ON item, attempt, drawn_item TO balai_app;
GRANT UPDATE (retired_at) ON item TO balai_app;
GRANT UPDATE (finished_at, passed) ON attempt TO balai_app;
GRANT UPDATE (chosen, was_right, answered_at) ON drawn_item TO balai_app;
