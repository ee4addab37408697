package id.balai.ledger;

import id.balai.money.Rupiah;
import org.jspecify.annotations.Nullable;

/** A line as somebody writes it down: an amount in one of two columns. */
public record NewLine(
        String account,
        @Nullable String member,
        long debit,
        long credit,
        @Nullable String memo) {
    public static NewLine debit(String account, long amount) {
        return new NewLine(account, null, amount, 0, null);
    }

    public static NewLine credit(String account, long amount) {
        return new NewLine(account, null, 0, amount, null);
    }

    public NewLine of(String whose) {
        return new NewLine(account, whose, debit, credit, memo);
    }

    static NewLine reading(Posting posting) {
        var amount = posting.amount().amount();
        return posting.side() == Side.DEBIT
                ? new NewLine(posting.account(), posting.member(), amount, 0, posting.memo())
                : new NewLine(posting.account(), posting.member(), 0, amount, posting.memo());
    }

    Posting toPosting(@Nullable String unit) {
        if (debit != 0 && credit != 0) throw new TwoSidedLine(account);
        return debit != 0
                ? new Posting(account, Side.DEBIT, Rupiah.of(debit), member, unit, memo)
                : new Posting(account, Side.CREDIT, Rupiah.of(credit), member, unit, memo);
    }
}
