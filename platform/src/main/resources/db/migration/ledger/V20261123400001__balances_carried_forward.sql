-- What each account held at the end of a year, once its months and all before them are closed. Balances at a later date
-- begin there, so that they cost the same after twenty years as after two.
CREATE TABLE year_balance (
    cooperative_id uuid   NOT NULL,
    year           int    NOT NULL,
    account        text   NOT NULL,
    amount         bigint NOT NULL,
    PRIMARY KEY (cooperative_id, year, account),
    FOREIGN KEY (cooperative_id, account) REFERENCES account
);
ALTER TABLE year_balance ENABLE ROW LEVEL SECURITY;
ALTER TABLE year_balance FORCE ROW LEVEL SECURITY;
CREATE POLICY year_balance_of_cooperative ON year_balance USING (cooperative_id = (SELECT balai_cooperative()));
GRANT SELECT ON year_balance TO balai_app;

-- Carries forward the years that ended before the first open month.
CREATE FUNCTION ledger_carry_forward(p_cooperative uuid) RETURNS void LANGUAGE plpgsql AS
$$
DECLARE
    v_open date;
    v_first int;
BEGIN
    SELECT min(each)::date INTO v_open
    FROM book b, generate_series(
        date_trunc('month', b.first_day),
        (SELECT coalesce(max(p.month), b.first_day) + interval '1 month' FROM period p
         WHERE p.cooperative_id = p_cooperative AND p.closed),
        interval '1 month') each
    WHERE b.cooperative_id = p_cooperative AND NOT EXISTS (
        SELECT FROM period p WHERE p.cooperative_id = p_cooperative AND p.month = each::date AND p.closed);
    SELECT coalesce((SELECT max(y.year) + 1 FROM year_balance y WHERE y.cooperative_id = p_cooperative),
                    extract(year FROM b.first_day)) INTO v_first
    FROM book b WHERE b.cooperative_id = p_cooperative;
    FOR v_year IN v_first .. extract(year FROM v_open)::int - 1 LOOP
        INSERT INTO year_balance
        SELECT p_cooperative, v_year, account, sum(amount)
        FROM (SELECT account, amount FROM year_balance WHERE cooperative_id = p_cooperative AND year = v_year - 1
              UNION ALL
              SELECT account, amount FROM month_total
              WHERE cooperative_id = p_cooperative
                AND month BETWEEN make_date(v_year, 1, 1) AND make_date(v_year, 12, 1)) moved
        GROUP BY account;
    END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION ledger_carry_forward(uuid) FROM PUBLIC;

-- Closings and reopenings of a cooperative come one after the other: a year is not carried forward while one of its months
-- is being reopened. Whoever posts holds the book's key, which this lock leaves alone.
DO $$
DECLARE
    v_locked text := 'PERFORM ledger_tenant(p_cooperative);
    PERFORM FROM book WHERE cooperative_id = p_cooperative FOR NO KEY UPDATE;';
BEGIN
    EXECUTE replace(replace(pg_get_functiondef('ledger_close_month'::regproc),
        'PERFORM ledger_tenant(p_cooperative);', v_locked),
        'INSERT INTO period_event', 'PERFORM ledger_carry_forward(p_cooperative);
    INSERT INTO period_event');
    EXECUTE replace(replace(pg_get_functiondef('ledger_reopen_month'::regproc),
        'PERFORM ledger_tenant(p_cooperative);', v_locked),
        'DELETE FROM month_total', 'DELETE FROM year_balance
        WHERE cooperative_id = p_cooperative AND year >= extract(year FROM p_month);
    DELETE FROM month_total');
END $$;

DO $$
DECLARE
    v_cooperative uuid;
BEGIN
    FOR v_cooperative IN SELECT id FROM cooperative LOOP
        PERFORM set_config('balai.cooperative', v_cooperative::text, true);
        PERFORM ledger_carry_forward(v_cooperative);
    END LOOP;
    PERFORM set_config('balai.cooperative', '', true);
END $$;

-- What the nightly check finds wrong with these balances.
CREATE FUNCTION ledger_check_years(p_cooperative uuid) RETURNS TABLE (problem text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM ledger_tenant(p_cooperative);
    RETURN QUERY SELECT 'YEAR_DIFFERS ' || y.year || ' ' || y.account
        FROM year_balance y
        WHERE y.cooperative_id = p_cooperative AND y.amount <> (
            SELECT coalesce(sum(t.amount), 0) FROM month_total t
            WHERE t.cooperative_id = p_cooperative AND t.account = y.account AND t.month < make_date(y.year + 1, 1, 1));
    RETURN QUERY SELECT 'YEAR_OPEN ' || max(y.year)
        FROM year_balance y, book b, generate_series(date_trunc('month', b.first_day), make_date(y.year, 12, 1), interval '1 month') each
        WHERE y.cooperative_id = p_cooperative AND b.cooperative_id = p_cooperative AND NOT EXISTS (
            SELECT FROM period p WHERE p.cooperative_id = p_cooperative AND p.month = each::date AND p.closed)
        HAVING max(y.year) IS NOT NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION ledger_check_years(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger_check_years(uuid) TO balai_app;
