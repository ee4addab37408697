package id.balai.ledger;

import id.balai.money.Rupiah;
import java.time.LocalDate;
import java.util.List;

/** A balanced set of postings. Append-only: a mistake is corrected by a {@link #reversal}, never by an edit. */
public final class Journal {
    public static final String REVERSAL = "PEMBALIKAN";
    private static final int LONGEST_MEMO = 500;
    private static final int LONGEST_KIND = 50;
    private static final int MOST_LINES = 2_000;

    private final LocalDate effectiveDate;
    private final String kind;
    private final String memo;
    private final List<Posting> postings;

    private Journal(LocalDate effectiveDate, String kind, String memo, List<Posting> postings) {
        if (postings.size() < 2) throw new TooFewLines(postings.size());
        if (postings.size() > MOST_LINES) throw new TooManyLines(postings.size(), MOST_LINES);
        if (sum(postings, Side.DEBIT) != sum(postings, Side.CREDIT))
            throw new UnbalancedJournal(sum(postings, Side.DEBIT), sum(postings, Side.CREDIT));
        this.effectiveDate = effectiveDate;
        this.kind = Text.required("kind", kind, LONGEST_KIND);
        this.memo = Text.required("memo", memo, LONGEST_MEMO);
        this.postings = List.copyOf(postings);
    }

    public static Journal of(LocalDate effectiveDate, String kind, String memo, List<Posting> postings) {
        return new Journal(effectiveDate, kind, memo, postings);
    }

    /** The same postings with their sides swapped, for another day. */
    public Journal reversal(LocalDate on, String why) {
        return new Journal(
                on, REVERSAL, why, postings.stream().map(Posting::swapped).toList());
    }

    public LocalDate effectiveDate() {
        return effectiveDate;
    }

    public String kind() {
        return kind;
    }

    public String memo() {
        return memo;
    }

    public List<Posting> postings() {
        return postings;
    }

    /** What the journal is worth: the sum of its debits. */
    public Rupiah amount() {
        return Rupiah.of(sum(postings, Side.DEBIT));
    }

    private static long sum(List<Posting> postings, Side side) {
        return postings.stream()
                .filter(posting -> posting.side() == side)
                .mapToLong(posting -> posting.amount().amount())
                .sum();
    }
}
