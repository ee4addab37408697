package id.balai.books;

import id.balai.books.Figures.AccountFigure;
import id.balai.ledger.AccountClass;
import java.util.List;

/** The statement of changes in equity: each part of the members' own capital at the beginning, in between, at the end. */
final class EquityChanges {
    static final String RESULT = "SHU TAHUN BERJALAN";

    private EquityChanges() {}

    static List<StatementLine> of(Compared statement) {
        statement
                .codes(figures -> figures.of(AccountClass.EQUITY).filter(EquityChanges::isUsed))
                .values()
                .forEach(account -> {
                    statement.lineInAnyCase(account.code() + " AWAL", account, each -> -each.before());
                    statement.lineInAnyCase(account.code() + " MUTASI", account, each -> each.before() - each.after());
                    statement.lineInAnyCase(account.code() + " AKHIR", account, each -> -each.after());
                });
        return statement.total(RESULT, Figures::openResult).lines();
    }

    private static boolean isUsed(AccountFigure account) {
        return account.before() != 0 || account.after() != 0;
    }
}
