package id.balai.books;

import id.balai.ledger.AccountClass;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What moved between two days and what stood before: all that the four statements are made of. Signed as postings are,
 * debit above zero.
 */
record Figures(SortedMap<String, AccountFigure> accounts, List<CashFigure> cash) {
    /** What the opening entry of new books brings in counts as having stood before. */
    static final String OPENING = "OPENING";

    /**
     * An account over the days asked for.
     *
     * @param before what it held before them, an opening entry among them included
     * @param after what it held at their end, closing entries of the last day left out
     * @param moved what it moved in them, closing entries left out
     */
    record AccountFigure(
            String code, String name, AccountClass accountClass, boolean cash, long before, long after, long moved) {
        String label() {
            return code + " " + name;
        }
    }

    /** What a kind of journal moved in cash and bank. */
    record CashFigure(String kind, String part, long amount) {}

    Stream<AccountFigure> of(AccountClass... classes) {
        var wanted = List.of(classes);
        return accounts.values().stream().filter(account -> wanted.contains(account.accountClass()));
    }

    /** The result not yet closed at the end: income less expense, above zero for a surplus (SHU). */
    long openResult() {
        return -accounts.values().stream()
                .filter(account -> account.accountClass().isNominal())
                .mapToLong(AccountFigure::after)
                .sum();
    }
}
