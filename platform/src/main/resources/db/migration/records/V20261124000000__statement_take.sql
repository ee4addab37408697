-- Who points to a statement waits for whoever may just be storing it, and the other way round, so that neither overlooks
-- the other. Ids share sixteen locks, since a batch may have very many; all take them in one order.
CREATE FUNCTION statement_lock(p_id uuid) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT uuid_hash(p_id) & 15 $$;

-- Begins to write, for an organisation, what points to other statements: those are held back until it has ended.
CREATE FUNCTION statement_point(p_organisation uuid, p_ids uuid[], p_targets uuid[]) RETURNS void LANGUAGE plpgsql AS
$$
DECLARE
    v_lock record;
BEGIN
    PERFORM set_config('balai.organisation', p_organisation::text, true), pg_current_xact_id();
    FOR v_lock IN
        SELECT statement_lock(l.id) AS number, bool_or(l.alone) AS alone
        FROM (SELECT unnest(p_ids), false UNION ALL SELECT unnest(p_targets), true) AS l (id, alone)
        GROUP BY 1 ORDER BY 1
    LOOP
        IF v_lock.alone THEN
            PERFORM pg_advisory_xact_lock(7070, v_lock.number);
        ELSE
            PERFORM pg_advisory_xact_lock_shared(7070, v_lock.number);
        END IF;
    END LOOP;
    INSERT INTO statement_pointed_at SELECT DISTINCT unnest(p_targets) ORDER BY 1 ON CONFLICT DO NOTHING;
END
$$;

-- Takes a batch in, in one call. The transaction's number comes first: until it ends, readers count a writer by it. The
-- moment of storing is this database's and taken after that, so that nothing is stored before a moment up to which a
-- reader was told that all is there; each statement is a microsecond after the one before it, so that their order can be
-- told. What is given as JSON lacks its opening brace, behind which the stamps are put.
--
-- Answers the ids that were here already (nothing is stored of those), those that some statement points to, and the
-- activities of which something else is known than these statements say. A batch that comes alone, as a transaction of
-- its own, is stored only if there is nothing to answer.
CREATE FUNCTION statement_take(
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
    IF cardinality(p_activities) > 0 THEN
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
               (CASE WHEN s.timed THEN '{"stored":"' || t.stamp
                     ELSE '{"timestamp":"' || t.stamp || '","stored":"' || t.stamp END || '",' || s.json)::json
        FROM unnest(p_ids, p_targets, p_timed, p_mentions, p_jsons)
                 WITH ORDINALITY AS s (id, target, timed, mentions, json, n)
            CROSS JOIN LATERAL (SELECT v_moment + (s.n - 1) * c_apart) AS m (moment)
            CROSS JOIN LATERAL (
                SELECT to_char(m.moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) AS t (stamp)
        WHERE taken IS NULL OR s.id <> ALL (taken);
END
$$;

REVOKE ALL ON FUNCTION statement_point, statement_take FROM PUBLIC;
GRANT EXECUTE ON FUNCTION statement_point, statement_take TO balai_app;
