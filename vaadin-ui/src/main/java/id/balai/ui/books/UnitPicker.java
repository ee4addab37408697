package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which business unit (unit usaha) a report tells of: all, or one of those that occur in the books. */
class UnitPicker extends ComboBox<String> {
    /** @param address where the report of a unit is, or of all where it is absent */
    UnitPicker(List<String> units, @Nullable String shown, Function<@Nullable String, String> address) {
        super(text("businessUnit"));
        var all = text("businessUnit.all");
        var choices = new ArrayList<String>();
        choices.add(all);
        choices.addAll(units);
        setItems(choices);
        setValue(shown == null ? all : shown);
        setVisible(!units.isEmpty());
        addValueChangeListener(change -> {
            if (change.getValue() == null) return;
            Go.to(address.apply(change.getValue().equals(all) ? null : change.getValue()));
        });
    }

    /** What an address says of a unit after its other questions. */
    static String asked(@Nullable String unit) {
        if (unit == null) return "";
        return "&unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
