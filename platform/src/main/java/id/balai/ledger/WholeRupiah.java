package id.balai.ledger;

import id.balai.money.AmountOutOfRange;
import java.math.BigDecimal;

/** An amount as somebody writes it, which may be any number: rupiah are whole, and there are not that many. */
public final class WholeRupiah {
    private static final int MOST_DIGITS = 18;

    private WholeRupiah() {}

    public static long of(BigDecimal amount) {
        if (amount.signum() == 0) return 0;
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS)
            throw new AmountOutOfRange(amount.signum() > 0 ? Long.MAX_VALUE : Long.MIN_VALUE);
        if (amount.scale() > MOST_DIGITS || amount.stripTrailingZeros().scale() > 0) throw new NotInteger(amount);
        return amount.longValueExact();
    }
}
