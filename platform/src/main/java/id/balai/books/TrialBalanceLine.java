package id.balai.books;

/** An account with what it holds, on the side where it holds it. */
public record TrialBalanceLine(String account, String name, long debit, long credit) {
    static TrialBalanceLine of(String account, String name, long balance) {
        return new TrialBalanceLine(account, name, Math.max(balance, 0), Math.max(-balance, 0));
    }
}
