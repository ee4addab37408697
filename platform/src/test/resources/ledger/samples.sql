-- Rows that would be taken as they stand, and ways to try one with something changed. $V is a cooperative with books, $X
-- one without, $J1 a journal on its member's savings, $J2 one that was reversed, $J3 one that is not sealed yet.
CREATE TABLE sample (name text PRIMARY KEY, content jsonb NOT NULL);
GRANT SELECT ON sample TO balai_app;
INSERT INTO sample VALUES
    ('account_template_version', '{"version": 99, "valid_from": "2030-01-01", "legal_basis": "Permenkop"}'),
    ('account_template', '{"version": 1, "code": "3990", "name": "Modal Lain", "class": "EQUITY", "side": "CREDIT",
        "cash_flow": "FINANCING", "cash": false, "per_member": false, "floor": false}'),
    ('account', '{"cooperative_id": "$V", "code": "3120.1", "name": "Simpanan Wajib Lama", "class": "EQUITY",
        "side": "CREDIT", "cash_flow": "FINANCING", "cash": false, "per_member": false, "floor": false,
        "template_version": 1, "parent": "3120"}'),
    ('book', '{"cooperative_id": "$X", "first_day": "2026-01-01"}'),
    ('journal_kind', '{"code": "ARISAN", "place": 999, "name": "Arisan", "cash_flow": "OPERATING", "by_hand": false}'),
    ('journal', '{"cooperative_id": "$V", "id": "00000000-0000-7000-8000-000000000009", "number": 900,
        "idempotency_key": "K9", "kind": "SIMPANAN_WAJIB", "memo": "Setoran", "happened_on": "2026-11-20",
        "effective_date": "2026-11-20", "recorded_at": "2026-11-21T03:00:00Z",
        "posted_by": "00000000-0000-7000-8000-000000000001", "authorisation": {}, "reverses": null, "lines": 2,
        "amount": 500}' || jsonb_build_object('request_hash', repeat('0', 64))),
    ('posting', '{"cooperative_id": "$V", "journal_id": "$J1", "line": 1, "lines": 2, "effective_date": "2026-11-20",
        "closing": false, "account": "1110", "member": null, "unit": null, "amount": 500, "memo": null, "version": null,
        "balance_after": null}'),
    ('floor_balance', '{"cooperative_id": "$V", "account": "2110", "member": "B2", "version": 0, "balance": 0}'),
    ('period', '{"cooperative_id": "$V", "month": "2026-03-01", "closed": false}'),
    ('period_event', '{"cooperative_id": "$V", "id": "00000000-0000-7000-8000-000000000008", "month": "2026-11-01",
        "closed": true, "by_person": "00000000-0000-7000-8000-000000000001", "at": "2026-11-21T03:00:00Z", "why": "",
        "authorisation": {}}'),
    ('month_total', '{"cooperative_id": "$V", "month": "2026-11-01", "account": "1110", "closing": false, "amount": 5}'),
    ('year_balance', '{"cooperative_id": "$V", "year": 2025, "account": "1110", "amount": 5}'),
    ('migration_grant', '{"cooperative_id": "$V", "id": "00000000-0000-7000-8000-000000000007",
        "person_id": "00000000-0000-7000-8000-000000000001", "granted_by": "00000000-0000-7000-8000-000000000002",
        "granted_at": "2026-11-21T03:00:00Z", "until": "2026-12-01T03:00:00Z"}'),
    ('chain_block', '{"cooperative_id": "$V", "block": 2, "journals": 1, "sealed_at": "2026-11-21T03:00:00Z",
        "previous": "\\x00", "hash": "\\x00", "settled": 0}'),
    ('chain_link', '{"cooperative_id": "$V", "journal_id": "$J3", "block": 1, "place": 99, "salt": "\\x00",
        "words": "\\x00", "hash": "\\x00"}'),
    ('posted_day', '{"cooperative_id": "$V", "person_id": "00000000-0000-7000-8000-000000000001", "day": "2026-11-20",
        "slot": 0, "amount": 5}'),
    ('self_check', '{"cooperative_id": "$V", "at": "2026-11-21T03:00:00Z", "problems": []}');

CREATE FUNCTION put(into_table text, changes jsonb DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS
$$
DECLARE
    given jsonb := (SELECT content FROM sample WHERE name = into_table) || changes;
    columns text := (SELECT string_agg(quote_ident(key), ', ') FROM jsonb_object_keys(given) AS key);
BEGIN
    PERFORM set_config('balai.cooperative', coalesce(given ->> 'cooperative_id', ''), true);
    EXECUTE format('INSERT INTO %1$I (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1)', into_table, columns)
    USING given;
END
$$;

-- A journal with its lines, which repeat what they must.
CREATE FUNCTION whole(changes jsonb, VARIADIC changed_lines jsonb[]) RETURNS void LANGUAGE plpgsql AS
$$
DECLARE
    j jsonb := (SELECT content FROM sample WHERE name = 'journal') || changes;
    repeated jsonb := jsonb_build_object('cooperative_id', j -> 'cooperative_id', 'journal_id', j -> 'id',
        'lines', j -> 'lines', 'effective_date', j -> 'effective_date', 'closing', coalesce(j ->> 'kind' = 'PENUTUP', false));
BEGIN
    PERFORM put('journal', changes);
    FOR i IN 1..cardinality(changed_lines) LOOP
        PERFORM put('posting', repeated || jsonb_build_object('line', i) || changed_lines[i]);
    END LOOP;
END
$$;

-- The same with the two usual lines.
CREATE FUNCTION usual(changes jsonb, line jsonb DEFAULT '{}') RETURNS void LANGUAGE sql AS
$$ SELECT whole(changes, '{"account": "1110"}', '{"account": "3120", "amount": -500}' || line) $$;

-- Reading what there is to read; seeing nothing is how the schema refuses it.
CREATE FUNCTION see(from_table text) RETURNS void LANGUAGE plpgsql AS
$$
DECLARE
    found boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT FROM %I)', from_table) INTO found;
    IF NOT found THEN
        RAISE no_data_found;
    END IF;
END
$$;

-- Something to be seen in the tables that the journals above left empty.
SELECT put('self_check', '{"at": "2026-11-20T03:00:00Z"}'), put('migration_grant', '{"id": "00000000-0000-7000-8000-000000000017"}'),
       put('period_event', '{"id": "00000000-0000-7000-8000-000000000018"}'), put('month_total', '{"closing": true}'),
       put('year_balance', '{"year": 2024}');
