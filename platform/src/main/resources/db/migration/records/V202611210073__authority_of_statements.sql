-- Who vouches for a statement: a system that may read its own alone is shown by this, never by what is mentioned,
-- since a statement about a statement is found by what that one mentions.
ALTER TABLE statement ADD COLUMN authority uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
CREATE INDEX statement_by_authority ON statement (authority, stored);
