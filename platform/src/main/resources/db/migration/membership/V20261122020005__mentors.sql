-- A mentor (pendamping) of a cooperative without a certified treasurer: named, and for thirty days at most.
ALTER TABLE office
    DROP CONSTRAINT office_role_check,
    ADD CONSTRAINT office_role_check
        CHECK (role IN ('KETUA','SEKRETARIS','BENDAHARA','PENGAWAS','PENGELOLA','ANGGOTA','PENDAMPING')),
    ADD CONSTRAINT office_of_a_mentor_for_a_month CHECK (role <> 'PENDAMPING' OR held_to <= held_from + 29);
