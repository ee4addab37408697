-- A journal being written, as far as it got: outside the books, kept so that a broken link loses nothing. It belongs to the
-- cooperative, so that a colleague who may post can carry on where somebody stopped.
CREATE TABLE journal_draft (
    cooperative_id uuid        NOT NULL REFERENCES book,
    id             uuid        NOT NULL,
    drafted_by     uuid        NOT NULL,
    kept_at        timestamptz NOT NULL,
    sketch         jsonb       NOT NULL CHECK (octet_length(sketch::text) <= 65536),
    PRIMARY KEY (cooperative_id, id)
);

ALTER TABLE journal_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE journal_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY journal_draft_of_cooperative ON journal_draft USING (cooperative_id = (SELECT balai_cooperative()));

GRANT SELECT, INSERT, DELETE ON journal_draft TO balai_app;
GRANT UPDATE (kept_at, sketch) ON journal_draft TO balai_app;
