-- The national chart of accounts, by version; each cooperative holds a copy and may add accounts under its nodes.
CREATE TABLE account_template_version (
    version     int  PRIMARY KEY CHECK (version > 0),
    valid_from  date NOT NULL,
    legal_basis text NOT NULL
);

CREATE TABLE account_template (
    version    int     NOT NULL REFERENCES account_template_version,
    code       text    NOT NULL CHECK (code ~ '^\d{4}$'),
    name       text    NOT NULL,
    class      text    NOT NULL CHECK (class IN ('ASSET','LIABILITY','EQUITY','INCOME','COST_OF_SALES','EXPENSE')),
    side       text    NOT NULL CHECK (side IN ('DEBIT','CREDIT')),
    cash_flow  text    NOT NULL CHECK (cash_flow IN ('OPERATING','INVESTING','FINANCING')),
    cash       boolean NOT NULL DEFAULT false,
    per_member boolean NOT NULL DEFAULT false,
    floor      boolean NOT NULL DEFAULT false,
    PRIMARY KEY (version, code),
    UNIQUE (version, code, class, side, cash_flow, cash, per_member, floor)
);

CREATE TABLE account (
    cooperative_id   uuid    NOT NULL REFERENCES cooperative,
    code             text    NOT NULL,
    name             text    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    class            text    NOT NULL,
    side             text    NOT NULL,
    cash_flow        text    NOT NULL,
    cash             boolean NOT NULL,
    per_member       boolean NOT NULL,
    floor            boolean NOT NULL,
    template_version int     NOT NULL,
    parent           text    NOT NULL,
    PRIMARY KEY (cooperative_id, code),
    CONSTRAINT account_is_as_the_template_says
        FOREIGN KEY (template_version, parent, class, side, cash_flow, cash, per_member, floor)
        REFERENCES account_template (version, code, class, side, cash_flow, cash, per_member, floor),
    CONSTRAINT account_stands_under_its_node CHECK (code = parent OR code ~ ('^' || parent || '\.\d{1,4}$'))
);

-- A cooperative's books begin on a day.
CREATE TABLE book (
    cooperative_id uuid PRIMARY KEY REFERENCES cooperative,
    first_day      date NOT NULL
);

CREATE TABLE journal_kind (
    code      text    PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{1,49}$'),
    place     int     NOT NULL UNIQUE,
    name      text    NOT NULL,
    cash_flow text    NOT NULL CHECK (cash_flow IN ('OPERATING','INVESTING','FINANCING')),
    by_hand   boolean NOT NULL DEFAULT true
);

ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
CREATE POLICY account_of_cooperative ON account USING (cooperative_id = (SELECT balai_cooperative()));
CREATE POLICY account_seen ON account FOR SELECT
    USING ((SELECT balai_region()) IS NOT NULL AND balai_sees(cooperative_id));
ALTER TABLE book ENABLE ROW LEVEL SECURITY;
ALTER TABLE book FORCE ROW LEVEL SECURITY;
CREATE POLICY book_of_cooperative ON book USING (cooperative_id = (SELECT balai_cooperative()));
CREATE POLICY book_seen ON book FOR SELECT
    USING ((SELECT balai_region()) IS NOT NULL AND balai_sees(cooperative_id));

GRANT SELECT ON account_template_version, account_template, account, book, journal_kind TO balai_app;
