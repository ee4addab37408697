package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Span;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Small;

/** What will be in the till once this journal is recorded. */
class CashAfter extends Card {
    private final long before;
    private final Span after = new Span();

    CashAfter(long before) {
        this.before = before;
        addClassName("stat");
        after.addClassName("figure");
        add(new Small(text("cash.after")), after, new Small(text("cash.before", Figures.rupiah(before))));
        with(0);
    }

    void with(long change) {
        after.setText(Figures.rupiah(before + change));
    }
}
