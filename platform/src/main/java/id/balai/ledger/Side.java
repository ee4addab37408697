package id.balai.ledger;

/** Debit or credit: the side carries the direction, amounts are never negative. */
public enum Side {
    DEBIT,
    CREDIT;

    Side other() {
        return this == DEBIT ? CREDIT : DEBIT;
    }
}
