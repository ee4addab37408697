package id.balai.ledger;

import id.balai.money.Rupiah;
import org.jspecify.annotations.Nullable;

/** One line of a journal: an account, a side and an amount, perhaps whose and for which business unit. */
public record Posting(
        String account,
        Side side,
        Rupiah amount,
        @Nullable String member,
        @Nullable String unit,
        @Nullable String memo) {
    private static final int LONGEST = 50;
    private static final int LONGEST_MEMO = 500;

    public Posting {
        if (amount.equals(Rupiah.ZERO)) throw new ZeroLine(account);
        Text.check("account", account, LONGEST);
        Text.check("member", member, LONGEST);
        Text.check("unit", unit, LONGEST);
        Text.check("memo", memo, LONGEST_MEMO);
    }

    public static Posting debit(String account, Rupiah amount) {
        return new Posting(account, Side.DEBIT, amount, null, null, null);
    }

    public static Posting credit(String account, Rupiah amount) {
        return new Posting(account, Side.CREDIT, amount, null, null, null);
    }

    public Posting of(String whose) {
        return new Posting(account, side, amount, whose, unit, memo);
    }

    Posting forUnit(@Nullable String businessUnit) {
        return new Posting(account, side, amount, member, businessUnit, memo);
    }

    Posting swapped() {
        return new Posting(account, side.other(), amount, member, unit, memo);
    }

    /** As the table keeps it: debit above zero, credit below. */
    long signed() {
        return side == Side.DEBIT ? amount.amount() : -amount.amount();
    }
}
