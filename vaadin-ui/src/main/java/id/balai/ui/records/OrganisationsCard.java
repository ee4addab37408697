package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.custody.Organisations;
import id.balai.records.Organisation;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Who keeps records here. */
class OrganisationsCard extends Card {
    OrganisationsCard(Organisations office, UUID admin, List<Organisation> organisations, Consumer<Notice> said) {
        var name = new TextField(text("organisations.name"));
        name.setPlaceholder(text("organisations.example"));
        var form = new Div(name, Ways.quiet(text("organisations.add"), click -> {
            var added = office.add(admin, name.getValue());
            said.accept(Notice.done(text("organisations.added", added.name()), text("organisations.added.detail")));
        }));
        form.addClassName("search");
        add(new H2(text("organisations.title")), new Small(text("organisations.detail")));
        add(new DataTable<Organisation>(text("organisations.title"))
                .words(text("organisations.name"), Organisation::name)
                .rows(organisations));
        add(form);
    }
}
