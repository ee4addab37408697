package id.balai.ledger;

/** Where an account stands in the statements. */
public enum AccountClass {
    ASSET,
    LIABILITY,
    EQUITY,
    INCOME,
    COST_OF_SALES,
    EXPENSE;

    /** Whether the account is emptied into the surplus at the end of a year. */
    public boolean isNominal() {
        return this == INCOME || this == COST_OF_SALES || this == EXPENSE;
    }
}
