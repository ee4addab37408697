-- Writes a whole batch in a few statements. It refuses the batch at the first thing out of the ordinary; the caller then
-- posts the journals one by one, which gives each its answer. So there is one set of rules and a fast way through them.
CREATE FUNCTION ledger_post_all(p_cooperative uuid, p_person uuid, p_recorded timestamptz,
    p_ids uuid[], p_keys text[], p_hashes text[], p_kinds text[], p_memos text[], p_happened date[], p_effective date[],
    p_reverses uuid[], p_authorisations jsonb[],
    p_items int[], p_accounts text[], p_members text[], p_units text[], p_amounts bigint[], p_line_memos text[])
RETURNS void LANGUAGE plpgsql AS
$$
DECLARE
    v_day date;
    v_floors boolean;
BEGIN
    IF EXISTS (SELECT FROM journal WHERE cooperative_id = p_cooperative AND idempotency_key = ANY (p_keys)) THEN
        PERFORM ledger_refuse('SOME_KNOWN', '{}');
    END IF;
    FOR v_day IN SELECT min(day) FROM unnest(p_effective) AS day GROUP BY date_trunc('month', day) ORDER BY 1 LOOP
        PERFORM ledger_hold_month_open(p_cooperative, v_day, p_recorded);
    END LOOP;
    v_floors := ledger_move_floors(p_cooperative, p_accounts, p_members, p_amounts);
    INSERT INTO journal (cooperative_id, id, number, idempotency_key, request_hash, kind, memo, happened_on, effective_date,
        recorded_at, posted_by, authorisation, reverses, lines, amount)
    SELECT p_cooperative, j.id, nextval(ledger_number(p_cooperative)), j.key, j.hash, j.kind, j.memo, j.happened, j.effective,
           p_recorded, p_person, j.authorisation, j.reverses, l.lines, l.amount
    FROM unnest(p_ids, p_keys, p_hashes, p_kinds, p_memos, p_happened, p_effective, p_reverses, p_authorisations)
        WITH ORDINALITY AS j (id, key, hash, kind, memo, happened, effective, reverses, authorisation, item)
    JOIN (SELECT item, count(*) AS lines, sum(amount) FILTER (WHERE amount > 0) AS amount
          FROM unnest(p_items, p_amounts) AS l (item, amount) GROUP BY item) l USING (item)
    ORDER BY j.item;
    INSERT INTO posting (cooperative_id, journal_id, line, lines, effective_date, closing, account, member, unit, amount, memo,
                         version, balance_after)
    SELECT p_cooperative, p_ids[l.item], row_number() OVER (PARTITION BY l.item ORDER BY l.line),
           count(*) OVER (PARTITION BY l.item), p_effective[l.item], p_kinds[l.item] = 'PENUTUP',
           l.account, l.member, l.unit, l.amount, l.memo,
           CASE WHEN f.version IS NOT NULL THEN f.version - count(*) OVER whole + row_number() OVER inside END,
           CASE WHEN f.version IS NOT NULL THEN f.balance - sum(m.moved) OVER whole + sum(m.moved) OVER inside END
    FROM unnest(p_items, p_accounts, p_members, p_units, p_amounts, p_line_memos)
        WITH ORDINALITY AS l (item, account, member, unit, amount, memo, line)
    LEFT JOIN account a ON a.cooperative_id = p_cooperative AND a.code = l.account
    CROSS JOIN LATERAL (SELECT CASE a.side WHEN 'DEBIT' THEN l.amount ELSE -l.amount END AS moved) m
    LEFT JOIN floor_balance f ON v_floors AND a.floor AND f.cooperative_id = p_cooperative AND f.account = l.account
        AND f.member = CASE WHEN a.per_member THEN l.member ELSE '' END
    WHERE NOT coalesce(a.per_member AND l.member IS NULL, false)
    WINDOW whole AS (PARTITION BY l.account, f.member),
           inside AS (PARTITION BY l.account, f.member ORDER BY l.item, m.moved > 0 DESC, l.line ROWS UNBOUNDED PRECEDING);
    IF EXISTS (
        SELECT FROM journal r JOIN journal o ON o.cooperative_id = r.cooperative_id AND o.id = r.reverses
        WHERE r.cooperative_id = p_cooperative AND r.id = ANY (p_ids)
          AND (o.reverses IS NOT NULL OR EXISTS (
              SELECT FROM posting p WHERE p.cooperative_id = p_cooperative AND p.journal_id IN (r.id, o.id)
              GROUP BY p.account, p.member HAVING sum(p.amount) <> 0))) THEN
        PERFORM ledger_refuse('ALREADY_REVERSED', '{}');
    END IF;
    IF EXISTS (
        SELECT FROM posting WHERE cooperative_id = p_cooperative AND journal_id = ANY (p_ids)
        GROUP BY journal_id HAVING sum(amount) <> 0 OR count(*) <> min(lines)) THEN
        PERFORM ledger_refuse('UNBALANCED', '{}');
    END IF;
END
$$;

-- Posts up to 500 journals of one cooperative and answers each: posted, known before, or refused with its code.
CREATE FUNCTION ledger_post_batch(p_cooperative uuid, p_person uuid, p_recorded timestamptz,
    p_ids uuid[], p_keys text[], p_hashes text[], p_kinds text[], p_memos text[], p_happened date[], p_effective date[],
    p_reverses uuid[], p_authorisations jsonb[],
    p_items int[], p_accounts text[], p_members text[], p_units text[], p_amounts bigint[], p_line_memos text[])
RETURNS TABLE (item int, journal uuid, number bigint, replayed boolean, code text, facts text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
#variable_conflict use_column
DECLARE
    v_item int;
BEGIN
    PERFORM ledger_tenant(p_cooperative);
    IF cardinality(p_ids) > 500 THEN
        PERFORM ledger_refuse('TOO_MANY_JOURNALS', jsonb_build_object('journals', cardinality(p_ids), 'most', 500));
    END IF;
    BEGIN
        PERFORM ledger_post_all(p_cooperative, p_person, p_recorded, p_ids, p_keys, p_hashes, p_kinds, p_memos, p_happened,
            p_effective, p_reverses, p_authorisations, p_items, p_accounts, p_members, p_units, p_amounts, p_line_memos);
        RETURN QUERY SELECT given.item::int, j.id, j.number, false, NULL::text, NULL::text
            FROM unnest(p_ids) WITH ORDINALITY AS given (id, item)
            JOIN journal j ON j.cooperative_id = p_cooperative AND j.id = given.id ORDER BY given.item;
        RETURN;
    EXCEPTION WHEN SQLSTATE 'BALAI' OR integrity_constraint_violation OR numeric_value_out_of_range THEN
        NULL;
    END;
    FOR v_item IN 1..cardinality(p_ids) LOOP
        item := v_item;
        journal := NULL; number := NULL; replayed := false; code := NULL; facts := NULL;
        BEGIN
            SELECT one.journal, one.number, one.replayed INTO journal, number, replayed
            FROM (SELECT coalesce(array_agg(l.account ORDER BY l.line), '{}') AS accounts, array_agg(l.member ORDER BY l.line) AS members,
                         array_agg(l.unit ORDER BY l.line) AS units, array_agg(l.amount ORDER BY l.line) AS amounts,
                         array_agg(l.memo ORDER BY l.line) AS memos
                  FROM unnest(p_items, p_accounts, p_members, p_units, p_amounts, p_line_memos)
                      WITH ORDINALITY AS l (item, account, member, unit, amount, memo, line)
                  WHERE l.item = v_item) lines,
            LATERAL ledger_post(p_cooperative, p_ids[v_item], p_person, p_keys[v_item], p_hashes[v_item], p_kinds[v_item],
                p_memos[v_item], p_happened[v_item], p_effective[v_item], p_recorded, p_reverses[v_item],
                p_authorisations[v_item], lines.accounts, lines.members, lines.units, lines.amounts, lines.memos) AS one;
        EXCEPTION WHEN SQLSTATE 'BALAI' THEN
            GET STACKED DIAGNOSTICS code = MESSAGE_TEXT, facts = PG_EXCEPTION_DETAIL;
        END;
        RETURN NEXT;
    END LOOP;
END
$$;

REVOKE EXECUTE ON FUNCTION ledger_post_all(uuid, uuid, timestamptz, uuid[], text[], text[], text[], text[], date[], date[],
    uuid[], jsonb[], int[], text[], text[], text[], bigint[], text[]) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION ledger_post_batch(uuid, uuid, timestamptz, uuid[], text[], text[], text[], text[], date[], date[],
    uuid[], jsonb[], int[], text[], text[], text[], bigint[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger_post_batch(uuid, uuid, timestamptz, uuid[], text[], text[], text[], text[], date[], date[],
    uuid[], jsonb[], int[], text[], text[], text[], bigint[], text[]) TO balai_app;
