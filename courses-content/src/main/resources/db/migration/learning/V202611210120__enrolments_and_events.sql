-- Rows of a person, not of a cooperative: nobody but the learner's own pages asks for them.
CREATE TABLE enrolment (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person,
    course_id uuid NOT NULL REFERENCES course,
    course_version_id uuid NOT NULL REFERENCES course_version,
    enrolled_at timestamptz NOT NULL,
    UNIQUE (person_id, course_id)
);

-- What happened in the player, by the client's id, so that an event sent twice counts once.
CREATE TABLE learning_event (
    person_id uuid NOT NULL REFERENCES person,
    id uuid NOT NULL,
    type text NOT NULL CHECK (type IN ('OPENED', 'ANSWERED')),
    course_id uuid NOT NULL REFERENCES course,
    lesson text NOT NULL,
    step int CHECK (step > 0),
    chosen int CHECK (chosen >= 0),
    was_right boolean,
    happened_at timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    device text NOT NULL CHECK (length(device) <= 64),
    sequence bigint NOT NULL,
    PRIMARY KEY (person_id, id),
    CHECK ((type = 'ANSWERED') = (step IS NOT NULL AND chosen IS NOT NULL AND was_right IS NOT NULL))
);
CREATE INDEX learning_event_answers ON learning_event (person_id, course_id, lesson, step) WHERE type = 'ANSWERED';

CREATE TABLE finished_lesson (
    person_id uuid NOT NULL REFERENCES person,
    course_id uuid NOT NULL REFERENCES course,
    lesson text NOT NULL,
    finished_at timestamptz NOT NULL,
    PRIMARY KEY (person_id, course_id, lesson)
);

CREATE TABLE repeat (
    person_id uuid NOT NULL REFERENCES person,
    course_id uuid NOT NULL REFERENCES course,
    lesson text NOT NULL,
    step int NOT NULL CHECK (step > 0),
    due_on date NOT NULL,
    days int NOT NULL CHECK (days > 0),
    PRIMARY KEY (person_id, course_id, lesson, step)
);

GRANT SELECT, INSERT ON enrolment, learning_event, finished_lesson TO balai_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON repeat TO balai_app;
