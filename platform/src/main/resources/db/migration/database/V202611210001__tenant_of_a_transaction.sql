-- Who a transaction speaks for. Unset means nobody, and the policies then show no row.
CREATE FUNCTION balai_cooperative() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('balai.cooperative', true), '')::uuid $$;

CREATE FUNCTION balai_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('balai.person', true), '')::uuid $$;

CREATE FUNCTION balai_region() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('balai.region', true), '') $$;
