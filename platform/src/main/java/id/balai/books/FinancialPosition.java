package id.balai.books;

import id.balai.books.Figures.AccountFigure;
import id.balai.ledger.AccountClass;
import java.util.List;

/** The statement of financial position (neraca): what the cooperative has, owes, and what is its members' own. */
final class FinancialPosition {
    private FinancialPosition() {}

    static List<StatementLine> of(Compared statement) {
        return statement
                .accounts(figures -> figures.of(AccountClass.ASSET), AccountFigure::after)
                .accounts(figures -> figures.of(AccountClass.LIABILITY), account -> -account.after())
                .accounts(figures -> figures.of(AccountClass.EQUITY), account -> -account.after())
                .total("TOTAL ASET", figures -> sum(figures, AccountClass.ASSET))
                .total("TOTAL KEWAJIBAN", figures -> -sum(figures, AccountClass.LIABILITY))
                .total("TOTAL EKUITAS SEBELUM SHU", figures -> -sum(figures, AccountClass.EQUITY))
                .total(EquityChanges.RESULT, Figures::openResult)
                .total(
                        "TOTAL KEWAJIBAN DAN EKUITAS",
                        figures -> -sum(figures, AccountClass.LIABILITY)
                                - sum(figures, AccountClass.EQUITY)
                                + figures.openResult())
                .lines();
    }

    private static long sum(Figures figures, AccountClass accountClass) {
        return figures.of(accountClass).mapToLong(AccountFigure::after).sum();
    }
}
