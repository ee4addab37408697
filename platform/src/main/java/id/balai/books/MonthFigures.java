package id.balai.books;

import java.time.YearMonth;

/**
 * A month in three figures.
 *
 * @param cash what the cash accounts held at its end, bank included
 * @param income what was earned in it, closing entries left out
 * @param expense what goods sold and everything else cost in it
 */
public record MonthFigures(YearMonth month, long cash, long income, long expense) {
    public long result() {
        return income - expense;
    }
}
