package id.balai.ui.offices;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.appointments.Recoveries;
import id.balai.appointments.Recovery;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Lost passwords: asking for somebody, and confirming or stopping what another asked for. */
class RecoveriesCard extends Card {
    private final Recoveries recoveries;
    private final UUID person;
    private final Consumer<Notice> said;
    private final TextField username = new TextField(text("recovery.username"));
    private final TextField why = new TextField(text("recovery.why"));

    RecoveriesCard(
            Recoveries recoveries,
            UUID person,
            List<Recovery> waiting,
            Function<List<UUID>, Map<UUID, String>> naming,
            Consumer<Notice> said) {
        this.recoveries = recoveries;
        this.person = person;
        this.said = said;
        why.setPlaceholder(text("recovery.why.example"));
        var form = new Div(username, why, Ways.quiet(text("recovery.ask"), click -> ask()));
        form.addClassName("fields");
        add(new H2(text("recovery.title")), new Small(text("recovery.detail")));
        if (!waiting.isEmpty()) add(table(waiting, naming));
        add(form);
    }

    private DataTable<Recovery> table(List<Recovery> waiting, Function<List<UUID>, Map<UUID, String>> naming) {
        var names =
                naming.apply(waiting.stream().map(Recovery::askedBy).distinct().toList());
        return new DataTable<Recovery>(text("recovery.waiting"))
                .words(text("recovery.username"), Recovery::username)
                .words(text("recovery.by"), recovery -> names.getOrDefault(recovery.askedBy(), ""))
                .words(text("recovery.at"), recovery -> Dates.moment(recovery.askedAt()))
                .words(text("recovery.known"), Recovery::why)
                .cell(text("officer.way"), this::ways)
                .rows(waiting);
    }

    private Component ways(Recovery recovery) {
        var ways = new Div();
        ways.addClassName("row");
        if (recovery.confirmedAt() == null) {
            var confirm = Ways.quiet(text("recovery.confirm"), click -> confirm(recovery));
            confirm.setAriaLabel(text("recovery.confirmNamed", recovery.username()));
            ways.add(confirm);
        }
        var stop = Ways.quiet(text("recovery.stop"), click -> {
            recoveries.stop(person, recovery.username());
            said.accept(Notice.done(text("recovery.stopped"), text("recovery.stopped.detail")));
        });
        stop.setAriaLabel(text("recovery.stopNamed", recovery.username()));
        ways.add(stop);
        return ways;
    }

    private void ask() {
        recoveries.ask(person, username.getValue(), why.getValue());
        said.accept(Notice.done(text("recovery.asked"), text("recovery.asked.detail", username.getValue())));
    }

    private void confirm(Recovery recovery) {
        var code = recoveries.confirm(person, recovery.username());
        said.accept(CodeNotice.of(
                text("recovery.confirmed"), text("recovery.confirmed.detail", recovery.username()), code));
    }
}
