-- What waits may be the mirror image of a journal in the books; absent where it is a journal of its own.
ALTER TABLE approval_request ADD COLUMN reverses uuid,
    ADD CONSTRAINT approval_takes_back_a_journal_of_these_books FOREIGN KEY (cooperative_id, reverses) REFERENCES journal;
