-- Who put a version in force and when; the versions that came with the house have nobody.
ALTER TABLE policy_version
    ADD COLUMN enacted_by uuid,
    ADD COLUMN enacted_at timestamptz,
    ADD CONSTRAINT policy_enacted_by_somebody CHECK ((enacted_by IS NULL) = (enacted_at IS NULL)),
    ADD CONSTRAINT policy_never_backward CHECK (valid_from > (enacted_at AT TIME ZONE 'Asia/Jakarta')::date),
    ADD CONSTRAINT policy_says_why CHECK (length(trim(decision)) BETWEEN 1 AND 500 AND length(trim(legal_basis)) BETWEEN 1 AND 300);

GRANT INSERT ON policy_version, role_action, role_limit, action_competency TO balai_app;

-- A version is whole from the transaction that made it: no row joins it later.
CREATE FUNCTION policy_is_whole() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS
$$
BEGIN
    IF NOT EXISTS (SELECT FROM policy_version
                   WHERE version = NEW.version AND xmin = pg_current_xact_id()::xid) THEN
        RAISE EXCEPTION 'policy version % is whole already', NEW.version USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER policy_is_whole BEFORE INSERT ON role_action FOR EACH ROW EXECUTE FUNCTION policy_is_whole();
CREATE TRIGGER policy_is_whole BEFORE INSERT ON role_limit FOR EACH ROW EXECUTE FUNCTION policy_is_whole();
CREATE TRIGGER policy_is_whole BEFORE INSERT ON action_competency FOR EACH ROW EXECUTE FUNCTION policy_is_whole();

-- A later version never begins before an earlier one, so the highest of those begun is the one in force.
CREATE FUNCTION policy_in_order() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS
$$
BEGIN
    IF EXISTS (SELECT FROM policy_version WHERE version >= NEW.version OR valid_from > NEW.valid_from) THEN
        RAISE EXCEPTION 'policy version % is out of order', NEW.version USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER policy_in_order BEFORE INSERT ON policy_version FOR EACH ROW EXECUTE FUNCTION policy_in_order();
