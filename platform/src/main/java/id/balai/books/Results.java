package id.balai.books;

import id.balai.books.Figures.AccountFigure;
import id.balai.ledger.AccountClass;
import java.util.List;

/** The statement of results (perhitungan hasil usaha): income, what the goods sold cost, expenses, and what is left. */
final class Results {
    private Results() {}

    static List<StatementLine> of(Compared statement) {
        return statement
                .accounts(figures -> figures.of(AccountClass.INCOME), account -> -account.moved())
                .total("TOTAL PENDAPATAN", Results::income)
                .accounts(figures -> figures.of(AccountClass.COST_OF_SALES), AccountFigure::moved)
                .accounts(figures -> figures.of(AccountClass.EXPENSE), AccountFigure::moved)
                .total("TOTAL HPP", figures -> sum(figures, AccountClass.COST_OF_SALES))
                .total("HASIL USAHA KOTOR", figures -> income(figures) - sum(figures, AccountClass.COST_OF_SALES))
                .total("TOTAL BEBAN", figures -> sum(figures, AccountClass.EXPENSE))
                .total("SHU SETELAH PAJAK", Results::surplus)
                .lines();
    }

    private static long surplus(Figures figures) {
        return income(figures) - sum(figures, AccountClass.COST_OF_SALES) - sum(figures, AccountClass.EXPENSE);
    }

    private static long income(Figures figures) {
        return -sum(figures, AccountClass.INCOME);
    }

    private static long sum(Figures figures, AccountClass accountClass) {
        return figures.of(accountClass).mapToLong(AccountFigure::moved).sum();
    }
}
