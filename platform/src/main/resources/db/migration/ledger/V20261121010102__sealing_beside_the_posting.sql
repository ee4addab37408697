-- Sealing takes turns with sealing only: whoever posts holds the book's key, which this lock leaves alone.
DO $$
BEGIN
    EXECUTE replace(pg_get_functiondef('ledger_seal'::regproc), 'FOR UPDATE', 'FOR NO KEY UPDATE');
END $$;

-- When the books are due to be sealed and checked, and which node is at it: a list apart from the other background work,
-- which may keep its one thread busy for minutes.
CREATE TABLE ledger_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON ledger_tasks TO balai_app;

CREATE FUNCTION ledger_posted_on(p_cooperative uuid, p_person uuid, p_day date) RETURNS bigint LANGUAGE sql VOLATILE AS
$$
    SELECT coalesce(sum(amount), 0)::bigint FROM journal
    WHERE cooperative_id = p_cooperative AND posted_by = p_person AND recorded_on = p_day AND alone
$$;

-- What somebody posted on a day without a second person's approval. Until the transaction ends nobody posts as the same
-- person past it: amounts that are small beside what the day has left run side by side, any other waits for them and
-- alone. What turns out larger than it looked waits too, at the risk of a deadlock, which is tried again.
CREATE FUNCTION ledger_hold_day(p_cooperative uuid, p_person uuid, p_day date, p_amount bigint, p_per_day bigint)
RETURNS bigint LANGUAGE plpgsql AS
$$
DECLARE
    v_key bigint := hashtextextended(p_cooperative::text || p_person::text, 0);
    v_posted bigint := 0;
BEGIN
    FOR look IN 1..2 LOOP
        IF p_amount < p_per_day / 100 THEN
            v_posted := ledger_posted_on(p_cooperative, p_person, p_day);
        END IF;
        EXIT WHEN p_amount >= (p_per_day - v_posted) / 100;
        IF look = 2 THEN
            RETURN v_posted;
        END IF;
        PERFORM pg_advisory_xact_lock_shared(v_key);
    END LOOP;
    PERFORM pg_advisory_xact_lock(v_key);
    RETURN ledger_posted_on(p_cooperative, p_person, p_day);
END
$$;
GRANT EXECUTE ON FUNCTION ledger_posted_on(uuid, uuid, date), ledger_hold_day(uuid, uuid, date, bigint, bigint) TO balai_app;
