-- Naming the person, reading their offices and, where they have one there, entering a cooperative, in one round trip.
CREATE FUNCTION offices_entering(p_person uuid, p_cooperative uuid) RETURNS SETOF office LANGUAGE plpgsql AS
$$
DECLARE
    v_said   text := set_config('balai.person', p_person::text, true);
    v_office office;
BEGIN
    FOR v_office IN SELECT * FROM office WHERE person_id = p_person ORDER BY held_from LOOP
        RETURN NEXT v_office;
        IF v_office.cooperative_id = p_cooperative THEN
            v_said := set_config('balai.cooperative', p_cooperative::text, true);
        END IF;
    END LOOP;
END
$$;
GRANT EXECUTE ON FUNCTION offices_entering(uuid, uuid) TO balai_app;
