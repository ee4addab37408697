-- The same as before, with the sums looked up here instead of by a function of their own.
CREATE OR REPLACE FUNCTION ledger_hold_day(p_cooperative uuid, p_person uuid, p_day date, p_amount bigint, p_per_day bigint)
RETURNS bigint LANGUAGE plpgsql AS
$$
DECLARE
    v_said   text := set_config('balai.cooperative', p_cooperative::text, true);
    v_key    bigint := hashtextextended(p_cooperative::text || p_person::text, 0);
    v_posted bigint := 0;
BEGIN
    FOR look IN 1..2 LOOP
        IF p_amount < p_per_day / 100 THEN
            SELECT coalesce(sum(amount), 0) INTO v_posted FROM posted_day
            WHERE cooperative_id = p_cooperative AND person_id = p_person AND day = p_day;
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
