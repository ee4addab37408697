-- Everything here runs as the owner of the tables and therefore asks for itself whose books the transaction may touch.
CREATE FUNCTION ledger_tenant(p_cooperative uuid) RETURNS void LANGUAGE plpgsql AS
$$
BEGIN
    IF p_cooperative IS DISTINCT FROM balai_cooperative() THEN
        RAISE insufficient_privilege USING MESSAGE = 'these are the books of another cooperative';
    END IF;
END
$$;

CREATE FUNCTION ledger_number(p_cooperative uuid) RETURNS regclass LANGUAGE sql STABLE AS
$$ SELECT ('ledger_number_' || replace(p_cooperative::text, '-', ''))::regclass $$;

-- Opens the books of a cooperative: the national chart, and the numbers of its journals.
CREATE FUNCTION ledger_open(p_cooperative uuid, p_first_day date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM ledger_tenant(p_cooperative);
    INSERT INTO book VALUES (p_cooperative, p_first_day);
    INSERT INTO account (cooperative_id, code, name, class, side, cash_flow, cash, per_member, floor, template_version, parent)
    SELECT p_cooperative, code, name, class, side, cash_flow, cash, per_member, floor, version, code
    FROM account_template WHERE version = (SELECT max(version) FROM account_template_version);
    EXECUTE format('CREATE SEQUENCE %I', 'ledger_number_' || replace(p_cooperative::text, '-', ''));
END
$$;

-- The month is open, and stays open until this transaction ends.
CREATE FUNCTION ledger_hold_month_open(p_cooperative uuid, p_effective date, p_recorded timestamptz) RETURNS void
LANGUAGE plpgsql AS
$$
DECLARE
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
    SELECT closed INTO v_closed FROM period
    WHERE cooperative_id = p_cooperative AND month = date_trunc('month', p_effective)::date FOR SHARE;
    IF NOT FOUND THEN
        INSERT INTO period VALUES (p_cooperative, date_trunc('month', p_effective)::date) ON CONFLICT DO NOTHING;
        SELECT closed INTO v_closed FROM period
        WHERE cooperative_id = p_cooperative AND month = date_trunc('month', p_effective)::date FOR SHARE;
    END IF;
    IF v_closed THEN
        PERFORM ledger_refuse('PERIOD_CLOSED', jsonb_build_object('effectiveDate', p_effective));
    END IF;
END
$$;

-- The lines are two or more, of something each, within the limit, balanced, on accounts of this cooperative.
CREATE FUNCTION ledger_check_lines(p_cooperative uuid, p_accounts text[], p_members text[], p_amounts bigint[])
RETURNS void LANGUAGE plpgsql AS
$$
DECLARE
    v_debits numeric;
    v_credits numeric;
    v_wrong record;
BEGIN
    IF cardinality(p_accounts) < 2 THEN
        PERFORM ledger_refuse('TOO_FEW_LINES', jsonb_build_object('lines', cardinality(p_accounts)));
    END IF;
    SELECT coalesce(sum(x) FILTER (WHERE x > 0), 0), coalesce(-sum(x) FILTER (WHERE x < 0), 0)
    INTO v_debits, v_credits FROM unnest(p_amounts) AS x;
    SELECT line.account, line.amount, a.code, a.per_member AND line.member IS NULL AS nobodys INTO v_wrong
    FROM unnest(p_accounts, p_members, p_amounts) WITH ORDINALITY AS line (account, member, amount, place)
    LEFT JOIN account a ON a.cooperative_id = p_cooperative AND a.code = line.account
    WHERE a.code IS NULL OR line.amount = 0 OR line.amount NOT BETWEEN -1000000000000000 AND 1000000000000000
       OR (a.per_member AND line.member IS NULL)
    ORDER BY line.place LIMIT 1;
    IF FOUND THEN
        IF v_wrong.amount = 0 THEN
            PERFORM ledger_refuse('ZERO_LINE', jsonb_build_object('account', v_wrong.account));
        ELSIF v_wrong.amount NOT BETWEEN -1000000000000000 AND 1000000000000000 THEN
            PERFORM ledger_refuse('AMOUNT_LIMIT', jsonb_build_object('amount', v_wrong.amount));
        ELSIF v_wrong.code IS NULL THEN
            PERFORM ledger_refuse('UNKNOWN_ACCOUNT', jsonb_build_object('account', v_wrong.account));
        ELSE
            PERFORM ledger_refuse('MEMBER_NEEDED', jsonb_build_object('account', v_wrong.account));
        END IF;
    END IF;
    IF v_debits <> v_credits THEN
        PERFORM ledger_refuse('UNBALANCED', jsonb_build_object('debits', v_debits, 'credits', v_credits));
    END IF;
    IF v_debits > 1000000000000000 THEN
        PERFORM ledger_refuse('AMOUNT_LIMIT', jsonb_build_object('amount', v_debits));
    END IF;
END
$$;

-- A journal is reversed once, by its own lines with their sides swapped; a reversal is not reversed.
CREATE FUNCTION ledger_check_reversal(p_cooperative uuid, p_reverses uuid, p_accounts text[], p_members text[], p_amounts bigint[])
RETURNS void LANGUAGE plpgsql AS
$$
DECLARE
    v_reverses uuid;
    v_kind text;
BEGIN
    SELECT reverses, kind INTO v_reverses, v_kind FROM journal WHERE cooperative_id = p_cooperative AND id = p_reverses;
    IF NOT FOUND THEN
        PERFORM ledger_refuse('NO_JOURNAL', jsonb_build_object('journal', p_reverses));
    END IF;
    IF v_reverses IS NOT NULL
       OR EXISTS (SELECT FROM journal WHERE cooperative_id = p_cooperative AND reverses = p_reverses) THEN
        PERFORM ledger_refuse('ALREADY_REVERSED', jsonb_build_object('journal', p_reverses));
    END IF;
    IF EXISTS (
        SELECT FROM (
            SELECT account, member, amount FROM posting WHERE cooperative_id = p_cooperative AND journal_id = p_reverses
            UNION ALL
            SELECT * FROM unnest(p_accounts, p_members, p_amounts)) AS undone (account, member, amount)
        GROUP BY account, member HAVING sum(amount) <> 0) THEN
        PERFORM ledger_refuse('UNBALANCED', jsonb_build_object('debits', 0, 'credits', 0));
    END IF;
END
$$;

-- Moves what accounts with a floor hold, locking them in sorted order, and refuses to go below.
CREATE FUNCTION ledger_move_floors(p_cooperative uuid, p_accounts text[], p_members text[], p_amounts bigint[])
RETURNS boolean LANGUAGE plpgsql AS
$$
DECLARE
    v_move record;
    v_balance bigint;
    v_any boolean := false;
BEGIN
    FOR v_move IN
        SELECT line.account, CASE WHEN a.per_member THEN line.member ELSE '' END AS member, count(*) AS lines,
               sum(CASE a.side WHEN 'DEBIT' THEN line.amount ELSE -line.amount END)::bigint AS amount
        FROM unnest(p_accounts, p_members, p_amounts) AS line (account, member, amount)
        JOIN account a ON a.cooperative_id = p_cooperative AND a.code = line.account
        WHERE a.floor GROUP BY 1, 2 ORDER BY 1, 2
    LOOP
        v_any := true;
        INSERT INTO floor_balance VALUES (p_cooperative, v_move.account, v_move.member, 0, 0) ON CONFLICT DO NOTHING;
        SELECT balance INTO v_balance FROM floor_balance
        WHERE cooperative_id = p_cooperative AND account = v_move.account AND member = v_move.member FOR UPDATE;
        IF v_balance + v_move.amount < 0 THEN
            PERFORM ledger_refuse('INSUFFICIENT_BALANCE', jsonb_build_object('account', v_move.account,
                'member', v_move.member, 'balance', v_balance, 'amount', -v_move.amount));
        END IF;
        UPDATE floor_balance SET version = version + v_move.lines, balance = balance + v_move.amount
        WHERE cooperative_id = p_cooperative AND account = v_move.account AND member = v_move.member;
    END LOOP;
    RETURN v_any;
END
$$;

-- Writes the lines. Those of an account with a floor get their place in its history, receipts before payments, so that
-- no balance on the way is lower than where the journal begins or ends.
CREATE FUNCTION ledger_write_lines(p_cooperative uuid, p_id uuid, p_effective date, p_closing boolean, p_floors boolean,
    p_accounts text[], p_members text[], p_units text[], p_amounts bigint[], p_memos text[])
RETURNS void LANGUAGE plpgsql AS
$$
BEGIN
    IF NOT p_floors THEN
        INSERT INTO posting (cooperative_id, journal_id, line, lines, effective_date, closing, account, member, unit, amount, memo)
        SELECT p_cooperative, p_id, l.line, cardinality(p_accounts), p_effective, p_closing, l.account, l.member, l.unit,
               l.amount, l.memo
        FROM unnest(p_accounts, p_members, p_units, p_amounts, p_memos)
            WITH ORDINALITY AS l (account, member, unit, amount, memo, line);
        RETURN;
    END IF;
    INSERT INTO posting (cooperative_id, journal_id, line, lines, effective_date, closing, account, member, unit, amount, memo,
                         version, balance_after)
    SELECT p_cooperative, p_id, l.line, cardinality(p_accounts), p_effective, p_closing, l.account, l.member, l.unit, l.amount,
           l.memo,
           f.version - count(*) OVER whole + row_number() OVER inside,
           f.balance - sum(m.moved) OVER whole + sum(m.moved) OVER inside
    FROM unnest(p_accounts, p_members, p_units, p_amounts, p_memos)
        WITH ORDINALITY AS l (account, member, unit, amount, memo, line)
    JOIN account a ON a.cooperative_id = p_cooperative AND a.code = l.account
    CROSS JOIN LATERAL (SELECT CASE a.side WHEN 'DEBIT' THEN l.amount ELSE -l.amount END AS moved) m
    LEFT JOIN floor_balance f ON a.floor AND f.cooperative_id = p_cooperative AND f.account = l.account
        AND f.member = CASE WHEN a.per_member THEN l.member ELSE '' END
    WINDOW whole AS (PARTITION BY l.account, f.member),
           inside AS (PARTITION BY l.account, f.member ORDER BY m.moved > 0 DESC, l.line ROWS UNBOUNDED PRECEDING);
END
$$;

-- Posts one journal, or answers with the one posted before under the same key.
CREATE FUNCTION ledger_post(p_cooperative uuid, p_id uuid, p_person uuid, p_key text, p_hash text, p_kind text, p_memo text,
    p_happened date, p_effective date, p_recorded timestamptz, p_reverses uuid, p_authorisation jsonb,
    p_accounts text[], p_members text[], p_units text[], p_amounts bigint[], p_memos text[])
RETURNS TABLE (journal uuid, number bigint, replayed boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
#variable_conflict use_column
DECLARE
    v_known record;
    v_number bigint;
    v_floors boolean;
BEGIN
    PERFORM ledger_tenant(p_cooperative);
    FOR attempt IN 1..2 LOOP
        SELECT j.id, j.number, j.request_hash INTO v_known FROM journal j
        WHERE j.cooperative_id = p_cooperative AND j.idempotency_key = p_key;
        IF FOUND THEN
            IF v_known.request_hash <> p_hash THEN
                PERFORM ledger_refuse('IDEMPOTENCY_MISMATCH', jsonb_build_object('key', p_key));
            END IF;
            RETURN QUERY SELECT v_known.id, v_known.number, true;
            RETURN;
        END IF;
        IF attempt = 2 THEN
            PERFORM ledger_refuse('ALREADY_REVERSED', jsonb_build_object('journal', p_reverses));
        END IF;
        PERFORM ledger_check_lines(p_cooperative, p_accounts, p_members, p_amounts);
        IF NOT EXISTS (SELECT FROM journal_kind WHERE code = p_kind) THEN
            PERFORM ledger_refuse('UNKNOWN_KIND', jsonb_build_object('kind', p_kind));
        END IF;
        PERFORM ledger_hold_month_open(p_cooperative, p_effective, p_recorded);
        IF p_reverses IS NOT NULL THEN
            PERFORM ledger_check_reversal(p_cooperative, p_reverses, p_accounts, p_members, p_amounts);
        END IF;
        v_number := nextval(ledger_number(p_cooperative));
        INSERT INTO journal (cooperative_id, id, number, idempotency_key, request_hash, kind, memo, happened_on,
            effective_date, recorded_at, posted_by, authorisation, reverses, lines, amount)
        VALUES (p_cooperative, p_id, v_number, p_key, p_hash, p_kind, p_memo, p_happened,
            p_effective, p_recorded, p_person, p_authorisation, p_reverses, cardinality(p_accounts),
            (SELECT sum(x) FILTER (WHERE x > 0) FROM unnest(p_amounts) AS x))
        ON CONFLICT DO NOTHING;
        EXIT WHEN FOUND;
    END LOOP;
    v_floors := ledger_move_floors(p_cooperative, p_accounts, p_members, p_amounts);
    PERFORM ledger_write_lines(p_cooperative, p_id, p_effective, p_kind = 'PENUTUP', v_floors,
        p_accounts, p_members, p_units, p_amounts, p_memos);
    RETURN QUERY SELECT p_id, v_number, false;
END
$$;

DO $$
DECLARE
    ours regprocedure;
BEGIN
    FOR ours IN SELECT oid FROM pg_proc WHERE proname ^@ 'ledger_' AND proname <> 'ledger_refuse' LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', ours);
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION ledger_open(uuid, date), ledger_post(uuid, uuid, uuid, text, text, text, text, date, date,
    timestamptz, uuid, jsonb, text[], text[], text[], bigint[], text[]) TO balai_app;
