-- Accounts that older books use beside the first list.
INSERT INTO account_template (version, code, name, class, side, cash_flow) VALUES
    (1, '1380', 'Persediaan Konsinyasi', 'ASSET', 'DEBIT', 'OPERATING'),
    (1, '2180', 'Utang Gaji', 'LIABILITY', 'CREDIT', 'OPERATING'),
    (1, '3220', 'Cadangan Risiko', 'EQUITY', 'CREDIT', 'FINANCING'),
    (1, '4180', 'Pendapatan Sewa', 'INCOME', 'CREDIT', 'OPERATING'),
    (1, '5110', 'Beban Pokok Jasa Pinjaman', 'COST_OF_SALES', 'DEBIT', 'OPERATING'),
    (1, '5170', 'Beban Pokok Bagi Hasil KSO', 'COST_OF_SALES', 'DEBIT', 'OPERATING'),
    (1, '5180', 'Beban Pokok Sewa', 'COST_OF_SALES', 'DEBIT', 'OPERATING'),
    (1, '6210', 'Beban Promosi', 'EXPENSE', 'DEBIT', 'OPERATING'),
    (1, '6220', 'Beban Asuransi', 'EXPENSE', 'DEBIT', 'OPERATING'),
    (1, '6230', 'Beban Legal', 'EXPENSE', 'DEBIT', 'OPERATING');

-- A kind that older books use and the list does not have: known from then on, but never offered to write by hand.
CREATE FUNCTION ledger_learn_kind(p_code text, p_cash_flow text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
    INSERT INTO journal_kind (code, place, name, cash_flow, by_hand)
    SELECT p_code, max(place) + 1, p_code, p_cash_flow, false FROM journal_kind ON CONFLICT DO NOTHING
$$;
REVOKE EXECUTE ON FUNCTION ledger_learn_kind(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger_learn_kind(text, text) TO balai_app;
