-- Which of several offices somebody acts in. It is a convenience of theirs and gives nothing they do not hold.
CREATE TABLE acting_office (
    person_id      uuid PRIMARY KEY,
    cooperative_id uuid NOT NULL,
    office_id      uuid NOT NULL,
    FOREIGN KEY (cooperative_id, office_id) REFERENCES office
);
ALTER TABLE acting_office ENABLE ROW LEVEL SECURITY;
ALTER TABLE acting_office FORCE ROW LEVEL SECURITY;
CREATE POLICY acting_office_of_oneself ON acting_office USING (person_id = (SELECT balai_person()));
GRANT SELECT, INSERT, UPDATE ON acting_office TO balai_app;
