-- Units of content packages that a learner is done with, each where it stands behind a lesson's steps.
CREATE TABLE unit_done (
    person_id uuid NOT NULL REFERENCES person,
    course_id uuid NOT NULL REFERENCES course,
    lesson text NOT NULL,
    unit_id uuid NOT NULL,
    done_at timestamptz NOT NULL,
    PRIMARY KEY (person_id, course_id, lesson, unit_id)
);

GRANT SELECT, INSERT ON unit_done TO balai_app;
