CREATE TABLE journal (
    cooperative_id  uuid        NOT NULL REFERENCES book,
    id              uuid        NOT NULL,
    number          bigint      NOT NULL CHECK (number > 0),
    idempotency_key text        NOT NULL CHECK (length(idempotency_key) BETWEEN 1 AND 100),
    request_hash    text        NOT NULL CHECK (length(request_hash) = 64),
    kind            text        NOT NULL REFERENCES journal_kind,
    closing         boolean     NOT NULL GENERATED ALWAYS AS (kind = 'PENUTUP') STORED,
    memo            text        NOT NULL CHECK (length(memo) BETWEEN 1 AND 500),
    happened_on     date        NOT NULL,
    effective_date  date        NOT NULL,
    recorded_at     timestamptz NOT NULL,
    recorded_on     date        NOT NULL GENERATED ALWAYS AS ((recorded_at AT TIME ZONE 'Asia/Jakarta')::date) STORED,
    posted_by       uuid        NOT NULL,
    authorisation   jsonb       NOT NULL,
    alone           boolean     NOT NULL GENERATED ALWAYS AS
        (authorisation -> 'migrationGrant' IS NULL AND authorisation -> 'approvedBy' IS NULL) STORED,
    reverses        uuid,
    lines           int         NOT NULL CHECK (lines BETWEEN 2 AND 2000),
    amount          bigint      NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000000),
    PRIMARY KEY (cooperative_id, id),
    CONSTRAINT journal_number_once UNIQUE (cooperative_id, number),
    CONSTRAINT journal_key_once UNIQUE (cooperative_id, idempotency_key),
    CONSTRAINT journal_reversed_once UNIQUE (cooperative_id, reverses),
    CONSTRAINT journal_reverses_a_journal FOREIGN KEY (cooperative_id, reverses) REFERENCES journal,
    CONSTRAINT journal_reversal_says_so CHECK ((kind = 'PEMBALIKAN') = (reverses IS NOT NULL)),
    CONSTRAINT journal_not_for_the_future CHECK (effective_date <= (recorded_at AT TIME ZONE 'Asia/Jakarta')::date),
    CONSTRAINT journal_shape UNIQUE (cooperative_id, id, lines, effective_date, closing)
);
CREATE INDEX journal_of_a_day ON journal (cooperative_id, posted_by, recorded_on) INCLUDE (amount) WHERE alone;

-- The foreign key carries what the line repeats of its journal, so the copies cannot differ; together with the line
-- number's range and the whole-journal trigger no line can join a journal later.
CREATE TABLE posting (
    cooperative_id uuid    NOT NULL,
    journal_id     uuid    NOT NULL,
    line           int     NOT NULL,
    lines          int     NOT NULL,
    effective_date date    NOT NULL,
    closing        boolean NOT NULL,
    account        text    NOT NULL,
    member         text    CHECK (length(member) BETWEEN 1 AND 50),
    unit           text    CHECK (length(unit) BETWEEN 1 AND 50),
    amount         bigint  NOT NULL,
    memo           text    CHECK (length(memo) <= 500),
    version        bigint,
    balance_after  bigint,
    PRIMARY KEY (cooperative_id, journal_id, line),
    CONSTRAINT posting_belongs_to_its_journal FOREIGN KEY (cooperative_id, journal_id, lines, effective_date, closing)
        REFERENCES journal (cooperative_id, id, lines, effective_date, closing),
    CONSTRAINT posting_on_a_known_account FOREIGN KEY (cooperative_id, account) REFERENCES account,
    CONSTRAINT posting_within_its_journal CHECK (line BETWEEN 1 AND lines),
    CONSTRAINT posting_of_something CHECK (amount <> 0 AND abs(amount) <= 1000000000000000),
    CONSTRAINT posting_not_below_its_floor CHECK (balance_after >= 0 AND version > 0),
    CONSTRAINT posting_knows_its_floor_or_has_none CHECK ((version IS NULL) = (balance_after IS NULL))
);
CREATE INDEX posting_by_date ON posting (cooperative_id, effective_date, account) INCLUDE (amount, closing);
CREATE INDEX posting_by_account ON posting (cooperative_id, account, effective_date);
CREATE UNIQUE INDEX posting_version_once ON posting (cooperative_id, account, coalesce(member, ''), version)
    WHERE version IS NOT NULL;

-- What an account with a floor holds now, in the order of entry. Its row is the lock that keeps it above zero.
CREATE TABLE floor_balance (
    cooperative_id uuid   NOT NULL,
    account        text   NOT NULL,
    member         text   NOT NULL,
    version        bigint NOT NULL CHECK (version >= 0),
    balance        bigint NOT NULL CHECK (balance >= 0),
    PRIMARY KEY (cooperative_id, account, member),
    FOREIGN KEY (cooperative_id, account) REFERENCES account
);

-- A month of a cooperative's books. Who posts into it holds it FOR SHARE, who closes it FOR UPDATE.
CREATE TABLE period (
    cooperative_id uuid    NOT NULL REFERENCES book,
    month          date    NOT NULL CHECK (extract(day FROM month) = 1),
    closed         boolean NOT NULL DEFAULT false,
    PRIMARY KEY (cooperative_id, month)
);

DO $$
DECLARE
    tenant text;
BEGIN
    FOREACH tenant IN ARRAY ARRAY['journal', 'posting', 'floor_balance', 'period'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant);
        EXECUTE format('CREATE POLICY %I ON %I USING (cooperative_id = (SELECT balai_cooperative()))',
            tenant || '_of_cooperative', tenant);
        EXECUTE format('CREATE POLICY %I ON %I FOR SELECT
            USING ((SELECT balai_region()) IS NOT NULL AND balai_sees(cooperative_id))', tenant || '_seen', tenant);
        EXECUTE format('GRANT SELECT ON %I TO balai_app', tenant);
    END LOOP;
END $$;

CREATE FUNCTION ledger_refuse(code text, facts jsonb) RETURNS void LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION USING ERRCODE = 'BALAI', MESSAGE = code, DETAIL = facts::text; END $$;

CREATE FUNCTION journal_is_immutable() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN PERFORM ledger_refuse('IMMUTABLE', jsonb_build_object('table', TG_TABLE_NAME)); RETURN NULL; END $$;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE OR DELETE ON journal
    FOR EACH ROW EXECUTE FUNCTION journal_is_immutable();
CREATE TRIGGER journal_is_never_emptied BEFORE TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_immutable();
CREATE TRIGGER posting_is_never_changed BEFORE UPDATE OR DELETE ON posting
    FOR EACH ROW EXECUTE FUNCTION journal_is_immutable();
CREATE TRIGGER posting_is_never_emptied BEFORE TRUNCATE ON posting
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_immutable();

-- At commit each journal has all its lines, balances, and is worth what it says. The trigger looks as the journal's own
-- cooperative, whoever the transaction speaks for by then.
CREATE FUNCTION journal_is_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    speaking_for text := current_setting('balai.cooperative', true);
    found_lines bigint;
    debits numeric;
    credits numeric;
BEGIN
    PERFORM set_config('balai.cooperative', NEW.cooperative_id::text, true);
    SELECT count(*), coalesce(sum(amount) FILTER (WHERE amount > 0), 0), coalesce(-sum(amount) FILTER (WHERE amount < 0), 0)
    INTO found_lines, debits, credits
    FROM posting WHERE cooperative_id = NEW.cooperative_id AND journal_id = NEW.id;
    PERFORM set_config('balai.cooperative', coalesce(speaking_for, ''), true);
    IF debits <> credits OR debits <> NEW.amount THEN
        PERFORM ledger_refuse('UNBALANCED', jsonb_build_object('debits', debits, 'credits', credits));
    END IF;
    IF found_lines <> NEW.lines THEN
        PERFORM ledger_refuse('TOO_FEW_LINES', jsonb_build_object('lines', found_lines));
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER journal_is_whole AFTER INSERT ON journal DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION journal_is_whole();
