-- A journal is posted with fewer questions: the book and its month are read together, the lines looked at once, and what a
-- step found out is handed on. A step answers with something, since a function called for nothing is a query of its own.
DROP FUNCTION ledger_hold_month_open(uuid, date, timestamptz);
DROP FUNCTION ledger_check_lines(uuid, text[], text[], bigint[]);
DROP FUNCTION ledger_write_lines(uuid, uuid, date, boolean, boolean, text[], text[], text[], bigint[], text[]);

-- The month is open, and stays open until this transaction ends. Answers its first day.
CREATE FUNCTION ledger_hold_month_open(p_cooperative uuid, p_effective date, p_recorded timestamptz) RETURNS date
LANGUAGE plpgsql AS
$$
DECLARE
    v_month date := date_trunc('month', p_effective)::date;
    v_book  record;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(period_key(p_cooperative, v_month));
    SELECT b.first_day, p.month, p.closed INTO v_book
    FROM book b LEFT JOIN period p ON p.cooperative_id = p_cooperative AND p.month = v_month
    WHERE b.cooperative_id = p_cooperative;
    IF NOT FOUND THEN
        PERFORM ledger_refuse('BOOKS_NOT_OPENED', jsonb_build_object('cooperative', p_cooperative));
    END IF;
    IF p_effective > (p_recorded AT TIME ZONE 'Asia/Jakarta')::date THEN
        PERFORM ledger_refuse('FUTURE_DATE', jsonb_build_object('effectiveDate', p_effective));
    END IF;
    IF p_effective < v_book.first_day OR v_book.closed THEN
        PERFORM ledger_refuse('PERIOD_CLOSED', jsonb_build_object('effectiveDate', p_effective));
    END IF;
    IF v_book.month IS NULL THEN
        INSERT INTO period VALUES (p_cooperative, v_month) ON CONFLICT DO NOTHING;
    END IF;
    RETURN v_month;
END
$$;

-- The first of the lines that is wrong by itself, and how.
CREATE FUNCTION ledger_refuse_line(p_cooperative uuid, p_accounts text[], p_members text[], p_amounts bigint[])
RETURNS void LANGUAGE plpgsql AS
$$
DECLARE
    v_line record;
BEGIN
    FOR v_line IN
        SELECT l.account, l.member, l.amount, a.code, a.per_member
        FROM unnest(p_accounts, p_members, p_amounts) WITH ORDINALITY AS l (account, member, amount, place)
        LEFT JOIN account a ON a.cooperative_id = p_cooperative AND a.code = l.account ORDER BY l.place
    LOOP
        IF v_line.amount = 0 THEN
            PERFORM ledger_refuse('ZERO_LINE', jsonb_build_object('account', v_line.account));
        ELSIF v_line.amount NOT BETWEEN -1000000000000000 AND 1000000000000000 THEN
            PERFORM ledger_refuse('AMOUNT_LIMIT', jsonb_build_object('amount', v_line.amount));
        ELSIF v_line.code IS NULL THEN
            PERFORM ledger_refuse('UNKNOWN_ACCOUNT', jsonb_build_object('account', v_line.account));
        ELSIF v_line.per_member AND v_line.member IS NULL THEN
            PERFORM ledger_refuse('MEMBER_NEEDED', jsonb_build_object('account', v_line.account));
        END IF;
    END LOOP;
END
$$;

-- The lines are two or more, of something each, within the limit, balanced, on accounts of this cooperative. Answers what
-- they are worth, and whether one of them is on an account with a floor.
CREATE FUNCTION ledger_check_lines(p_cooperative uuid, p_accounts text[], p_members text[], p_amounts bigint[],
    OUT debits numeric, OUT floors boolean)
LANGUAGE plpgsql AS
$$
DECLARE
    c_most    constant bigint := 1000000000000000;
    v_credits numeric;
    v_wrong   boolean;
BEGIN
    IF cardinality(p_accounts) < 2 THEN
        PERFORM ledger_refuse('TOO_FEW_LINES', jsonb_build_object('lines', cardinality(p_accounts)));
    END IF;
    SELECT coalesce(sum(l.amount) FILTER (WHERE l.amount > 0), 0), coalesce(-sum(l.amount) FILTER (WHERE l.amount < 0), 0),
           bool_or(a.floor),
           bool_or(a.code IS NULL OR l.amount = 0 OR l.amount NOT BETWEEN -c_most AND c_most
                   OR (a.per_member AND l.member IS NULL))
    INTO debits, v_credits, floors, v_wrong
    FROM unnest(p_accounts, p_members, p_amounts) AS l (account, member, amount)
    LEFT JOIN account a ON a.cooperative_id = p_cooperative AND a.code = l.account;
    IF v_wrong THEN
        PERFORM ledger_refuse_line(p_cooperative, p_accounts, p_members, p_amounts);
    END IF;
    IF debits <> v_credits THEN
        PERFORM ledger_refuse('UNBALANCED', jsonb_build_object('debits', debits, 'credits', v_credits));
    END IF;
    IF debits > c_most THEN
        PERFORM ledger_refuse('AMOUNT_LIMIT', jsonb_build_object('amount', debits));
    END IF;
END
$$;

-- Writes the lines, and answers how many. Those of an account with a floor get their place in its history, receipts before
-- payments, so that no balance on the way is lower than where the journal begins or ends.
CREATE FUNCTION ledger_write_lines(p_cooperative uuid, p_id uuid, p_effective date, p_closing boolean, p_floors boolean,
    p_accounts text[], p_members text[], p_units text[], p_amounts bigint[], p_memos text[])
RETURNS integer LANGUAGE plpgsql AS
$$
BEGIN
    IF NOT p_floors THEN
        INSERT INTO posting (cooperative_id, journal_id, line, lines, effective_date, closing, account, member, unit, amount, memo)
        SELECT p_cooperative, p_id, l.line, cardinality(p_accounts), p_effective, p_closing, l.account, l.member, l.unit,
               l.amount, l.memo
        FROM unnest(p_accounts, p_members, p_units, p_amounts, p_memos)
            WITH ORDINALITY AS l (account, member, unit, amount, memo, line);
        RETURN cardinality(p_accounts);
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
    RETURN cardinality(p_accounts);
END
$$;

CREATE OR REPLACE FUNCTION ledger_post(p_cooperative uuid, p_id uuid, p_person uuid, p_key text, p_hash text, p_kind text, p_memo text,
    p_happened date, p_effective date, p_recorded timestamptz, p_reverses uuid, p_authorisation jsonb,
    p_accounts text[], p_members text[], p_units text[], p_amounts bigint[], p_memos text[])
RETURNS TABLE (journal uuid, number bigint, replayed boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
#variable_conflict use_column
DECLARE
    v_known record;
    v_lines record;
    v_month date;
    v_written integer;
BEGIN
    PERFORM ledger_tenant(p_cooperative);
    FOR attempt IN 1..2 LOOP
        SELECT j.id, j.number, j.request_hash INTO v_known FROM journal j
        WHERE j.cooperative_id = p_cooperative AND j.idempotency_key = p_key;
        IF FOUND THEN
            IF v_known.request_hash <> p_hash THEN
                PERFORM ledger_refuse('IDEMPOTENCY_MISMATCH', jsonb_build_object('key', p_key));
            END IF;
            journal := v_known.id; number := v_known.number; replayed := true;
            RETURN NEXT;
            RETURN;
        END IF;
        IF attempt = 2 THEN
            PERFORM ledger_refuse('ALREADY_REVERSED', jsonb_build_object('journal', p_reverses));
        END IF;
        v_lines := ledger_check_lines(p_cooperative, p_accounts, p_members, p_amounts);
        IF NOT EXISTS (SELECT FROM journal_kind WHERE code = p_kind) THEN
            PERFORM ledger_refuse('UNKNOWN_KIND', jsonb_build_object('kind', p_kind));
        END IF;
        v_month := ledger_hold_month_open(p_cooperative, p_effective, p_recorded);
        IF p_reverses IS NOT NULL THEN
            PERFORM ledger_check_reversal(p_cooperative, p_reverses, p_accounts, p_members, p_amounts);
        END IF;
        number := nextval(ledger_number(p_cooperative));
        INSERT INTO journal (cooperative_id, id, number, idempotency_key, request_hash, kind, memo, happened_on,
            effective_date, recorded_at, posted_by, authorisation, reverses, lines, amount)
        VALUES (p_cooperative, p_id, number, p_key, p_hash, p_kind, p_memo, p_happened,
            p_effective, p_recorded, p_person, p_authorisation, p_reverses, cardinality(p_accounts), v_lines.debits)
        ON CONFLICT DO NOTHING;
        EXIT WHEN FOUND;
    END LOOP;
    v_written := ledger_write_lines(p_cooperative, p_id, p_effective, p_kind = 'PENUTUP',
        v_lines.floors AND ledger_move_floors(p_cooperative, p_accounts, p_members, p_amounts),
        p_accounts, p_members, p_units, p_amounts, p_memos);
    journal := p_id; replayed := false;
    RETURN NEXT;
END
$$;

-- The trigger looks as the journal's own cooperative, whoever the transaction speaks for by then.
CREATE OR REPLACE FUNCTION journal_is_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    speaking_for text := current_setting('balai.cooperative', true);
    found_lines bigint;
    debits numeric;
    credits numeric;
BEGIN
    IF speaking_for IS DISTINCT FROM NEW.cooperative_id::text THEN
        PERFORM set_config('balai.cooperative', NEW.cooperative_id::text, true);
    END IF;
    SELECT count(*), coalesce(sum(amount) FILTER (WHERE amount > 0), 0), coalesce(-sum(amount) FILTER (WHERE amount < 0), 0)
    INTO found_lines, debits, credits
    FROM posting WHERE cooperative_id = NEW.cooperative_id AND journal_id = NEW.id;
    IF speaking_for IS DISTINCT FROM NEW.cooperative_id::text THEN
        PERFORM set_config('balai.cooperative', coalesce(speaking_for, ''), true);
    END IF;
    IF debits <> credits OR debits <> NEW.amount THEN
        PERFORM ledger_refuse('UNBALANCED', jsonb_build_object('debits', debits, 'credits', credits));
    END IF;
    IF found_lines <> NEW.lines THEN
        PERFORM ledger_refuse('TOO_FEW_LINES', jsonb_build_object('lines', found_lines));
    END IF;
    RETURN NULL;
END
$$;

REVOKE EXECUTE ON FUNCTION ledger_hold_month_open, ledger_refuse_line, ledger_check_lines, ledger_write_lines FROM PUBLIC;
