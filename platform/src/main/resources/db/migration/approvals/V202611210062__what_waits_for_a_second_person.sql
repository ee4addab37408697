-- A journal above its drafter's limit, waiting. Nothing of it is in the books until somebody else approves.
CREATE TABLE approval_request (
    cooperative_id  uuid        NOT NULL REFERENCES book,
    id              uuid        NOT NULL,
    idempotency_key text        NOT NULL CHECK (length(idempotency_key) BETWEEN 1 AND 100),
    journal         jsonb       NOT NULL,
    amount          bigint      NOT NULL CHECK (amount > 0),
    drafted_by      uuid        NOT NULL,
    drafted_at      timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    CONSTRAINT approval_asked_once UNIQUE (cooperative_id, idempotency_key)
);

-- The answer, given once: two officers answering at once leave one answer.
CREATE TABLE approval_answer (
    cooperative_id uuid        NOT NULL,
    request_id     uuid        NOT NULL,
    approved       boolean     NOT NULL,
    answered_by    uuid        NOT NULL,
    answered_at    timestamptz NOT NULL,
    why            text        NOT NULL CHECK (length(why) <= 500),
    journal_id     uuid,
    CONSTRAINT approval_answered_once PRIMARY KEY (cooperative_id, request_id),
    FOREIGN KEY (cooperative_id, request_id) REFERENCES approval_request,
    FOREIGN KEY (cooperative_id, journal_id) REFERENCES journal,
    CONSTRAINT approval_leaves_a_journal CHECK (approved = (journal_id IS NOT NULL)),
    CONSTRAINT rejection_has_a_reason CHECK (approved OR length(why) > 0)
);

DO $$
DECLARE
    tenant text;
BEGIN
    FOREACH tenant IN ARRAY ARRAY['approval_request', 'approval_answer'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant);
        EXECUTE format('CREATE POLICY %I ON %I USING (cooperative_id = (SELECT balai_cooperative()))',
            tenant || '_of_cooperative', tenant);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO balai_app', tenant);
    END LOOP;
END $$;
