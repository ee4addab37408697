-- With whom a statement names may go what that person said in words of their own, and nothing of what came out of it.
CREATE OR REPLACE FUNCTION statement_cover(p_id uuid, p_stored timestamptz, p_json json, p_mentions uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    c_own_words constant text[] := '{response,extensions}';
    v_was json;
BEGIN
    SELECT json INTO STRICT v_was FROM statement
        WHERE id = p_id AND stored = p_stored AND organisation = balai_organisation() FOR UPDATE;
    IF (v_was->'verb')::text IS DISTINCT FROM (p_json->'verb')::text
        OR (v_was->'result')::jsonb - c_own_words IS DISTINCT FROM (p_json->'result')::jsonb - c_own_words
        OR coalesce((p_json->'result'->'response')::text <> (v_was->'result'->'response')::text, false)
        OR coalesce((p_json->'result'->'extensions')::text <> (v_was->'result'->'extensions')::text, false)
        OR v_was->>'id' IS DISTINCT FROM p_json->>'id' OR v_was->>'timestamp' IS DISTINCT FROM p_json->>'timestamp' THEN
        RAISE EXCEPTION 'only whom a statement names can be covered';
    END IF;
    UPDATE statement SET json = p_json, mentions = p_mentions
        WHERE id = p_id AND stored = p_stored AND organisation = balai_organisation();
END
$$;
