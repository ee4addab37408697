package id.balai.ui.teach;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import id.balai.launch.Packages;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which unit of which package ends a lesson, if any. */
class UnitField extends ComboBox<UnitField.Choice> {
    /** A unit by the name of its package and its own. */
    record Choice(UUID id, String words) {}

    private @Nullable UUID tied;

    UnitField(Packages packages) {
        super(text("unit"));
        setItems(packages.all().stream()
                .flatMap(each -> each.units().stream()
                        .map(unit -> new Choice(unit.id(), text("unit.choice", each.title(), unit.title()))))
                .toList());
        setItemLabelGenerator(Choice::words);
        setClearButtonVisible(true);
        setHelperText(text("unit.help"));
        setWidthFull();
    }

    void show(@Nullable UUID unit) {
        tied = unit;
        setValue(getListDataView()
                .getItems()
                .filter(choice -> choice.id().equals(unit))
                .findFirst()
                .orElse(null));
    }

    boolean changed() {
        return !Objects.equals(chosen(), tied);
    }

    @Nullable
    UUID chosen() {
        return getValue() == null ? null : getValue().id();
    }
}
