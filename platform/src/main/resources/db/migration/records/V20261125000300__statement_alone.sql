-- How the store writes a moment, and a statement's JSON, which lacks its opening brace, behind its stamps.
CREATE FUNCTION statement_moment(p_moment timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT to_char(p_moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;

CREATE FUNCTION statement_stamped(p_stamp text, p_timed boolean, p_json text) RETURNS json LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$
    SELECT (CASE WHEN p_timed THEN '{"stored":"' || p_stamp
                 ELSE '{"timestamp":"' || p_stamp || '","stored":"' || p_stamp END || '",' || p_json)::json
$$;

-- The same as before, but what is known of activities is counted first: as a rule all is known, and nothing to be joined.
CREATE OR REPLACE FUNCTION statement_take(
    p_organisation uuid, p_authority uuid, p_ids uuid[], p_targets uuid[], p_timed boolean[], p_mentions text[],
    p_jsons text[], p_activities text[], p_definitions text[], p_alone boolean,
    OUT taken uuid[], OUT awaited uuid[], OUT news text[])
LANGUAGE plpgsql AS
$$
DECLARE
    c_apart  constant interval := '1 microsecond';
    v_moment timestamptz;
    v_new    integer;
BEGIN
    PERFORM set_config('balai.organisation', p_organisation::text, true), pg_current_xact_id(),
            pg_advisory_xact_lock_shared(7070, l.number)
        FROM (SELECT DISTINCT statement_lock(i.id) FROM unnest(p_ids) AS i (id) ORDER BY 1) AS l (number);
    v_moment := clock_timestamp();

    awaited := ARRAY(SELECT p.id FROM statement_pointed_at p WHERE p.id = ANY (p_ids));
    IF cardinality(p_activities) > (
        SELECT count(*) FROM xapi_activity
        WHERE iri = ANY (p_activities) AND definition::text = p_definitions[array_position(p_activities, iri)]) THEN
        news := ARRAY(
            SELECT told.iri FROM unnest(p_activities, p_definitions) AS told (iri, definition)
            LEFT JOIN xapi_activity known ON known.iri = told.iri
            WHERE known.definition::text IS DISTINCT FROM told.definition);
    END IF;
    IF p_alone AND (cardinality(awaited) > 0 OR cardinality(news) > 0) THEN
        RETURN;
    END IF;

    INSERT INTO statement_id (id, stored)
        SELECT s.id, v_moment + (s.n - 1) * c_apart FROM unnest(p_ids) WITH ORDINALITY AS s (id, n) ORDER BY s.id
        ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS v_new = ROW_COUNT;
    IF v_new < cardinality(p_ids) THEN
        IF p_alone THEN
            RAISE EXCEPTION 'some of these statements are here already' USING ERRCODE = 'BL001';
        END IF;
        taken := ARRAY(
            SELECT s.id FROM unnest(p_ids) WITH ORDINALITY AS s (id, n) JOIN statement_id i ON i.id = s.id
            WHERE i.stored <> v_moment + (s.n - 1) * c_apart);
    END IF;

    INSERT INTO statement (id, stored, organisation, authority, target, mentions, json)
        SELECT s.id, m.moment, p_organisation, p_authority, s.target, s.mentions::uuid[],
               statement_stamped(statement_moment(m.moment), s.timed, s.json)
        FROM unnest(p_ids, p_targets, p_timed, p_mentions, p_jsons)
                 WITH ORDINALITY AS s (id, target, timed, mentions, json, n)
            CROSS JOIN LATERAL (SELECT v_moment + (s.n - 1) * c_apart) AS m (moment)
        WHERE taken IS NULL OR s.id <> ALL (taken);
END
$$;

-- Takes in a statement that comes alone, as a transaction of its own: the same as statement_take, in its order, for the
-- most frequent case. Answers whether it was stored; if not, nothing was, and there is something besides to be looked at.
CREATE FUNCTION statement_take_alone(
    p_organisation uuid, p_authority uuid, p_id uuid, p_timed boolean, p_mentions uuid[], p_json text,
    p_activities text[], p_definitions text[])
RETURNS boolean LANGUAGE plpgsql AS
$$
DECLARE
    -- Said and counted as a writer by being asked for, as the first things of all.
    v_said    text := set_config('balai.organisation', p_organisation::text, true);
    v_writer  xid8 := pg_current_xact_id();
    v_moment  timestamptz;
    v_known   bigint;
    v_awaited boolean;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(7070, statement_lock(p_id));
    v_moment := clock_timestamp();
    SELECT count(*), EXISTS (SELECT FROM statement_pointed_at p WHERE p.id = p_id) INTO v_known, v_awaited
    FROM xapi_activity
    WHERE iri = ANY (p_activities) AND definition::text = p_definitions[array_position(p_activities, iri)];
    IF v_awaited OR v_known < cardinality(p_activities) THEN
        RETURN false;
    END IF;
    WITH fresh AS (
        INSERT INTO statement_id (id, stored) VALUES (p_id, v_moment) ON CONFLICT DO NOTHING RETURNING id)
    INSERT INTO statement (id, stored, organisation, authority, mentions, json)
        SELECT id, v_moment, p_organisation, p_authority, p_mentions,
               statement_stamped(statement_moment(v_moment), p_timed, p_json)
        FROM fresh;
    RETURN FOUND;
END
$$;
REVOKE ALL ON FUNCTION statement_take_alone FROM PUBLIC;
GRANT EXECUTE ON FUNCTION statement_take_alone TO balai_app;
