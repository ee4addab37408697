-- Whoever posts holds the month open until they are done. A lock on its row did that by writing the row at each journal,
-- and many at once had to note each other there; this one is kept in memory and holds the same: who closes a month waits
-- for those who post into it, and who posts while it is being closed waits and then reads that it is.
CREATE FUNCTION period_key(p_cooperative uuid, p_month date) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT hashtextextended('period ' || p_cooperative::text || (p_month - date '2000-01-01')::text, 0) $$;

CREATE OR REPLACE FUNCTION ledger_hold_month_open(p_cooperative uuid, p_effective date, p_recorded timestamptz) RETURNS void
LANGUAGE plpgsql AS
$$
DECLARE
    v_month date := date_trunc('month', p_effective)::date;
    v_first_day date;
    v_closed boolean;
BEGIN
    SELECT first_day INTO v_first_day FROM book WHERE cooperative_id = p_cooperative;
    IF NOT FOUND THEN
        PERFORM ledger_refuse('BOOKS_NOT_OPENED', jsonb_build_object('cooperative', p_cooperative));
    END IF;
    IF p_effective > (p_recorded AT TIME ZONE 'Asia/Jakarta')::date THEN
        PERFORM ledger_refuse('FUTURE_DATE', jsonb_build_object('effectiveDate', p_effective));
    END IF;
    IF p_effective < v_first_day THEN
        PERFORM ledger_refuse('PERIOD_CLOSED', jsonb_build_object('effectiveDate', p_effective));
    END IF;
    PERFORM pg_advisory_xact_lock_shared(period_key(p_cooperative, v_month));
    SELECT closed INTO v_closed FROM period WHERE cooperative_id = p_cooperative AND month = v_month;
    IF NOT FOUND THEN
        INSERT INTO period VALUES (p_cooperative, v_month) ON CONFLICT DO NOTHING;
    ELSIF v_closed THEN
        PERFORM ledger_refuse('PERIOD_CLOSED', jsonb_build_object('effectiveDate', p_effective));
    END IF;
END
$$;

-- Both take the lock before they touch the row: a posting that holds it may be waiting to write that row.
DO $$
DECLARE
    changing regproc;
    first constant text := 'PERFORM ledger_tenant(p_cooperative);';
BEGIN
    FOREACH changing IN ARRAY ARRAY['ledger_close_month', 'ledger_reopen_month']::regproc[] LOOP
        EXECUTE replace(pg_get_functiondef(changing), first,
            first || ' PERFORM pg_advisory_xact_lock(period_key(p_cooperative, p_month));');
    END LOOP;
END $$;
