-- Journals sealed in blocks after the fact, so that no posting waits for another. A link is the fingerprint of a journal
-- with its lines; its words enter as a salted digest, so that a person can be erased and the chain still holds.
CREATE TABLE chain_block (
    cooperative_id uuid        NOT NULL REFERENCES book,
    block          bigint      NOT NULL CHECK (block > 0),
    journals       int         NOT NULL CHECK (journals > 0),
    sealed_at      timestamptz NOT NULL,
    previous       bytea       NOT NULL,
    hash           bytea       NOT NULL,
    PRIMARY KEY (cooperative_id, block)
);

CREATE TABLE chain_link (
    cooperative_id uuid   NOT NULL,
    journal_id     uuid   NOT NULL,
    block          bigint NOT NULL,
    place          int    NOT NULL CHECK (place > 0),
    salt           bytea  NOT NULL,
    words          bytea  NOT NULL,
    hash           bytea  NOT NULL,
    PRIMARY KEY (cooperative_id, journal_id),
    UNIQUE (cooperative_id, block, place),
    FOREIGN KEY (cooperative_id, journal_id) REFERENCES journal,
    FOREIGN KEY (cooperative_id, block) REFERENCES chain_block DEFERRABLE INITIALLY DEFERRED
);

-- What the nightly check found; an empty list is the good news.
CREATE TABLE self_check (
    cooperative_id uuid        NOT NULL REFERENCES book,
    at             timestamptz NOT NULL,
    problems       text[]      NOT NULL,
    PRIMARY KEY (cooperative_id, at)
);

DO $$
DECLARE
    tenant text;
BEGIN
    FOREACH tenant IN ARRAY ARRAY['chain_block', 'chain_link', 'self_check'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant);
        EXECUTE format('CREATE POLICY %I ON %I USING (cooperative_id = (SELECT balai_cooperative()))',
            tenant || '_of_cooperative', tenant);
        EXECUTE format('CREATE POLICY %I ON %I FOR SELECT
            USING ((SELECT balai_region()) IS NOT NULL AND balai_sees(cooperative_id))', tenant || '_seen', tenant);
        EXECUTE format('GRANT SELECT ON %I TO balai_app', tenant);
    END LOOP;
END $$;
GRANT INSERT ON self_check TO balai_app;

CREATE FUNCTION ledger_words(p_cooperative uuid, p_journal uuid, p_salt bytea) RETURNS bytea LANGUAGE sql STABLE AS
$$
    SELECT sha256(p_salt || convert_to(j.memo || chr(10) || coalesce(
        (SELECT string_agg(p.line || ' ' || p.memo, chr(10) ORDER BY p.line) FROM posting p
         WHERE p.cooperative_id = p_cooperative AND p.journal_id = p_journal AND p.memo IS NOT NULL), ''), 'UTF8'))
    FROM journal j WHERE j.cooperative_id = p_cooperative AND j.id = p_journal
$$;

CREATE FUNCTION ledger_link(p_cooperative uuid, p_journal uuid, p_words bytea) RETURNS bytea LANGUAGE sql STABLE AS
$$
    SELECT sha256(p_words || convert_to(concat_ws('|', j.id, j.number, j.idempotency_key, j.request_hash, j.kind,
        to_char(j.happened_on, 'YYYY-MM-DD'), to_char(j.effective_date, 'YYYY-MM-DD'), extract(epoch FROM j.recorded_at),
        j.posted_by, coalesce(j.reverses::text, ''), j.authorisation::text,
        (SELECT string_agg(concat_ws(':', p.line, p.account, coalesce(p.member, ''), coalesce(p.unit, ''), p.amount), ';'
                           ORDER BY p.line)
         FROM posting p WHERE p.cooperative_id = p_cooperative AND p.journal_id = p_journal)), 'UTF8'))
    FROM journal j WHERE j.cooperative_id = p_cooperative AND j.id = p_journal
$$;

-- Seals what is not sealed yet into one block, and answers how many journals that were.
CREATE FUNCTION ledger_seal(p_cooperative uuid, p_at timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    v_block bigint;
    v_previous bytea;
    v_sealed int;
BEGIN
    PERFORM ledger_tenant(p_cooperative);
    PERFORM FROM book WHERE cooperative_id = p_cooperative FOR UPDATE;
    SELECT block + 1, hash INTO v_block, v_previous FROM chain_block
    WHERE cooperative_id = p_cooperative ORDER BY block DESC LIMIT 1;
    IF NOT FOUND THEN
        v_block := 1;
        v_previous := sha256(convert_to(p_cooperative::text, 'UTF8'));
    END IF;
    INSERT INTO chain_link (cooperative_id, journal_id, block, place, salt, words, hash)
    SELECT p_cooperative, fresh.id, v_block, fresh.place, fresh.salt, fresh.words,
           ledger_link(p_cooperative, fresh.id, fresh.words)
    FROM (SELECT salted.id, salted.place, salted.salt, ledger_words(p_cooperative, salted.id, salted.salt) AS words
          FROM (SELECT j.id, row_number() OVER (ORDER BY j.number) AS place,
                       sha256(convert_to(gen_random_uuid()::text, 'UTF8')) AS salt
                FROM journal j
                WHERE j.cooperative_id = p_cooperative AND NOT EXISTS (
                    SELECT FROM chain_link l WHERE l.cooperative_id = p_cooperative AND l.journal_id = j.id)
                OFFSET 0) salted OFFSET 0) fresh;
    GET DIAGNOSTICS v_sealed = ROW_COUNT;
    IF v_sealed > 0 THEN
        INSERT INTO chain_block
        SELECT p_cooperative, v_block, v_sealed, p_at, v_previous,
               sha256(v_previous || string_agg(hash, ''::bytea ORDER BY place))
        FROM chain_link WHERE cooperative_id = p_cooperative AND block = v_block;
    END IF;
    RETURN v_sealed;
END
$$;

-- Recomputes everything the books promise, from the journals up, and names what does not hold.
CREATE FUNCTION ledger_check(p_cooperative uuid) RETURNS TABLE (problem text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM ledger_tenant(p_cooperative);
    RETURN QUERY SELECT 'JOURNAL_UNBALANCED ' || j.number
        FROM journal j LEFT JOIN posting p ON p.cooperative_id = j.cooperative_id AND p.journal_id = j.id
        WHERE j.cooperative_id = p_cooperative
        GROUP BY j.number, j.lines HAVING coalesce(sum(p.amount), 0) <> 0 OR count(p.line) <> j.lines;
    RETURN QUERY SELECT 'FLOOR_DIFFERS ' || f.account || ' ' || f.member
        FROM floor_balance f
        JOIN account a ON a.cooperative_id = f.cooperative_id AND a.code = f.account
        LEFT JOIN posting p ON p.cooperative_id = f.cooperative_id AND p.account = f.account
            AND (NOT a.per_member OR p.member = f.member)
        WHERE f.cooperative_id = p_cooperative
        GROUP BY f.account, f.member, f.balance, f.version, a.side
        HAVING f.balance <> coalesce(sum(CASE a.side WHEN 'DEBIT' THEN p.amount ELSE -p.amount END), 0)
            OR f.version <> count(p.line) OR f.version <> coalesce(max(p.version), 0);
    RETURN QUERY SELECT 'MONTH_DIFFERS ' || to_char(coalesce(t.month, s.month), 'YYYY-MM') || ' ' || coalesce(t.account, s.account)
        FROM (SELECT * FROM month_total WHERE cooperative_id = p_cooperative) t
        FULL JOIN (
            SELECT date_trunc('month', p.effective_date)::date AS month, p.account, p.closing, sum(p.amount) AS amount
            FROM posting p JOIN period c ON c.cooperative_id = p.cooperative_id AND c.closed
                AND c.month = date_trunc('month', p.effective_date)::date
            WHERE p.cooperative_id = p_cooperative GROUP BY 1, 2, 3) s
            ON t.month = s.month AND t.account = s.account AND t.closing = s.closing
        WHERE t.amount IS DISTINCT FROM s.amount;
    RETURN QUERY SELECT 'JOURNAL_CHANGED ' || j.number
        FROM chain_link l JOIN journal j ON j.cooperative_id = l.cooperative_id AND j.id = l.journal_id
        WHERE l.cooperative_id = p_cooperative
          AND (l.words <> ledger_words(p_cooperative, l.journal_id, l.salt) OR l.hash <> ledger_link(p_cooperative, l.journal_id, l.words));
    RETURN QUERY SELECT 'BLOCK_CHANGED ' || b.block
        FROM (SELECT c.*, lag(c.hash) OVER (ORDER BY c.block) AS before, lag(c.block) OVER (ORDER BY c.block) AS block_before
              FROM chain_block c WHERE c.cooperative_id = p_cooperative) b
        LEFT JOIN LATERAL (SELECT count(*) AS journals, sha256(b.previous || coalesce(string_agg(l.hash, ''::bytea ORDER BY l.place), '')) AS hash
                      FROM chain_link l WHERE l.cooperative_id = p_cooperative AND l.block = b.block) s ON true
        WHERE b.hash <> s.hash OR b.journals <> s.journals OR b.block <> coalesce(b.block_before, 0) + 1
           OR b.previous <> coalesce(b.before, sha256(convert_to(p_cooperative::text, 'UTF8')));
END
$$;

DO $$
DECLARE
    ours regprocedure;
BEGIN
    FOR ours IN SELECT oid FROM pg_proc WHERE proname IN ('ledger_seal', 'ledger_check', 'ledger_words', 'ledger_link') LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', ours);
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION ledger_seal(uuid, timestamptz), ledger_check(uuid) TO balai_app;
