package id.balai.books;

/**
 * A year that is over and whose result still stands in the accounts of income and expense: what its closing would move
 * into the surplus not yet shared (SHU belum dibagi).
 *
 * @param income in rupiah
 * @param expense in rupiah, what the goods sold cost included
 * @param accounts how many accounts the closing empties
 * @param lastMonthClosed whether December is closed already, so that it must be reopened before the closing is posted
 */
public record YearToClose(int year, long income, long expense, int accounts, boolean lastMonthClosed) {
    public long result() {
        return income - expense;
    }
}
