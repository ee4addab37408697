package id.balai.ui.shell;

import id.balai.money.Rupiah;

/** Numbers as Indonesian writes them, with the minus before the sign of the rupiah. */
public final class Figures {
    private Figures() {}

    public static String rupiah(long amount) {
        return (amount < 0 ? "−Rp" : "Rp") + Rupiah.digits(Math.abs(amount));
    }

    public static String number(long count) {
        return Rupiah.digits(count);
    }

    /** A number that may be below zero. */
    public static String signed(long amount) {
        return (amount < 0 ? "−" : "") + Rupiah.digits(Math.abs(amount));
    }

    /** Nothing where there is nothing, as the columns of a book leave a side empty. */
    public static String side(long amount) {
        return amount == 0 ? "" : Rupiah.digits(amount);
    }
}
