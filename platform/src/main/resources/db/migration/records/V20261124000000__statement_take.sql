-- Who points to a statement waits for whoever may just be storing it, and the other way round, so that neither overlooks
-- the other. Ids share sixteen locks, since a batch may have very many; all take them in one order.
CREATE FUNCTION statement_lock(p_ids uuid[], p_targets uuid[]) RETURNS void LANGUAGE plpgsql AS
$$
DECLARE
    v_lock record;
BEGIN
    IF cardinality(p_targets) = 0 AND cardinality(p_ids) = 1 THEN
        PERFORM pg_advisory_xact_lock_shared(7070, uuid_hash(p_ids[1]) & 15);
        RETURN;
    END IF;
    FOR v_lock IN
        SELECT uuid_hash(l.id) & 15 AS number, bool_or(l.alone) AS alone
        FROM (SELECT unnest(p_ids), false UNION ALL SELECT unnest(p_targets), true) AS l (id, alone)
        GROUP BY 1 ORDER BY 1
    LOOP
        IF v_lock.alone THEN
            PERFORM pg_advisory_xact_lock(7070, v_lock.number);
        ELSE
            PERFORM pg_advisory_xact_lock_shared(7070, v_lock.number);
        END IF;
    END LOOP;
END
$$;

-- Begins to write for an organisation. The number of the transaction is taken first: until it ends, readers count a
-- writer by it.
CREATE FUNCTION statement_begin(p_organisation uuid, p_ids uuid[], p_targets uuid[]) RETURNS void LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM set_config('balai.organisation', p_organisation::text, true), pg_current_xact_id();
    PERFORM statement_lock(p_ids, p_targets);
END
$$;

-- Takes a batch in, in one call. The moment it is stored is this database's, taken when no reader can any longer
-- overlook the transaction, and each statement is a microsecond after the one before it, so that their order can be told.
-- Answers the ids that were here already (nothing is stored of those), those that some statement points to, and the
-- activities of which something else is known than these statements say.
CREATE FUNCTION statement_take(
    p_organisation uuid, p_authority uuid, p_ids uuid[], p_targets uuid[], p_timed boolean[], p_mentions text[],
    p_jsons text[], p_activities text[], p_definitions text[],
    OUT taken uuid[], OUT awaited uuid[], OUT news text[])
LANGUAGE plpgsql AS
$$
DECLARE
    v_free   uuid[];
    v_moment timestamptz;
BEGIN
    PERFORM statement_begin(p_organisation, p_ids, '{}');
    v_moment := clock_timestamp();

    WITH free AS (
        INSERT INTO statement_id (id, stored)
        SELECT s.id, v_moment + (s.n - 1) * interval '1 microsecond'
        FROM unnest(p_ids) WITH ORDINALITY AS s (id, n) ORDER BY s.id
        ON CONFLICT DO NOTHING RETURNING id)
    SELECT array_agg(id) INTO v_free FROM free;
    IF cardinality(v_free) = cardinality(p_ids) THEN
        v_free := NULL;
    ELSE
        v_free := coalesce(v_free, '{}');
        taken := ARRAY(SELECT id FROM unnest(p_ids) AS s (id) WHERE id <> ALL (v_free));
    END IF;

    INSERT INTO statement (id, stored, organisation, authority, target, mentions, json)
    SELECT s.id, m.moment, p_organisation, p_authority, s.target, s.mentions::uuid[],
           (CASE WHEN s.timed THEN '{' ELSE '{"timestamp":"' || t.stamp || '",' END
               || '"stored":"' || t.stamp || '",' || substr(s.json, 2))::json
    FROM unnest(p_ids, p_targets, p_timed, p_mentions, p_jsons) WITH ORDINALITY AS s (id, target, timed, mentions, json, n)
    CROSS JOIN LATERAL (SELECT v_moment + (s.n - 1) * interval '1 microsecond') AS m (moment)
    CROSS JOIN LATERAL (SELECT to_char(m.moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) AS t (stamp)
    WHERE v_free IS NULL OR s.id = ANY (v_free);

    awaited := ARRAY(SELECT id FROM statement_pointed_at WHERE id = ANY (p_ids));
    news := ARRAY(
        SELECT told.iri FROM unnest(p_activities, p_definitions) AS told (iri, definition)
        LEFT JOIN xapi_activity known ON known.iri = told.iri
        WHERE known.definition::text IS DISTINCT FROM told.definition);
END
$$;

REVOKE ALL ON FUNCTION statement_lock, statement_begin, statement_take FROM PUBLIC;
GRANT EXECUTE ON FUNCTION statement_lock, statement_begin, statement_take TO balai_app;
