-- Naming the person and reading their offices, in one round trip: whoever acts in books is asked for at each step.
CREATE FUNCTION offices_of_person(p_person uuid) RETURNS SETOF office LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM set_config('balai.person', p_person::text, true);
    RETURN QUERY SELECT * FROM office WHERE person_id = p_person ORDER BY held_from;
END
$$;

-- The cooperative that bears this village code today, if the person holds, held or will hold an office in it.
CREATE FUNCTION cooperative_of_person(p_person uuid, p_village text) RETURNS uuid LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM set_config('balai.person', p_person::text, true);
    RETURN (SELECT v.cooperative_id FROM cooperative_village v
            WHERE v.village_code = p_village AND v.valid_to IS NULL
              AND EXISTS (SELECT FROM office o
                          WHERE o.cooperative_id = v.cooperative_id AND o.person_id = p_person));
END
$$;
GRANT EXECUTE ON FUNCTION offices_of_person(uuid), cooperative_of_person(uuid, text) TO balai_app;
