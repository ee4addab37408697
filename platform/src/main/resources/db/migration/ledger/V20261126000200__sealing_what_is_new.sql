-- Sealing looked through all journals for the few that are new, and asked twice for each: as much work as posting them,
-- and more every year. It begins where all before is settled now, and reads a journal and its lines together.

-- Every journal up to this number is in this block or an earlier one: a number older than the hour before a block either
-- was committed by then or never is, since no posting goes on for an hour. What breaks that is found at night.
ALTER TABLE chain_block ADD COLUMN settled bigint NOT NULL DEFAULT 0 CHECK (settled >= 0);

-- What a journal says: the words that can be erased, and all the rest.
CREATE FUNCTION ledger_said(p_cooperative uuid)
RETURNS TABLE (journal_id uuid, number bigint, words bytea, facts bytea) LANGUAGE sql STABLE AS
$$
    SELECT j.id, j.number,
        convert_to(j.memo || chr(10) || coalesce(l.memos, ''), 'UTF8'),
        convert_to(concat_ws('|', j.id, j.number, j.idempotency_key, j.request_hash, j.kind,
            to_char(j.happened_on, 'YYYY-MM-DD'), to_char(j.effective_date, 'YYYY-MM-DD'), extract(epoch FROM j.recorded_at),
            j.posted_by, coalesce(j.reverses::text, ''), j.authorisation::text, l.lines), 'UTF8')
    FROM journal j CROSS JOIN LATERAL (
        SELECT string_agg(p.line || ' ' || p.memo, chr(10) ORDER BY p.line) FILTER (WHERE p.memo IS NOT NULL) AS memos,
               string_agg(concat_ws(':', p.line, p.account, coalesce(p.member, ''), coalesce(p.unit, ''), p.amount), ';'
                          ORDER BY p.line) AS lines
        FROM posting p WHERE p.cooperative_id = j.cooperative_id AND p.journal_id = j.id) l
    WHERE j.cooperative_id = p_cooperative
$$;
REVOKE EXECUTE ON FUNCTION ledger_said(uuid) FROM PUBLIC;

-- Up to which number all is settled in a block that is sealed now: the last number of the newest block an hour old.
CREATE FUNCTION ledger_settled(p_cooperative uuid, p_at timestamptz) RETURNS bigint LANGUAGE sql STABLE AS
$$
    SELECT greatest(
        (SELECT settled FROM chain_block WHERE cooperative_id = p_cooperative ORDER BY block DESC LIMIT 1),
        (SELECT j.number FROM chain_block b
         JOIN chain_link l ON l.cooperative_id = b.cooperative_id AND l.block = b.block AND l.place = b.journals
         JOIN journal j ON j.cooperative_id = l.cooperative_id AND j.id = l.journal_id
         WHERE b.cooperative_id = p_cooperative AND b.sealed_at < p_at - interval '1 hour' ORDER BY b.block DESC LIMIT 1),
        0)
$$;
REVOKE EXECUTE ON FUNCTION ledger_settled(uuid, timestamptz) FROM PUBLIC;

-- Seals what is not sealed yet into one block, and answers how many journals that were.
CREATE OR REPLACE FUNCTION ledger_seal(p_cooperative uuid, p_at timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    v_last   record;
    v_sealed int;
BEGIN
    PERFORM ledger_tenant(p_cooperative);
    PERFORM FROM book WHERE cooperative_id = p_cooperative FOR NO KEY UPDATE;
    SELECT block, hash, settled INTO v_last FROM chain_block
    WHERE cooperative_id = p_cooperative ORDER BY block DESC LIMIT 1;
    IF NOT FOUND THEN
        SELECT 0::bigint AS block, sha256(convert_to(p_cooperative::text, 'UTF8')) AS hash, 0::bigint AS settled INTO v_last;
    END IF;
    INSERT INTO chain_link (cooperative_id, journal_id, block, place, salt, words, hash)
    SELECT p_cooperative, fresh.journal_id, v_last.block + 1, fresh.place, fresh.salt, fresh.words,
           sha256(fresh.words || fresh.facts)
    FROM (SELECT salted.journal_id, salted.place, salted.salt, sha256(salted.salt || salted.words) AS words, salted.facts
          FROM (SELECT s.journal_id, row_number() OVER (ORDER BY s.number) AS place, s.words, s.facts,
                       sha256(convert_to(gen_random_uuid()::text, 'UTF8')) AS salt
                FROM ledger_said(p_cooperative) s
                WHERE s.number > v_last.settled AND NOT EXISTS (
                    SELECT FROM chain_link l WHERE l.cooperative_id = p_cooperative AND l.journal_id = s.journal_id)
                OFFSET 0) salted OFFSET 0) fresh;
    GET DIAGNOSTICS v_sealed = ROW_COUNT;
    IF v_sealed > 0 THEN
        INSERT INTO chain_block (cooperative_id, block, journals, sealed_at, previous, hash, settled)
        SELECT p_cooperative, v_last.block + 1, v_sealed, p_at, v_last.hash,
               sha256(v_last.hash || string_agg(hash, ''::bytea ORDER BY place)), ledger_settled(p_cooperative, p_at)
        FROM chain_link WHERE cooperative_id = p_cooperative AND block = v_last.block + 1;
    END IF;
    RETURN v_sealed;
END
$$;

-- The nightly check reads what is sealed as sealing does, and names what sealing passed over.
DO $$
DECLARE
    v_check text := pg_get_functiondef('ledger_check'::regproc);
    v_asked text := 'FROM chain_link l JOIN journal j ON j.cooperative_id = l.cooperative_id AND j.id = l.journal_id
        WHERE l.cooperative_id = p_cooperative
          AND (l.words <> ledger_words(p_cooperative, l.journal_id, l.salt) OR l.hash <> ledger_link(p_cooperative, l.journal_id, l.words));';
    v_now   text := 'FROM chain_link l JOIN ledger_said(p_cooperative) j ON j.journal_id = l.journal_id
        WHERE l.cooperative_id = p_cooperative
          AND (l.words <> sha256(l.salt || j.words) OR l.hash <> sha256(l.words || j.facts));
    RETURN QUERY SELECT ''JOURNAL_NOT_SEALED '' || j.number
        FROM journal j
        WHERE j.cooperative_id = p_cooperative
          AND j.number <= (SELECT max(b.settled) FROM chain_block b WHERE b.cooperative_id = p_cooperative)
          AND NOT EXISTS (SELECT FROM chain_link l WHERE l.cooperative_id = p_cooperative AND l.journal_id = j.id);';
BEGIN
    IF position(v_asked IN v_check) = 0 THEN
        RAISE EXCEPTION 'ledger_check does not read as it did';
    END IF;
    EXECUTE replace(v_check, v_asked, v_now);
END $$;
DROP FUNCTION ledger_words(uuid, uuid, bytea);
DROP FUNCTION ledger_link(uuid, uuid, bytea);
