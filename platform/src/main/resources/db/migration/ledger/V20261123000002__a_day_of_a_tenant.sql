-- What a day took names its cooperative by itself: the caller need not say it in a round trip of its own before.
CREATE OR REPLACE FUNCTION ledger_posted_on(p_cooperative uuid, p_person uuid, p_day date) RETURNS bigint
LANGUAGE plpgsql VOLATILE AS
$$
BEGIN
    PERFORM set_config('balai.cooperative', p_cooperative::text, true);
    RETURN (SELECT coalesce(sum(amount), 0)::bigint FROM posted_day
            WHERE cooperative_id = p_cooperative AND person_id = p_person AND day = p_day);
END
$$;
