package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import id.balai.ui.shell.Figures;

/** Whether two sides come to the same, in words and a sign. */
public final class Balance {
    private Balance() {}

    public static String words(long debits, long credits) {
        return debits == credits ? text("balanced") : text("unbalanced", Figures.rupiah(Math.abs(debits - credits)));
    }
}
