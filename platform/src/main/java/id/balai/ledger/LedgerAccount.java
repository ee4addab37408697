package id.balai.ledger;

/**
 * An account of a cooperative's chart.
 *
 * @param parent the node of the national template it stands under, itself where it comes from the template
 * @param perMember whether a line on it must say whose it is
 * @param floor whether it may not fall below zero
 */
public record LedgerAccount(
        String code,
        String name,
        AccountClass accountClass,
        Side normalSide,
        CashFlow cashFlow,
        boolean cash,
        boolean perMember,
        boolean floor,
        String parent) {
    /**
     * A balance as the account's holder reads it, above zero where the account stands on its own side.
     *
     * @param balance debits less credits
     */
    public long natural(long balance) {
        return normalSide == Side.DEBIT ? balance : -balance;
    }
}
