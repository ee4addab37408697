package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The events of most days as chips; one of them is chosen. */
class TemplateChips extends Div {
    private final Map<JournalTemplate, NativeButton> chips = new EnumMap<>(JournalTemplate.class);

    TemplateChips(Consumer<JournalTemplate> chosen) {
        addClassName("templates");
        getElement().setAttribute("role", "group").setAttribute("aria-label", text("templates"));
        for (var template : JournalTemplate.values()) {
            var chip = new NativeButton(text("template", template), click -> {
                mark(template);
                chosen.accept(template);
            });
            chip.getElement().setAttribute("type", "button");
            chips.put(template, chip);
            add(chip);
        }
        mark(JournalTemplate.DUES);
    }

    void mark(JournalTemplate chosen) {
        chips.forEach(
                (template, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(template == chosen)));
    }
}
