-- What somebody posted on a day without a second person, for the daily limit: kept beside the journals, since adding up
-- thousands of them before each next one took longer than posting it. Eight rows for a day, so that those who post as one
-- person at the same time seldom wait for each other.
CREATE TABLE posted_day (
    cooperative_id uuid   NOT NULL,
    person_id      uuid   NOT NULL,
    day            date   NOT NULL,
    slot           int    NOT NULL CHECK (slot BETWEEN 0 AND 7),
    amount         bigint NOT NULL CHECK (amount > 0),
    PRIMARY KEY (cooperative_id, person_id, day, slot)
);
ALTER TABLE posted_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE posted_day FORCE ROW LEVEL SECURITY;
CREATE POLICY posted_day_of_cooperative ON posted_day USING (cooperative_id = (SELECT balai_cooperative()));
GRANT SELECT ON posted_day TO balai_app;

DO $$
DECLARE
    v_cooperative uuid;
BEGIN
    FOR v_cooperative IN SELECT id FROM cooperative LOOP
        PERFORM set_config('balai.cooperative', v_cooperative::text, true);
        INSERT INTO posted_day
        SELECT cooperative_id, posted_by, recorded_on, 0, sum(amount) FROM journal
        WHERE cooperative_id = v_cooperative AND alone GROUP BY 1, 2, 3;
    END LOOP;
    PERFORM set_config('balai.cooperative', '', true);
END $$;
DROP INDEX journal_of_a_day;

CREATE FUNCTION journal_counts_for_its_day() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO posted_day AS known
    SELECT cooperative_id, posted_by, recorded_on, pg_backend_pid() % 8, sum(amount) FROM fresh
    WHERE alone GROUP BY 1, 2, 3
    ON CONFLICT (cooperative_id, person_id, day, slot) DO UPDATE SET amount = known.amount + excluded.amount;
    RETURN NULL;
END
$$;
CREATE TRIGGER journal_counts_for_its_day AFTER INSERT ON journal REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION journal_counts_for_its_day();

CREATE OR REPLACE FUNCTION ledger_posted_on(p_cooperative uuid, p_person uuid, p_day date) RETURNS bigint LANGUAGE sql VOLATILE AS
$$
    SELECT coalesce(sum(amount), 0)::bigint FROM posted_day
    WHERE cooperative_id = p_cooperative AND person_id = p_person AND day = p_day
$$;

-- What the nightly check finds wrong with these sums.
CREATE FUNCTION ledger_check_days(p_cooperative uuid) RETURNS TABLE (problem text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM ledger_tenant(p_cooperative);
    RETURN QUERY SELECT 'DAY_DIFFERS ' || to_char(coalesce(k.day, j.day), 'YYYY-MM-DD')
        FROM (SELECT person_id, day, sum(amount) AS amount FROM posted_day
              WHERE cooperative_id = p_cooperative GROUP BY 1, 2) k
        FULL JOIN (SELECT posted_by, recorded_on AS day, sum(amount) AS amount FROM journal
                   WHERE cooperative_id = p_cooperative AND alone GROUP BY 1, 2) j
            ON j.posted_by = k.person_id AND j.day = k.day
        WHERE k.amount IS DISTINCT FROM j.amount;
END
$$;
REVOKE EXECUTE ON FUNCTION ledger_check_days(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger_check_days(uuid) TO balai_app;
