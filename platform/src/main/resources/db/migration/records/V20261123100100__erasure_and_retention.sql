-- What a statement says never changes, but for whom it names: only these functions may cover a person or let old
-- statements go, each within the organisation its transaction speaks for.
CREATE FUNCTION statement_cover(p_id uuid, p_stored timestamptz, p_json json, p_mentions uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    v_was json;
BEGIN
    SELECT json INTO STRICT v_was FROM statement
        WHERE id = p_id AND stored = p_stored AND organisation = balai_organisation() FOR UPDATE;
    IF (v_was->'verb')::text IS DISTINCT FROM (p_json->'verb')::text
        OR (v_was->'result')::text IS DISTINCT FROM (p_json->'result')::text
        OR v_was->>'id' IS DISTINCT FROM p_json->>'id' OR v_was->>'timestamp' IS DISTINCT FROM p_json->>'timestamp' THEN
        RAISE EXCEPTION 'only whom a statement names can be covered';
    END IF;
    UPDATE statement SET json = p_json, mentions = p_mentions
        WHERE id = p_id AND stored = p_stored AND organisation = balai_organisation();
END
$$;

CREATE FUNCTION statement_let_go(p_before timestamptz, p_most integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    v_gone integer;
BEGIN
    WITH old AS (
        SELECT id, stored FROM statement
        WHERE organisation = balai_organisation() AND stored < p_before ORDER BY stored LIMIT p_most),
    gone AS (
        DELETE FROM statement s USING old
        WHERE s.id = old.id AND s.stored = old.stored AND s.organisation = balai_organisation() RETURNING s.id),
    ids AS (DELETE FROM statement_id i USING gone WHERE i.id = gone.id RETURNING i.id),
    voided AS (DELETE FROM statement_voided v USING gone WHERE v.id = gone.id)
    SELECT count(*) INTO v_gone FROM ids;
    RETURN v_gone;
END
$$;
CREATE POLICY statement_let_go ON statement FOR DELETE USING (organisation = (SELECT balai_organisation()));
REVOKE ALL ON FUNCTION statement_cover, statement_let_go FROM PUBLIC;
GRANT EXECUTE ON FUNCTION statement_cover, statement_let_go TO balai_app;
GRANT DELETE ON xapi_attachment TO balai_app;

-- For how many months an organisation's statements are kept; absent means for good.
ALTER TABLE lrs_organisation ADD COLUMN keep_months integer CHECK (keep_months BETWEEN 1 AND 600);
GRANT UPDATE (keep_months) ON lrs_organisation TO balai_app;

-- What each night's sweep let go, to be read afterwards.
CREATE TABLE lrs_sweep (
    organisation uuid        NOT NULL REFERENCES lrs_organisation,
    at           timestamptz NOT NULL,
    before       timestamptz NOT NULL CHECK (before < at),
    let_go       bigint      NOT NULL CHECK (let_go >= 0),
    PRIMARY KEY (organisation, at)
);
GRANT SELECT, INSERT ON lrs_sweep TO balai_app;
