package id.balai.ui.offices;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.ui.shell.Chip;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Ways;
import id.balai.ui.shell.WhyDialog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The officers with their terms, those of today first; whoever may give offices may end one. */
class OfficersTable extends DataTable<Office> {
    private final Map<UUID, String> names;
    private final LocalDate today;

    OfficersTable(
            List<Office> officers,
            Map<UUID, String> names,
            LocalDate today,
            Set<OfficeRole> gives,
            BiConsumer<Office, String> end) {
        super(text("officers.title"));
        this.names = names;
        this.today = today;
        words(text("officer.name"), this::name);
        words(text("officer.role"), office -> text("office", office.role()));
        words(text("officer.term"), office -> text("officer.fromTo", Dates.day(office.from()), Dates.day(office.to())));
        words(text("officer.decision"), Office::decision);
        cell(text("officer.state"), this::state);
        if (!gives.isEmpty()) cell(text("officer.way"), office -> ending(office, gives, end));
        rows(officers.stream()
                .sorted(Comparator.comparing((Office office) -> !office.isHeldOn(today))
                        .thenComparing(Office::role)
                        .thenComparing(Office::from))
                .toList());
    }

    private String name(Office office) {
        return names.getOrDefault(office.person(), "");
    }

    private Component state(Office office) {
        if (office.isHeldOn(today)) return new Chip(text("officer.now"));
        return Chip.info(text(today.isBefore(office.from()) ? "officer.later" : "officer.past"));
    }

    private Component ending(Office office, Set<OfficeRole> gives, BiConsumer<Office, String> end) {
        if (!office.isHeldOn(today) || !gives.contains(office.role())) return new Span();
        var whose = text("officer.whose", text("office", office.role()), name(office));
        var button = Ways.quiet(
                text("officer.end"),
                click -> new WhyDialog(
                                text("officer.end.title", whose),
                                text("officer.end.detail", Dates.day(today)),
                                text("officer.end.do"),
                                why -> end.accept(office, why))
                        .open());
        button.setAriaLabel(text("officer.endNamed", whose));
        return button;
    }
}
