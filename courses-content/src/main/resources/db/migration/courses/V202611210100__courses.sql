CREATE TABLE course (
    id uuid PRIMARY KEY,
    slug text NOT NULL UNIQUE CHECK (length(slug) <= 80 AND slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    draft jsonb NOT NULL,
    edited_at timestamptz NOT NULL,
    published int NOT NULL DEFAULT 0 CHECK (published >= 0),
    current_version uuid,
    changed boolean NOT NULL
);

-- What learners were taught stays as it was: nobody may change or delete a version.
CREATE TABLE course_version (
    id uuid PRIMARY KEY,
    course_id uuid NOT NULL REFERENCES course DEFERRABLE INITIALLY DEFERRED,
    number int NOT NULL CHECK (number > 0),
    competency text NOT NULL,
    level int NOT NULL CHECK (level BETWEEN 1 AND 5),
    content jsonb NOT NULL,
    published_at timestamptz NOT NULL,
    published_by uuid REFERENCES person,
    UNIQUE (course_id, number)
);
CREATE INDEX course_version_competency ON course_version (competency, level);

ALTER TABLE course ADD FOREIGN KEY (current_version) REFERENCES course_version DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE announced_course (
    slug text PRIMARY KEY CHECK (length(slug) <= 80 AND slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    summary text NOT NULL,
    audience text NOT NULL,
    topics text[] NOT NULL,
    minutes int NOT NULL CHECK (minutes > 0)
);

GRANT SELECT, INSERT, UPDATE ON course, announced_course TO balai_app;
GRANT SELECT, INSERT ON course_version TO balai_app;
