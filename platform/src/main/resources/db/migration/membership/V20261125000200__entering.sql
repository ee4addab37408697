-- Naming the person, reading their offices and, where they have one there, entering a cooperative, in one round trip.
CREATE FUNCTION offices_entering(p_person uuid, p_cooperative uuid) RETURNS SETOF office LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM set_config('balai.person', p_person::text, true);
    RETURN QUERY SELECT * FROM office WHERE person_id = p_person ORDER BY held_from;
    IF EXISTS (SELECT FROM office WHERE person_id = p_person AND cooperative_id = p_cooperative) THEN
        PERFORM set_config('balai.cooperative', p_cooperative::text, true);
    END IF;
END
$$;
GRANT EXECUTE ON FUNCTION offices_entering(uuid, uuid) TO balai_app;
