package id.balai.ui.cooperative;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.balai.ui.shell.Figures;
import java.util.function.Consumer;

/** Whole rupiah as one types them, the thousands set apart as soon as one moves on; it tells whether a hand typed. */
public class AmountField extends TextField {
    private static final int PAUSE_MILLIS = 250;
    private static final int LONGEST = 20;

    public AmountField(String label, Consumer<Boolean> changed) {
        super(label);
        addClassName("money");
        setAllowedCharPattern("[0-9.]");
        setMaxLength(LONGEST);
        setAutocomplete(Autocomplete.OFF);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        addValueChangeListener(change -> changed.accept(change.isFromClient()));
        addBlurListener(left -> show(amount()));
        addAttachListener(shown -> getElement().executeJs("this.inputElement.inputMode = 'numeric'"));
    }

    public long amount() {
        var digits = getValue().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits.length() > 18 ? digits.substring(0, 18) : digits);
    }

    void show(long amount) {
        setValue(Figures.side(amount));
    }
}
