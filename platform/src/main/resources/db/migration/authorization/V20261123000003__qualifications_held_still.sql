-- Whoever posts holds what they have proven still until they are done. A lock on the rows did that by writing them at each
-- posting, a fifth of a journal's work; this one is kept in memory and holds the same: what lapses waits for the postings
-- that rest on it, and a posting waits for what is lapsing and then reads it.
CREATE FUNCTION qualification_key(p_person uuid) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT hashtextextended('qualification ' || p_person::text, 0) $$;

CREATE FUNCTION qualifications_held_still(p_person uuid) RETURNS SETOF qualification LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(qualification_key(p_person));
    RETURN QUERY SELECT * FROM qualification WHERE person_id = p_person;
END
$$;

CREATE FUNCTION qualification_waits() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM pg_advisory_xact_lock(qualification_key(OLD.person_id));
    RETURN NEW;
END
$$;
CREATE TRIGGER qualification_waits BEFORE UPDATE ON qualification FOR EACH ROW EXECUTE FUNCTION qualification_waits();
