CREATE TABLE cooperative (
    id        uuid PRIMARY KEY,
    name      text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    opened_on date NOT NULL
);

-- A village code is an alias with dates: codes change, the cooperative stays.
CREATE TABLE cooperative_village (
    cooperative_id uuid NOT NULL REFERENCES cooperative,
    village_code   text NOT NULL CHECK (village_code ~ '^\d\d\.\d\d\.\d\d\.\d{4}$'),
    valid_from     date NOT NULL,
    valid_to       date,
    PRIMARY KEY (cooperative_id, valid_from),
    CHECK (valid_to > valid_from)
);
CREATE UNIQUE INDEX cooperative_village_today ON cooperative_village (village_code) WHERE valid_to IS NULL;
CREATE UNIQUE INDEX cooperative_village_of_today ON cooperative_village (cooperative_id) WHERE valid_to IS NULL;

-- Whether an official of the transaction's region oversees this cooperative.
CREATE FUNCTION balai_sees(cooperative uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT EXISTS (
       SELECT FROM cooperative_village
       WHERE cooperative_id = cooperative AND valid_to IS NULL
         AND (balai_region() = '*' OR village_code = balai_region() OR starts_with(village_code, balai_region() || '.'))) $$;

CREATE TABLE member (
    cooperative_id uuid NOT NULL REFERENCES cooperative,
    id             uuid NOT NULL,
    number         text NOT NULL CHECK (length(number) BETWEEN 1 AND 200),
    name           text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    person_id      uuid,
    nik_sealed     bytea,
    nik_mark       bytea,
    nik_last_four  text CHECK (nik_last_four ~ '^\d{4}$'),
    joined_on      date NOT NULL,
    left_on        date CHECK (left_on >= joined_on),
    left_why       text,
    PRIMARY KEY (cooperative_id, id),
    CONSTRAINT member_number_once UNIQUE (cooperative_id, number),
    CONSTRAINT member_nik_once UNIQUE (cooperative_id, nik_mark),
    CHECK ((nik_sealed IS NULL) = (nik_mark IS NULL) AND (nik_mark IS NULL) = (nik_last_four IS NULL))
);

CREATE TABLE office (
    cooperative_id uuid NOT NULL REFERENCES cooperative,
    id             uuid NOT NULL,
    person_id      uuid NOT NULL,
    role           text NOT NULL CHECK (role IN ('KETUA','SEKRETARIS','BENDAHARA','PENGAWAS','PENGELOLA','ANGGOTA')),
    held_from      date NOT NULL,
    held_to        date NOT NULL,
    decision       text NOT NULL CHECK (length(decision) BETWEEN 1 AND 200),
    PRIMARY KEY (cooperative_id, id),
    CHECK (held_to >= held_from AND held_to <= held_from + interval '5 years')
);
CREATE INDEX office_of_person ON office (person_id);

ALTER TABLE member ENABLE ROW LEVEL SECURITY;
ALTER TABLE member FORCE ROW LEVEL SECURITY;
CREATE POLICY member_of_cooperative ON member USING (cooperative_id = (SELECT balai_cooperative()));

-- Officials see how many members there are, never who: the count is a row of its own.
CREATE TABLE member_count (
    cooperative_id uuid PRIMARY KEY REFERENCES cooperative,
    members        bigint NOT NULL CHECK (members >= 0)
);
ALTER TABLE member_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE member_count FORCE ROW LEVEL SECURITY;
CREATE POLICY member_count_of_cooperative ON member_count USING (cooperative_id = (SELECT balai_cooperative()));
CREATE POLICY member_count_seen ON member_count FOR SELECT
    USING ((SELECT balai_region()) IS NOT NULL AND balai_sees(cooperative_id));

CREATE FUNCTION member_counted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    difference bigint := (NEW.left_on IS NULL)::int;
BEGIN
    IF TG_OP = 'UPDATE' THEN difference := difference - (OLD.left_on IS NULL)::int; END IF;
    INSERT INTO member_count VALUES (NEW.cooperative_id, difference)
    ON CONFLICT (cooperative_id) DO UPDATE SET members = member_count.members + excluded.members;
    RETURN NULL;
END
$$;
CREATE TRIGGER member_counted AFTER INSERT OR UPDATE OF left_on ON member
    FOR EACH ROW EXECUTE FUNCTION member_counted();

ALTER TABLE office ENABLE ROW LEVEL SECURITY;
ALTER TABLE office FORCE ROW LEVEL SECURITY;
CREATE POLICY office_of_cooperative ON office USING (cooperative_id = (SELECT balai_cooperative()));
CREATE POLICY office_of_oneself ON office FOR SELECT USING (person_id = (SELECT balai_person()));
CREATE POLICY office_seen ON office FOR SELECT
    USING ((SELECT balai_region()) IS NOT NULL AND balai_sees(cooperative_id));

GRANT SELECT, INSERT ON cooperative, cooperative_village, member, office TO balai_app;
GRANT SELECT ON member_count TO balai_app;
GRANT UPDATE (name) ON cooperative TO balai_app;
GRANT UPDATE (valid_to) ON cooperative_village TO balai_app;
GRANT UPDATE (person_id, name, nik_sealed, nik_mark, nik_last_four, left_on, left_why) ON member TO balai_app;
GRANT UPDATE (held_to) ON office TO balai_app;
