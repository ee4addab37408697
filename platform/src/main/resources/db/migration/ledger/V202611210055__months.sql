-- Each closing and reopening of a month: who, when, why. The month's own row is only its state.
CREATE TABLE period_event (
    cooperative_id uuid        NOT NULL,
    id             uuid        NOT NULL,
    month          date        NOT NULL,
    closed         boolean     NOT NULL,
    by_person      uuid        NOT NULL,
    at             timestamptz NOT NULL,
    why            text        NOT NULL CHECK (length(why) <= 500),
    authorisation  jsonb       NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, month) REFERENCES period,
    CONSTRAINT period_is_reopened_for_a_reason CHECK (closed OR length(why) > 0)
);

-- What each account moved in a closed month, closing entries apart. Written with the closing, taken away with a reopening:
-- balances at a date need the closed months' rows and the postings since.
CREATE TABLE month_total (
    cooperative_id uuid    NOT NULL,
    month          date    NOT NULL,
    account        text    NOT NULL,
    closing        boolean NOT NULL,
    amount         bigint  NOT NULL,
    PRIMARY KEY (cooperative_id, month, account, closing),
    FOREIGN KEY (cooperative_id, month) REFERENCES period,
    FOREIGN KEY (cooperative_id, account) REFERENCES account
);

DO $$
DECLARE
    tenant text;
BEGIN
    FOREACH tenant IN ARRAY ARRAY['period_event', 'month_total'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant);
        EXECUTE format('CREATE POLICY %I ON %I USING (cooperative_id = (SELECT balai_cooperative()))',
            tenant || '_of_cooperative', tenant);
        EXECUTE format('CREATE POLICY %I ON %I FOR SELECT
            USING ((SELECT balai_region()) IS NOT NULL AND balai_sees(cooperative_id))', tenant || '_seen', tenant);
        EXECUTE format('GRANT SELECT ON %I TO balai_app', tenant);
    END LOOP;
END $$;

-- Closes a month: waits for those posting into it, then nobody posts into it any more.
CREATE FUNCTION ledger_close_month(p_cooperative uuid, p_month date, p_id uuid, p_person uuid, p_at timestamptz, p_why text,
    p_authorisation jsonb)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    v_first date;
    v_closed boolean;
BEGIN
    PERFORM ledger_tenant(p_cooperative);
    SELECT date_trunc('month', first_day)::date INTO v_first FROM book WHERE cooperative_id = p_cooperative;
    IF v_first IS NULL OR p_month < v_first THEN
        PERFORM ledger_refuse('PERIOD_CLOSED', jsonb_build_object('effectiveDate', p_month));
    END IF;
    IF p_month > (p_at AT TIME ZONE 'Asia/Jakarta')::date THEN
        PERFORM ledger_refuse('FUTURE_DATE', jsonb_build_object('effectiveDate', p_month));
    END IF;
    INSERT INTO period VALUES (p_cooperative, p_month) ON CONFLICT DO NOTHING;
    SELECT closed INTO v_closed FROM period WHERE cooperative_id = p_cooperative AND month = p_month FOR UPDATE;
    IF v_closed THEN
        PERFORM ledger_refuse('PERIOD_CLOSED', jsonb_build_object('effectiveDate', p_month));
    END IF;
    UPDATE period SET closed = true WHERE cooperative_id = p_cooperative AND month = p_month;
    INSERT INTO month_total
    SELECT p_cooperative, p_month, account, closing, sum(amount) FROM posting
    WHERE cooperative_id = p_cooperative AND effective_date >= p_month AND effective_date < p_month + interval '1 month'
    GROUP BY account, closing;
    INSERT INTO period_event VALUES (p_cooperative, p_id, p_month, true, p_person, p_at, p_why, p_authorisation);
END
$$;

-- Reopens a closed month, with a reason that stays.
CREATE FUNCTION ledger_reopen_month(p_cooperative uuid, p_month date, p_id uuid, p_person uuid, p_at timestamptz, p_why text,
    p_authorisation jsonb)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    v_closed boolean;
BEGIN
    PERFORM ledger_tenant(p_cooperative);
    SELECT closed INTO v_closed FROM period WHERE cooperative_id = p_cooperative AND month = p_month FOR UPDATE;
    IF v_closed IS NOT TRUE THEN
        PERFORM ledger_refuse('PERIOD_OPEN', jsonb_build_object('month', p_month));
    END IF;
    UPDATE period SET closed = false WHERE cooperative_id = p_cooperative AND month = p_month;
    DELETE FROM month_total WHERE cooperative_id = p_cooperative AND month = p_month;
    INSERT INTO period_event VALUES (p_cooperative, p_id, p_month, false, p_person, p_at, p_why, p_authorisation);
END
$$;

DO $$
DECLARE
    ours regprocedure;
BEGIN
    FOR ours IN SELECT oid FROM pg_proc WHERE proname IN ('ledger_close_month', 'ledger_reopen_month') LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', ours);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO balai_app', ours);
    END LOOP;
END $$;
