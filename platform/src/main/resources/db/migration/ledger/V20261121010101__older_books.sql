-- Accounts that older books use beside the first list; those ending in 00 are nodes for the numbers below them.
INSERT INTO account_template (version, code, name, class, side, cash_flow) VALUES
    (1, '1300', 'Persediaan', 'ASSET', 'DEBIT', 'OPERATING'),
    (1, '1380', 'Persediaan Konsinyasi', 'ASSET', 'DEBIT', 'OPERATING'),
    (1, '2180', 'Utang Gaji', 'LIABILITY', 'CREDIT', 'OPERATING'),
    (1, '3220', 'Cadangan Risiko', 'EQUITY', 'CREDIT', 'FINANCING'),
    (1, '4100', 'Pendapatan Usaha', 'INCOME', 'CREDIT', 'OPERATING'),
    (1, '4180', 'Pendapatan Sewa', 'INCOME', 'CREDIT', 'OPERATING'),
    (1, '5100', 'Beban Pokok', 'COST_OF_SALES', 'DEBIT', 'OPERATING'),
    (1, '5110', 'Beban Pokok Jasa Pinjaman', 'COST_OF_SALES', 'DEBIT', 'OPERATING'),
    (1, '5170', 'Beban Pokok Bagi Hasil KSO', 'COST_OF_SALES', 'DEBIT', 'OPERATING'),
    (1, '5180', 'Beban Pokok Sewa', 'COST_OF_SALES', 'DEBIT', 'OPERATING'),
    (1, '6100', 'Beban Usaha', 'EXPENSE', 'DEBIT', 'OPERATING'),
    (1, '6210', 'Beban Promosi', 'EXPENSE', 'DEBIT', 'OPERATING'),
    (1, '6220', 'Beban Asuransi', 'EXPENSE', 'DEBIT', 'OPERATING'),
    (1, '6230', 'Beban Legal', 'EXPENSE', 'DEBIT', 'OPERATING');

ALTER TABLE account DROP CONSTRAINT account_stands_under_its_node;
ALTER TABLE account ADD CONSTRAINT account_stands_under_its_node CHECK (
    code = parent
    OR code ~ ('^' || parent || '\.\d{1,4}$')
    OR (parent ~ '00$' AND code ~ ('^' || left(parent, 2) || '\d\d$')));

-- Books opened before get the new accounts too.
DO $$
DECLARE
    v_cooperative uuid;
BEGIN
    FOR v_cooperative IN SELECT id FROM cooperative LOOP
        PERFORM set_config('balai.cooperative', v_cooperative::text, true);
        INSERT INTO account (cooperative_id, code, name, class, side, cash_flow, cash, per_member, floor, template_version, parent)
        SELECT v_cooperative, t.code, t.name, t.class, t.side, t.cash_flow, t.cash, t.per_member, t.floor, t.version, t.code
        FROM account_template t JOIN book ON book.cooperative_id = v_cooperative
        WHERE t.version = 1 ON CONFLICT DO NOTHING;
    END LOOP;
    PERFORM set_config('balai.cooperative', '', true);
END $$;

-- A number that older books use under one of the nodes, opened for them alone.
CREATE FUNCTION ledger_learn_account(p_cooperative uuid, p_code text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM ledger_tenant(p_cooperative);
    INSERT INTO account (cooperative_id, code, name, class, side, cash_flow, cash, per_member, floor, template_version, parent)
    SELECT p_cooperative, p_code, name || ' ' || p_code, class, side, cash_flow, cash, per_member, floor, version, code
    FROM account_template
    WHERE version = (SELECT max(version) FROM account_template_version)
      AND p_code ~ '^\d{4}$' AND code = left(p_code, 2) || '00'
    ON CONFLICT DO NOTHING;
END
$$;

-- A kind that older books use and the list does not have: known from then on, but never offered to write by hand.
CREATE FUNCTION ledger_learn_kind(p_code text, p_cash_flow text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('ledger_learn_kind'));
    INSERT INTO journal_kind (code, place, name, cash_flow, by_hand)
    SELECT p_code, max(place) + 1, p_code, p_cash_flow, false FROM journal_kind ON CONFLICT DO NOTHING;
END
$$;

REVOKE EXECUTE ON FUNCTION ledger_learn_account(uuid, text), ledger_learn_kind(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger_learn_account(uuid, text), ledger_learn_kind(text, text) TO balai_app;
