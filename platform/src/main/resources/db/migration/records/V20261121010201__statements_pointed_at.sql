-- Ids that some statement points to, here already or not: few, so that a batch sees at once whether anything waits for it.
CREATE TABLE statement_pointed_at (
    id uuid PRIMARY KEY
);
INSERT INTO statement_pointed_at SELECT DISTINCT target FROM statement WHERE target IS NOT NULL;
GRANT SELECT, INSERT ON statement_pointed_at TO balai_app;
