package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import id.balai.ledger.LedgerAccount;
import id.balai.membership.Cooperative;
import id.balai.ui.shell.DayField;
import java.time.LocalDate;
import java.util.List;

/** Which account, and over which days: choosing shows it at once. */
class LedgerPicker extends Div {
    private final Cooperative cooperative;
    private final ComboBox<LedgerAccount> account = new ComboBox<>(text("line.account"));
    private final DayField from = new DayField(text("from"));
    private final DayField to = new DayField(text("to"));

    LedgerPicker(
            Cooperative cooperative, List<LedgerAccount> chart, LedgerAccount chosen, LocalDate first, LocalDate last) {
        this.cooperative = cooperative;
        addClassName("picker");
        account.setItems(chart);
        account.setItemLabelGenerator(each -> each.code() + " " + each.name());
        account.setValue(chosen);
        from.setValue(first);
        to.setValue(last);
        account.addValueChangeListener(change -> go());
        from.addValueChangeListener(change -> go());
        to.addValueChangeListener(change -> go());
        add(account, from, to);
    }

    private void go() {
        if (account.getValue() == null || from.getValue() == null || to.getValue() == null) return;
        Go.to(Ledgers.of(cooperative, account.getValue().code(), from.getValue(), to.getValue()));
    }
}
