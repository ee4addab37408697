package id.balai.ledger;

/** The three parts of the statement of cash flows. */
public enum CashFlow {
    OPERATING,
    INVESTING,
    FINANCING
}
